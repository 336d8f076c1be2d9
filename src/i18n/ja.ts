import type {Messages} from './messages.js';
import type {Review} from './review.js';

const list = (names: readonly string[]) => names.join('、');
// 「と」 marks the other end, so that a sea or a treaty before it is never read as belonging to that country.
const withOthers = (ties: string | readonly string[], others: readonly string[]) =>
  [ties].flat().join('・') + (others.length ? `（${list(others)}と）` : '');
const parties = (names: readonly string[]) => names.join(names.length === 2 ? 'と' : '、');

/**
 * Opening bracket, then anything up to kana, then the kana that belong to it, closers and stops: roughly a Japanese
 * phrase. `Intl.Segmenter` was measured and left: it cuts names and compounds into pieces, differs between engines, and
 * its first use costs a frame.
 */
const PHRASE =
  /[（「『《(]?[^ぁ-ゟ、。，；：・（「『《(]*[ぁ-ゟー]*(?:[）」』》)][ぁ-ゟー]*)*[、。，；：・）」』》)]*/gu;

/** Japanese. */
export const ja: Messages = {
  tag: 'ja',
  aliases: 'jp jpn',
  phrase: PHRASE,
  months: '',
  shortMonths: '',
  date: (year, month, day) => `${year}年${month && `${month}月`}${day && `${day}日`}`,

  kind: {
    defence: '相互防衛',
    access: '訪問部隊',
    grouping: '枠組み',
    dispute: '係争',
    logistics: '物品役務',
    partnership: 'パートナー関係',
    talks: '協議',
  },

  notYet: '交渉開始前',
  inTalks: (day) => `${day}から交渉中`,
  signedNotInForce: '署名済み、未発効',
  signedOnly: (day) => `${day}署名、未発効`,
  signedForceUnknown: (day) => `${day}署名、発効日は不明`,
  inForce: (day) => `${day}発効`,
  dateUnknown: '日付は不明',
  activeSince: (day) => `${day}から`,
  firstRecord: (day) => `本資料の記録は${day}から`,
  disputeDocumented: (day) => `未解決、本資料に載る最初の出来事は${day}`,
  ended: (day) => `${day}終了`,
  asOf: (date) => `${date}時点`,

  hint: '国を指す、タップする、またはTabキーで選ぶと、関係を表示します。',
  subjectOff: (name, kind) => `「${kind}」を表示していないため、${name}の線はありません。`,
  countryCaption: (country, parts) => `${country}：${list(parts)}。`,
  pairCaption: (names, parts) => `${parties(names)}：${list(parts)}`,
  named: (name, status) => `${name}（${status}）`,
  eventCaption: (date, text) => `${date}：${text}`,
  happenings: (texts) => texts.join('、'),
  between: (name, countries) => `${parties(countries)}の${name}`,
  step: {
    talks: (name) => `${name}の交渉開始`,
    signed: (name) => `${name}に署名`,
    'in-force': (name) => `${name}が発効`,
    active: (name) => `${name}が始まる`,
    ended: (name) => `${name}が終了`,
  },
  disputeOver: (name) => `${name}の係争`,
  memberOf: (groupings) => `${groupings.join('・')}に参加`,
  alt: (title, countries, kinds, date) =>
    `図：${title}、${date}時点。国：${list(countries)}。関係の種類：${list(kinds) || 'なし'}。`,
  list,
  with: withOthers,
  outside: (names) => `この図の外：${names}`,

  cardLabel: '解説',
  back: '最初に戻る',
  moreFacts: (count) => `ほか${count}件を表示`,
  fewerFacts: '表示を減らす',
  moreTies: (count) => `ほか${count}件`,
  fewerTies: '表示を減らす',
  inForceHead: '発効',
  sinceHead: '開始',
  officialName: '正式名称',
  status: '状況',
  signed: '署名',
  members: '参加国',
  summary: '概要',
  noFactsYet: 'この日の記載はありません。',
  noTies: '表示中の関係はありません。',

  sourceMark: (number, publisher) => `出典${number}：${publisher}`,
  opensInNewTab: '新しいタブで開きます',
  undated: '日付なし',

  sources: '出典',
  table: '表',
  share: '共有',
  legendLabel: '表示する関係の種類',
  diagramLabel: (title) => `関係図：${title}`,
  pictureLabel: '図の種類',
  network: '関係図',
  map: '地図',
  mapLabel: (title) => `地図：${title}`,
  mapKey: '複数の側が領有権を主張。',
  mapNote: '地名と位置は、領有権についての立場を示すものではありません。',
  places: '場所',
  timelineLabel: '表示する日',
  today: '今日',
  earlier: '前の日',
  later: '次の日',
  corrections: '訂正',
  checked: (date) => `${date}確認`,
  staleNotice: (date) => `${date}の最終確認から1年以上経過。変わった点もあり得ます。`,

  tableCaption: (date) => `表示中の関係（${date}時点）`,
  relation: '関係',
  kindOfRelation: '種類',
  sortByDate: (direction) => `日付の${direction === 'ascending' ? '古い' : '新しい'}順に並べる`,

  snippet: '埋め込みコード',
  copy: 'コピー',
  copied: 'コピーしました',

  documentFailed: 'ページのデータを表示できませんでした。',
  documentKept: 'ページのデータを表示できないため、以前の内容を表示しています。',

  selectedAnnouncement: (name, detail) => `${name}を選択しました。${detail}`,
  clearedAnnouncement: (title) => `選択を解除しました。${title}`,
};

export const review: Review = {
  attested: ['kind.access', 'signed', 'inForce'],
  loaded: /同盟|違法|侵略|挑発|威圧|固有|対抗|抑止|現在|最近|最新/,
  dispute: /^未解決(?!.*年間).*最初の出来事/,
};

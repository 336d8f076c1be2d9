import type {Messages} from './messages.js';
import type {Review} from './review.js';

const list = (names: readonly string[]) => names.join('、');
const aside = (text: string) => `（${text}）`;
// 「と」 marks the other end, so that a sea or a treaty before it is never read as belonging to that country.
const withOthers = (tie: string, others: readonly string[]) => tie + (others.length ? aside(`${list(others)}と`) : '');
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
    defence: '防衛条約',
    access: '部隊訪問・駐留',
    grouping: '枠組み',
    dispute: '主張の対立',
    logistics: '後方支援',
    partnership: '友好・提携',
    talks: '協議',
  },

  notYet: '交渉開始前',
  notThere: '未成立',
  inTalks: (day) => `${day}から交渉中`,
  signedNotInForce: '署名済み、未発効',
  signedOnly: (day) => `${day}署名、未発効`,
  signedForceUnknown: (day) => `${day}署名、発効は確認できず`,
  inForce: (day) => `${day}発効`,
  dateUnknown: '日付は不明',
  activeSince: (day) => `${day}から`,
  firstRecord: (day) => `本資料の記録は${day}から`,
  unresolved: '未解決',
  ended: (day) => `${day}終了`,
  asOf: (date) => `${date}時点`,

  hint: '国にカーソルを合わせるか、タップまたはTabキーで選ぶと、関係を表示します。',
  subjectOff: (name, kind) => `「${kind}」を表示していないため、${name}の線はありません。`,
  countryCaption: (country, parts) => `${country}：${parts.join('。')}。`,
  pairCaption: (names, parts) => `${parties(names)}：${parts.join('。')}`,
  aside,
  named: (name, status) => name + aside(status),
  standing: (name, status) => `${name}、${status}`,
  eventCaption: (date, text) => `${date}：${text}`,
  happenings: (texts) => texts.join('。').replaceAll('。。', '。'),
  step: {
    talks: (name, countries) => `${parties(countries)}が${name}の交渉を開始`,
    signed: (name, countries) => `${parties(countries)}が${name}に署名`,
    'in-force': (name, countries) => `${name}が発効${aside(list(countries))}`,
    declared: (name, countries) => `${parties(countries)}が${name}を宣言`,
    formed: (name, countries) => `${parties(countries)}が${name}を形成`,
    announced: (name, countries) => `${parties(countries)}が${name}を発表`,
    ended: (name, countries) => `${name}が終了${aside(list(countries))}`,
  },
  deed: {
    defence: (parts) => `${list(parts)}と相互防衛を約束`,
    access: (parts) => `${list(parts)}と部隊の訪問・駐留の取り決め`,
    grouping: (names) => `参加する枠組みは${list(names)}`,
    dispute: (parts) => `${list(parts)}と主張が対立`,
    logistics: (parts) => `${list(parts)}と物品・役務の融通の取り決め`,
    partnership: (parts) => `${list(parts)}と友好・提携関係`,
    talks: (parts) => `${list(parts)}と交渉中`,
    arranged: (parts) => `${list(parts)}と取り決め`,
    agreed: (parts) => `${list(parts)}と防衛条約`,
  },
  tiesWith: (country, ties) => country + (ties.length ? aside(ties.join('・')) : ''),
  disputesWith: (country, places) => `${places.join('・')}をめぐり${country}`,
  onlySigned: (name) => `${name}署名済み`,
  disputeOver: (name) => `${name}をめぐる主張の対立`,
  alt: (title, countries, kinds, date) =>
    `図：${title}、${date}時点。国：${list(countries)}。関係の種類：${list(kinds) || 'なし'}。`,
  list,
  comma: '、',
  pair: (names) => names.join('・'),
  with: withOthers,
  outside: (names) => aside(`図にない国など：${names}`),

  cardLabel: '解説',
  back: '概要に戻る',
  moreFacts: (count) => `ほか${count}件を表示`,
  fewerFacts: '一部だけ表示',
  moreTies: (count) => `ほか${count}件`,
  fewerTies: '一部だけ表示',
  inForceHead: '発効',
  sinceHead: '開始',
  nameLabel: '名称',
  status: '状況',
  signed: '署名',
  members: '関係国',
  summary: '概要',
  noFactsYet: 'この日には、まだ協定がありません。',
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
  corrections: '元の報道の訂正',
  checked: (date) => `${date}確認`,
  staleNotice: (date) => `${date}の最終確認から1年以上経過。内容が変わっている可能性があります。`,

  tableCaption: (date, checked) => `${date}の表示中の関係${checked && aside(`内容の確認は${checked}まで`)}`,
  relation: '関係',
  kindOfRelation: '種類',
  sortByDate: (direction) => `日付の${direction === 'ascending' ? '古い' : '新しい'}順に並べる`,

  save: '保存',
  picture: '図',
  data: 'データ',
  link: 'この表示へのリンク',
  citation: '引用',
  shareBySystem: '他の方法で共有',
  filesRefused: 'ファイルが保存されないときは、この枠を表示しているページが保存を許可していません。',

  embed: '埋め込み',
  enlarge: '拡大',
  close: '閉じる',
  snippet: '埋め込みコード',
  needsOwnCopy: '貼り付け先のページと同じ場所に、このスクリプトのファイルを置いてください。ここでのスクリプトにはウェブ上のアドレスがありません。',
  copy: 'コピー',
  copied: 'コピーしました',

  documentFailed: 'ページのデータを表示できませんでした。',
  documentKept: 'ページのデータを表示できないため、以前の内容を表示しています。',

  selectedAnnouncement: (name, detail) => `${name}を選択しました。${detail}`,
  clearedAnnouncement: (title) => `選択を解除しました。${title}`,
};

export const review: Review = {
  attested: ['signed', 'inForce'],
  loaded: /同盟|違法|侵略|挑発|威圧|固有|対抗|抑止|現在|最近|最新/,
};

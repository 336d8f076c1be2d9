import type {RelationKind} from '../document/types.js';
import {arePairwise, gatherTies} from './gather-ties.js';
import type {Messages} from './messages.js';

const nouns: Record<RelationKind, string> = {
  defence: '相互防衛条約',
  access: '訪問部隊に関する協定',
  grouping: '枠組み',
  dispute: '係争',
  logistics: '物品役務に関する協定',
  partnership: 'パートナー関係',
  talks: '協議',
};

const list = (names: readonly string[]) => names.join('、');
// 「と」 marks the other end, so that a sea or a treaty before it is never read as belonging to that country.
const withOthers = (name: string, others: readonly string[]) =>
  others.length ? `${name}（${list(others)}と）` : name;

/** Japanese. */
export const ja: Messages = {
  tag: 'ja',

  kind: {
    defence: '相互防衛',
    access: '訪問部隊',
    grouping: '枠組み',
    dispute: '係争',
    logistics: '物品役務',
    partnership: 'パートナー関係',
    talks: '協議',
  },
  kindCount: (kind, count) => `${nouns[kind]}${count}件`,

  notYet: '交渉開始前',
  inTalks: ({talks}) => (talks ? `${talks}から交渉中` : '交渉中'),
  signedNotInForce: () => '署名済み、未発効',
  signedForceUnknown: ({signed = ''}) => `${signed}署名、発効日は不明`,
  inForce: ({inForce}) => (inForce ? `${inForce}発効` : '発効済み'),
  activeSince: ({since}) => (since ? `${since}から` : '継続中'),
  disputeDocumented: ({since}) => (since ? `未解決、本資料に載る最初の出来事は${since}` : '未解決'),
  ended: ({ended = ''}) => `${ended}終了`,
  stage: {
    'not-yet': '開始前',
    talks: '交渉中',
    signed: '署名済み',
    'in-force': '発効済み',
    active: '継続中',
    ended: '終了',
  },
  unresolved: '未解決',
  asOf: (date) => `${date}時点`,

  hint: '国を指す、タップする、またはTabキーで選ぶと、関係を表示します。',
  countryCaption: (country, groups) =>
    `${country}の関係。${groups
      .map(({kind, ties}) => {
        const pairwise = arePairwise(ties);
        return `${kind}：${list(
          gatherTies(ties).map((tie) =>
            pairwise
              ? `${list(tie.others)}と（${list(tie.ties)}）`
              : withOthers(list(tie.ties), tie.others),
          ),
        )}。`;
      })
      .join('')}`,
  countryWithoutTies: (country) => `${country}：表示中の関係はありません。`,
  pairCaption: (names, parts) => `${names.join(names.length === 2 ? 'と' : '、')}：${list(parts)}`,
  named: (name, status) => `${name}（${status}）`,
  eventCaption: (date, text) => `${date}：${text}`,
  alt: (title, countries, kinds, date) =>
    `図：${title}、${date}時点。国：${list(countries)}。関係の種類：${list(kinds) || 'なし'}。`,
  list,
  with: withOthers,
  outside: (names) => `この図の外：${names}`,

  cardLabel: '解説',
  back: '最初に戻る',
  moreFacts: (count) => `ほか${count}件を表示`,
  fewerFacts: '表示を減らす',
  officialName: '正式名称',
  status: '状況',
  signed: '署名',
  entryIntoForce: '発効',
  members: '参加国',
  summary: '概要',
  noFactsYet: 'この日の記載事項はありません。',
  noTies: '表示中の関係はありません。',
  unknownDate: '不明',

  sourceMark: (number, publisher) => `出典${number}：${publisher}`,
  opensInNewTab: '新しいタブで開きます',
  undated: '日付なし',

  control: {
    legend: '凡例',
    timeline: '年表',
    table: '表',
    share: '共有',
    sources: '出典',
  },
  legendLabel: '表示する関係の種類',
  diagramLabel: (title) => `関係図：${title}`,
  timelineLabel: '表示する日',
  today: '今日',
  sourcesCount: (count) => `出典（${count}）`,
  corrections: '訂正',
  checked: (date) => `${date}確認`,
  staleNotice: (date) => `最終確認は${date}で、1年以上前です。変わった点があるかもしれません。`,
  close: '閉じる',

  tableCaption: (date) => `表示中の関係（${date}時点）`,
  columnRelation: '関係',
  columnKind: '種類',
  columnMembers: '参加国',
  columnStatus: '状況',
  columnDate: '日付',
  columnSources: '出典',
  sortByDate: (direction) => `日付の${direction === 'ascending' ? '古い' : '新しい'}順に並べる`,
  emptyTable: '該当する関係はありません。',

  snippet: '埋め込みコード',
  citation: '引用表記',
  copy: 'コピー',
  copied: 'コピーしました',

  loading: '読み込み中…',
  documentFailed: 'このページの文書を使えないため、内蔵の文書を表示しています。',
  somePartsLeftOut: '文書の一部に誤りがあり、その部分を省きました。',

  selectedAnnouncement: (name, detail) => `${name}を選択しました。${detail}`,
  clearedAnnouncement: (title) => `選択を解除しました。${title}`,
};

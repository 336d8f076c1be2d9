import type {Messages} from './messages.js';
import type {Review} from './review.js';

const list = (names: readonly string[]) => names.join('、');
const aside = (text: string) => `（${text}）`;
// 与 marks the other end, so that a sea or a treaty before it is never read as belonging to that country.
const withOthers = (tie: string, others: readonly string[]) => tie + (others.length ? aside(`与${list(others)}`) : '');
const parties = (names: readonly string[]) => names.join(names.length === 2 ? '与' : '、');

/** Simplified Chinese. */
export const zhHans: Messages = {
  tag: 'zh-Hans',
  aliases: 'cn chi zho cmn',
  months: '',
  shortMonths: '',
  date: (year, month, day) => `${year}年${month && `${month}月`}${day && `${day}日`}`,

  kind: {
    defence: '防务条约',
    access: '部队互访与驻留',
    grouping: '多边机制',
    dispute: '争议',
    logistics: '后勤',
    partnership: '伙伴关系',
    talks: '磋商',
  },

  notYet: '尚未谈判',
  notThere: '尚未成立',
  inTalks: (day) => `自${day}起谈判`,
  signedNotInForce: '已签署，尚未生效',
  signedOnly: (day) => `${day}签署，尚未生效`,
  signedForceUnknown: (day) => `${day}签署，是否生效未见记录`,
  inForce: (day) => `自${day}起生效`,
  dateUnknown: '日期不详',
  activeSince: (day) => `自${day}起`,
  firstRecord: (day) => `本资料自${day}起有记录`,
  unresolved: '未解决',
  ended: (day) => `${day}结束`,
  asOf: (date) => `截至${date}`,

  hint: '指向、点按或用Tab键选择一个国家，即可查看其关系。',
  subjectOff: (name, kind) => `未画出${name}：“${kind}”已关闭。`,
  countryCaption: (country, parts) => `${country}：${parts.join('；')}。`,
  pairCaption: (names, parts) => `${parties(names)}：${parts.join('；')}`,
  aside,
  named: (name, status) => name + aside(status),
  standing: (name, status) => `${name}，${status}`,
  eventCaption: (date, text) => `${date}：${text}`,
  happenings: (texts) => texts.join('；'),
  step: {
    talks: (name, countries) => `${parties(countries)}开始就${name}谈判`,
    signed: (name, countries) => `${parties(countries)}签署${name}`,
    'in-force': (name, countries) => `${name}生效${aside(list(countries))}`,
    declared: (name, countries) => `${parties(countries)}宣布建立${name}`,
    formed: (name, countries) => `${parties(countries)}建立${name}`,
    announced: (name, countries) => `${parties(countries)}宣布${name}`,
    ended: (name, countries) => `${name}终止${aside(list(countries))}`,
  },
  deed: {
    defence: (parts) => `与${list(parts)}承诺共同防御`,
    access: (parts) => `与${list(parts)}商定部队互访或驻留规则`,
    grouping: (names) => `参加的机制：${list(names)}`,
    dispute: (parts) => `${list(parts)}存在争议`,
    logistics: (parts) => `与${list(parts)}商定部队间互供物资`,
    partnership: (parts) => `与${list(parts)}有伙伴或友好关系`,
    talks: (parts) => `与${list(parts)}谈判`,
    arranged: (parts) => `与${list(parts)}达成安排`,
    agreed: (parts) => `与${list(parts)}有防务条约`,
  },
  tiesWith: (country, ties) => country + (ties.length ? aside(list(ties)) : ''),
  disputesWith: (country, places) => `与${country}就${list(places)}`,
  onlySigned: (name) => `${name}已签署`,
  disputeOver: (name) => `${name}争议`,
  alt: (title, countries, kinds, date) =>
    `示意图：${title}，截至${date}。国家：${list(countries)}。关系类别：${list(kinds) || '无'}。`,
  list,
  comma: '、',
  pair: (names) => names.join('—'),
  with: withOthers,
  outside: (names) => aside(`图中未画：${names}`),

  cardLabel: '资料卡',
  back: '返回概览',
  moreFacts: (count) => `另有${count}项`,
  fewerFacts: '收起',
  moreTies: (count) => `另有${count}项`,
  fewerTies: '收起',
  inForceHead: '生效日期',
  sinceHead: '开始',
  nameLabel: '名称',
  status: '状态',
  signed: '签署',
  members: '有关国家',
  summary: '概要',
  noFactsYet: '该日尚无此协定。',
  noTies: '没有显示的关系。',

  sourceMark: (number, publisher) => `来源${number}：${publisher}`,
  opensInNewTab: '在新标签页中打开',
  undated: '无日期',

  sources: '来源',
  table: '表格',
  share: '分享',
  legendLabel: '要显示的关系类别',
  diagramLabel: (title) => `关系图：${title}`,
  pictureLabel: '图的类型',
  network: '关系图',
  map: '地图',
  mapLabel: (title) => `地图：${title}`,
  mapKey: '不止一方提出主张。',
  mapNote: '地名与位置不代表对主权的任何立场。',
  places: '地点',
  timelineLabel: '显示的日期',
  today: '今天',
  earlier: '更早',
  later: '更晚',
  corrections: '对原报道的更正',
  checked: (date) => `核对日期：${date}`,
  staleNotice: (date) => `上次核对是${date}，距今一年以上，可能已有变化。`,

  tableCaption: (date, checked) => `${date}显示的关系${checked && aside(`内容核对至${checked}`)}`,
  relation: '关系',
  kindOfRelation: '类别',
  sortByDate: (direction) => `按日期${direction === 'ascending' ? '从早到晚' : '从晚到早'}排序`,

  save: '保存',
  picture: '图',
  data: '数据',
  link: '此视图的链接',
  citation: '引用格式',
  shareBySystem: '其他分享方式',
  filesRefused: '如果没有收到文件，说明显示此框架的页面不允许保存。',

  embed: '嵌入',
  enlarge: '放大',
  close: '关闭',
  snippet: '嵌入代码',
  needsOwnCopy: '请把此脚本文件的副本放在要显示此内容的页面旁边：这里的脚本没有网络地址。',
  copy: '复制',
  copied: '已复制',

  documentFailed: '无法显示本页自带的内容。',
  documentKept: '无法显示本页自带的内容；此处为先前的内容。',

  selectedAnnouncement: (name, detail) => `已选择${name}。${detail}`,
  clearedAnnouncement: (title) => `已取消选择。${title}`,
};

export const review: Review = {
  attested: ['signed'],
  loaded: /同盟|盟友|盟国|非法|侵略|挑衅|霸凌|固有|自古|对抗|威慑|目前|最近|最新/,
};

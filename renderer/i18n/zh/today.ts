import type { Messages } from '../message-type.ts'

/** What is due today, in Chinese. */
export const today = {
  title: '今日联络事项',
  overdue: '已逾期',
  due: '今日到期',
  answers: '答复逾期',
  quiet: '久无音讯',
  quietAfter: '{days}天以上',
  changes: '昨日以来',
  none: '今日没有待办事项',
  noneHint: '到期的跟进与答复会列在此处。',
  over: '论坛已结束',
  overHint: '不再有待办事项，名单保留全部记录。',
  days: '{days}天',
  overdueBy: '逾期{days}天',
  answerDueBy: '答复期限 {date}',
  silentFor: '{days}天无联系',
  neverContacted: '无联系记录',
  stageChange: '{from} → {to}',
  contact: '{channel}：{subject}',
  begun: '列入名单',
  showAll: '显示全部{count}项',
  fold: '收起今日事项',
  number: '{count, number}',
} satisfies Messages['today']

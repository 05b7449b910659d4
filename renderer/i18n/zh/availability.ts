import type { Messages } from '../message-type.ts'

/** When someone or a room can take part, in Chinese. */
export const availability = {
  title: '可安排时间',
  titleOf: '{name}的可安排时间',
  add: '添加时间',
  addFor: '为{name}添加时间',
  kind: '可否安排',
  unavailable: '不可安排',
  available: '可安排',
  day: '日期',
  from: '开始',
  to: '结束',
  zone: '时区',
  note: '说明',
  remove: '移除{date}的时间',
  none: '尚未记录时间。',
  onlyThen: '凡已记录可安排时间的，其余时间均视为不可安排。',
} satisfies Messages['availability']

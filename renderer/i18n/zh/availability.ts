import type { Messages } from '../message-type.ts'

/** When someone or a room can take part, in Chinese. */
export const availability = {
  title: '可参加时间',
  titleOf: '{name}的可参加时间',
  add: '添加时间',
  addFor: '为{name}添加时间',
  kind: '是否有空',
  unavailable: '没空',
  available: '有空',
  day: '日期',
  from: '开始',
  to: '结束',
  zone: '时区',
  note: '说明',
  remove: '移除{date}的时间',
  none: '尚未记录时间。',
  onlyThen: '凡已记录有空时间的，其余时间均视为没空。',
} satisfies Messages['availability']

import type { Messages } from '../message-type.ts'

/** How countries are represented, in Chinese. */
export const balance = {
  title: '论坛的均衡情况',
  stages: '各国阶段分布',
  kinds: '各国机构类别',
  programme: '各国在日程中的份额',
  hint: '圆的大小表示机构数量，点击可在列表中查看。',
  programmeHint: '仅计已排时段的环节。有多国参与的环节按国各计一次；口译与技术人员不计。',
  country: '国家',
  total: '合计',
  slots: '环节',
  minutes: '分钟',
  roles: '角色',
  rolesOf: '{roles}，其中{confirmed}个已确认',
  confirmed: '已确认',
  open: '未确认',
  cell: '{row}、{column}：{count}家机构',
  empty: '暂无可比较的内容',
  emptyHint: '请将机构列入名单，并为其分配环节中的角色。',
} satisfies Messages['balance']

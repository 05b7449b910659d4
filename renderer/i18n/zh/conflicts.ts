import type { Messages } from '../message-type.ts'

/** The panel that lists what is wrong, in Chinese. */
export const conflicts = {
  title: '冲突',
  close: '关闭冲突列表',
  open: '{count, plural, =0 {无待处理冲突} other {待处理冲突#项}}',
  none: '无冲突',
  noneHint: '会场、人员、时间与标题均一致。',
  more: '{count, plural, other {另有#项未显示。}}',
  accept: '接受…',
  acceptOf: '接受：{sentence}',
  reason: '接受的理由',
  confirm: '接受',
  cancel: '取消',
  accepted: '已接受（{count}）',
  because: '理由：{reason}',
  withdraw: '撤回',
  withdrawOf: '撤回接受：{sentence}',
  inTray: '未排时段',
} satisfies Messages['conflicts']

import type { Messages } from '../message-type.ts'

/** The pipeline board, in Chinese. */
export const pipeline = {
  board: '各阶段进展',
  column: '{stage}：{count, plural, =0 {无} other {#家机构}}',
  keys: '方向键移动，空格键拿起，左右键选择阶段，Enter 键放下，菜单键列出阶段',
  moveTo: '移至{stage}',
  stays: '保留在{stage}',
  picked: '已拿起{name}，当前为{stage}。按左右键选择其他阶段。',
  dropped: '{name}：{stage}',
  returned: '{name}保留在{stage}',
  becomes: '“{title}”变为{answer}',
  unfold: '展开{stage}',
  fold: '收起{stage}',
  menu: '{name}的阶段',
  tray: '未排时段',
} satisfies Messages['pipeline']

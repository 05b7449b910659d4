import type { Messages } from '../message-type.ts'

/** The pipeline board, in Japanese. */
export const pipeline = {
  board: '段階別の進捗',
  column: '{stage}：{count, plural, =0 {なし} other {#団体}}',
  keys: '矢印で移動、スペースで持ち上げ、左右で段階を選び、Enter で置く。メニューキーで段階の一覧',
  moveTo: '{stage}へ移動',
  stays: '{stage}のまま',
  picked: '{name}を{stage}から持ち上げました。左右で段階を選びます。',
  dropped: '{name}：{stage}',
  returned: '{name}は{stage}のままです',
  becomes: '「{title}」が{answer}になります',
  unfold: '{stage}を開く',
  fold: '{stage}をたたむ',
  menu: '{name}の段階',
  tray: '枠未定',
} satisfies Messages['pipeline']

import type { Messages } from '../message-type.ts'

/** The panel that lists what is wrong, in Japanese. */
export const conflicts = {
  title: '問題点',
  close: '問題点を閉じる',
  open: '{count, plural, =0 {未処理の問題点はありません} other {未処理の問題点#件}}',
  none: '問題点はありません',
  noneHint: '会場、人物、時間、題名に食い違いはありません。',
  more: '{count, plural, other {ほかに#件あります。}}',
  accept: '了承…',
  acceptOf: '了承：{sentence}',
  reason: '了承の理由',
  confirm: '了承',
  cancel: 'キャンセル',
  accepted: '了承済み（{count}）',
  because: '理由：{reason}',
  withdraw: '撤回',
  withdrawOf: '了承の撤回：{sentence}',
  inTray: '枠未定',
} satisfies Messages['conflicts']

import type { Messages } from '../message-type.ts'

/** How countries are represented, in Japanese. */
export const balance = {
  title: '国別バランス',
  stages: '国別の段階',
  kinds: '国別の団体種別',
  programme: '国別のプログラム配分',
  hint: '円の大きさは団体数です。押すと一覧で確認できます。',
  programmeHint: '枠のあるセッションを集計。複数国が参加する場合は各国に全体を計上し、通訳と技術担当は数えません。',
  country: '国',
  total: '合計',
  slots: 'セッション',
  minutes: '分',
  roles: '役割',
  rolesOf: '{roles}、うち確定 {confirmed}',
  confirmed: '確定',
  open: '未確定',
  cell: '{row}・{column}：{count}団体',
  empty: '比較できる内容がまだありません',
  emptyHint: '団体を名簿に加え、役割を割り当ててください。',
} satisfies Messages['balance']

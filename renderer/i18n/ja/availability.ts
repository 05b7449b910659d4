import type { Messages } from '../message-type.ts'

/** When someone or a room can take part, in Japanese. */
export const availability = {
  title: '対応可能時間',
  titleOf: '{name}の対応可能時間',
  add: '時間を追加',
  addFor: '{name}の時間を追加',
  kind: '可否',
  unavailable: '不可',
  available: '可',
  day: '日付',
  from: '開始',
  to: '終了',
  zone: 'タイムゾーン',
  note: '備考',
  remove: '{date}の時間を外す',
  none: '記録された時間はありません。',
  onlyThen: '「可」の時間がある場合、それ以外の時間は不可として扱います。',
} satisfies Messages['availability']

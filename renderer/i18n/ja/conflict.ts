import type { Messages } from '../message-type.ts'

/** What is wrong, a sentence a kind, in Japanese. */
export const conflict = {
  'room-taken': '{room}が同じ時間に重複しています。',
  'person-twice': '{person}が同じ時間に二つのセッションで役割を担っています。',
  'outside-forum-days': '{date}はフォーラムの日程外です。',
  'outside-day-window': 'その日の開場時間（{start}–{end}）の外です。',
  'time-does-not-exist': 'その日に{time}は存在しません。{city}の時計が進められるためです。',
  'time-happens-twice': 'その日は{time}が二度あります。{city}の時計が戻されるためです。最初の時刻とみなします。',
  'required-role-declined': '{organization}が辞退しました。この役割は必須です。',
  'required-role-empty': '必須の役割が未定です。',
  'confirmed-without-slot': '確定していますが、枠がありません。',
  'title-missing': '{languages}の題名がありません。',
} satisfies Messages['conflict']

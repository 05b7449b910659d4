import type { Messages } from '../message-type.ts'

/** What is wrong, a sentence a kind, in Japanese. */
export const conflict = {
  'room-taken': '{room}の使用時間が重複しています。',
  'person-twice': '{person}が同じ時間に二つのセッションで役割を担っています。',
  'outside-forum-days': '{date}はフォーラムの日程外です。',
  'outside-day-window': 'その日の開場時間（{start}–{end}）の外です。',
  'time-does-not-exist': 'その日に{time}は存在しません。{city}の時計が進められるためです。',
  'time-happens-twice': 'その日は{time}が二度あります。{city}の時計が戻されるためです。最初の時刻とみなします。',
  'required-role-declined': '{organization}が辞退しました。この役割は必須です。',
  'answer-overdue': '{organization}の回答期限（{date}）を過ぎています。',
  'nobody-named': '{organization}の担当者がまだ決まっていません。開幕は{date}です。',
  'required-role-empty': '必須の役割が未定です。',
  'confirmed-without-slot': '確定していますが、枠未定です。',
  'title-missing': '{languages}の題名がありません。',
  'host-account-twice': 'ホストアカウント{account}が同じ時間に二つの会議で必要です。',
  'link-twice': 'リンク{link}が同じ時間に別の会場の二つのセッションで使われています。',
  unavailable:
    '{owner}は{from}から{to}まで（{city}時間）{of, select, room {使用できません} other {都合がつきません}}。',
  'unavailable-note':
    '{owner}は{from}から{to}まで（{city}時間）{of, select, room {使用できません} other {都合がつきません}}：{note}',
  'organization-twice': '{organization}が同じ時間に二つのセッションで役割を担っていますが、担当者が決まっていません。',
  'outside-availability':
    '{of, select, room {{owner}を使用できる時間の外です。} other {{owner}が都合のつく時間として示した範囲の外です。}}',
  'outside-working-hours': '{city}の{start}–{end}は勤務時間（{from}–{to}）の外です。',
  'in-lunch': '{city}の{start}–{end}は昼休み（{from}–{to}）です。',
  'buffer-too-short': '{person}の会場移動の時間は{minutes, number}分です。{needed, number}分が必要です。',
  'capacity-too-small': '{room}の定員は{capacity, number}名ですが、{expected, number}名が見込まれています。',
  'no-link': '{room}はオンラインで参加しますが、リンクがありません。',
  'no-interpreter': '{languages}からの通訳者がいません。',
  'run-too-long': '進行表の合計は{planned, number}分ですが、セッションは{minutes, number}分です。',
  'track-twice': 'トラック「{track}」の別のセッションがまだ続いています。',
  holiday: '{date}は{country}の休日です（{name}）。',
  'not-a-working-day': '{date}は{countries}では休業日です。',
  'calendar-not-decreed': '{country}の{year}年の祝日はまだ公布されていません。',
  'unusual-gap': '{room}が二つのセッションの間に{minutes, number}分空いています。',
} satisfies Messages['conflict']

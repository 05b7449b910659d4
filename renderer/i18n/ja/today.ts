import type { Messages } from '../message-type.ts'

/** What is due today, in Japanese. */
export const today = {
  title: '本日の渉外',
  overdue: '期限超過',
  due: '本日期限',
  answers: '回答遅延',
  quiet: 'しばらく連絡なし',
  quietAfter: '{days}日以上',
  changes: '昨日から',
  none: '本日の対応はありません',
  noneHint: '期限を迎える連絡や回答がここに並びます。',
  over: 'フォーラムは終了しました',
  overHint: '期限はもうありません。名簿には履歴が残ります。',
  days: '{days}日',
  overdueBy: '{days}日超過',
  answerDueBy: '回答期限 {date}',
  silentFor: '{days}日間連絡なし',
  neverContacted: '連絡の記録なし',
  stageChange: '{from} → {to}',
  contact: '{channel}：{subject}',
  begun: '名簿に追加',
  showAll: '{count}件すべてを表示',
  fold: '本日の対応をたたむ',
  number: '{count, number}',
} satisfies Messages['today']

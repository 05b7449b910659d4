import type { Messages } from '../message-type.ts'

/** What is due today, in Korean. */
export const today = {
  title: '오늘의 섭외',
  overdue: '기한 경과',
  due: '오늘까지',
  answers: '회신 지연',
  quiet: '장기간 연락 없음',
  quietAfter: '{days}일 이상',
  changes: '어제 이후',
  none: '오늘 할 일이 없습니다',
  noneHint: '기한이 된 연락과 회신이 여기에 표시됩니다.',
  over: '포럼이 종료되었습니다',
  overHint: '더 이상 기한이 없습니다. 명단에는 이력이 남아 있습니다.',
  days: '{days}일',
  overdueBy: '{days}일 지남',
  answerDueBy: '회신 기한 {date}',
  silentFor: '{days}일간 연락 없음',
  neverContacted: '연락 기록 없음',
  stageChange: '{from} → {to}',
  contact: '{channel}: {subject}',
  begun: '명단에 추가',
  showAll: '{count}건 모두 보기',
  fold: '오늘 할 일 접기',
  number: '{count, number}',
} satisfies Messages['today']

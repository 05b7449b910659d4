import type { Messages } from '../message-type.ts'

/** The panel that lists what is wrong, in Korean. */
export const conflicts = {
  title: '문제',
  close: '문제 목록 닫기',
  open: '{count, plural, =0 {남은 문제 없음} other {남은 문제 #건}}',
  none: '문제 없음',
  noneHint: '회의실, 인물, 시간, 제목에 문제가 없습니다.',
  more: '{count, plural, other {그 밖에 #건이 더 있습니다.}}',
  accept: '수용…',
  acceptOf: '수용: {sentence}',
  reason: '수용 사유',
  confirm: '수용',
  cancel: '취소',
  accepted: '수용함({count})',
  because: '사유: {reason}',
  withdraw: '철회',
  withdrawOf: '수용 철회: {sentence}',
  inTray: '시간 미정',
} satisfies Messages['conflicts']

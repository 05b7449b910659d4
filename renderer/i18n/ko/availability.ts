import type { Messages } from '../message-type.ts'

/** When someone or a room can take part, in Korean. */
export const availability = {
  title: '가능 시간',
  titleOf: '{name} 가능 시간',
  add: '시간 추가',
  addFor: '{name} 시간 추가',
  kind: '가능 여부',
  unavailable: '불가',
  available: '가능',
  day: '날짜',
  from: '시작',
  to: '종료',
  zone: '시간대',
  note: '비고',
  remove: '{date} 시간 제거',
  none: '기록된 시간이 없습니다.',
  onlyThen: '가능한 시간이 기록되어 있으면 그 밖의 시간은 불가로 봅니다.',
} satisfies Messages['availability']

import type { Messages } from '../message-type.ts'

/** The pipeline board, in Korean. */
export const pipeline = {
  board: '단계별 진행',
  column: '{stage}: {count, plural, =0 {없음} other {#곳}}',
  keys: '화살표 키로 이동, Space로 집기, 좌우 화살표 키로 단계 선택, Enter로 놓기, 메뉴 키로 단계 목록',
  moveTo: '{stage}(으)로 이동',
  stays: '{stage} 유지',
  picked: '{stage}에서 {name}을(를) 집었습니다. 좌우 화살표 키로 단계를 선택하십시오.',
  dropped: '{name}: {stage}',
  returned: '{name}은(는) {stage}에 남습니다',
  becomes: '“{title}”이(가) {answer} 상태가 됩니다',
  unfold: '{stage} 펼치기',
  fold: '{stage} 접기',
  menu: '{name}의 단계',
  tray: '시간 미정',
} satisfies Messages['pipeline']

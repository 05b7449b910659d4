import type { Messages } from '../message-type.ts'

/** How countries are represented, in Korean. */
export const balance = {
  title: '포럼의 균형',
  stages: '국가별 단계',
  kinds: '국가별 기관 유형',
  programme: '국가별 프로그램 배분',
  hint: '원의 크기는 기관 수를 나타냅니다. 원을 누르면 목록에서 볼 수 있습니다.',
  programmeHint:
    '시간이 정해진 세션만 집계합니다. 여러 국가가 참여하는 세션은 국가마다 전부 집계하며, 통역사와 기술 지원은 제외합니다.',
  country: '국가',
  total: '합계',
  slots: '세션',
  minutes: '분',
  roles: '역할',
  rolesOf: '{roles}, 확정 {confirmed}',
  confirmed: '확정',
  open: '미확정',
  cell: '{row}, {column}: {count}곳',
  empty: '아직 비교할 내용이 없습니다',
  emptyHint: '기관을 명단에 추가하고 세션의 역할을 배정하십시오.',
} satisfies Messages['balance']

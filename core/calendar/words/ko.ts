import type { EventWords } from './event-words.ts'

/** Korean. */
export const ko: EventWords = {
  roles: {
    'opening-remarks': '개회사',
    moderator: '좌장',
    speaker: '발표자',
    panellist: '패널',
    discussant: '토론자',
    interpreter: '통역사',
    technical: '기술 지원',
  },
  kinds: {
    opening: '개회식',
    keynote: '기조연설',
    presentation: '발표',
    panel: '패널 토론',
    qa: '질의응답',
    break: '휴식',
    networking: '교류 행사',
    closing: '폐회식',
  },
  languages: { en: '영어', zh: '중국어', ja: '일본어', ko: '한국어' },
  cancelled: (title) => `취소: ${title}`,
  toBeConfirmed: '미확정',
  mayStillChange: '본 세션은 아직 확정되지 않았으며 변경될 수 있습니다.',
  timesAreIllustrative: '기재된 시각은 예시입니다.',
  floorLanguages: '사용 언어',
  interpretation: '통역',
  join: '온라인 참가',
  shortened: '[… 이하 생략]',
  labelled: (label, value) => `${label}: ${value}`,
  listSeparator: ', ',
  inParentheses: (name, remark) => `${name}(${remark})`,
  holder: (organization, person, title) => [organization, title, person].filter((part) => part !== '').join(' '),
  withHonorific: (name, honorific) => `${name} ${honorific}`,
}

import type { MessageWords } from './message-words.ts'

/** Korean. */
export const ko: MessageWords = {
  subject: (what, release, isUpdate) => `${what}: ${isUpdate ? '프로그램 변경 안내' : '프로그램 안내'}(${release})`,
  opening: (what, news) =>
    news === 'first'
      ? `${what}의 캘린더 파일을 첨부합니다.`
      : `${what}의 변경된 캘린더 파일을 첨부합니다. ${news === 'changes' ? '보유하신 버전에서 달라진 사항은 다음과 같습니다.' : '보유하신 버전에서 달라진 사항은 없습니다.'}`,
  note: '비고',
  newSessions: '신규 세션',
  restored: '다시 개최하는 세션',
  moved: '일시 또는 장소가 변경된 세션',
  changed: '내용이 변경된 세션',
  cancelled: '취소된 세션',
  before: '변경 전',
  now: '변경 후',
  changedFields: '변경 사항',
  fields: {
    room: '장소',
    title: '제목',
    kind: '세션 유형',
    abstract: '개요',
    track: '트랙',
    roles: '발표자 및 역할',
    floorLanguages: '사용 언어',
    interpretation: '통역',
    state: '상태',
    confirmed: '확정 여부',
  },
  howToImport: '가져오기 방법',
  adviceFull:
    '본 포럼 전용 캘린더를 따로 만들어 주십시오. 이전 버전을 가져오신 경우에는 그 캘린더를 먼저 삭제하고 새 캘린더에 이 파일을 가져와 주십시오. 프로그램에 따라 이전 일정이 남거나 중복될 수 있습니다.',
  adviceChanges:
    '이 파일에는 변경된 세션만 들어 있습니다. 이전 버전을 가져오신 캘린더에 가져와 주십시오. 이전 일정이 바뀌지 않는 경우 연락해 주시면 전체 파일을 보내 드리겠습니다.',
  programs: [
    'Outlook: 일정 > 일정 추가 > 파일에서 업로드. 기존 Outlook: 파일 > 열기 및 내보내기 > 일정 열기.',
    'Google 캘린더(컴퓨터): 설정 > 가져오기/내보내기에서 파일과 캘린더를 선택.',
    'Apple 캘린더(Mac): 파일 > 가져오기에서 파일과 캘린더를 선택.',
    'Thunderbird: 파일 > 가져오기 또는 도구 > 가져오기 > 캘린더에서 파일을 선택.',
    '네이버 캘린더(PC): 환경설정 > 가져오기에서 파일을 선택.',
  ],
  localTime: '캘린더에는 각 세션이 현지 시각으로 표시됩니다.',
}

import type { ContactWords } from './contact-words.ts'

/** Korean contacts, in the register of official correspondence. */
export const korean: ContactWords = {
  asks: {
    speak: '발표',
    host: '포럼 개최 협조',
    sponsor: '세션 후원',
    delegate: '대표단 파견',
    promote: '세션 홍보',
  },
  texts: {
    invited: (ask, topic) => ({
      subject: '한중일 스마트시티 포럼(가칭) 참가 협조 요청',
      body: `${ask} 요청(주제: ${topic}). 일정안과 참가 안내를 동봉함.`,
      outcome: '발송 완료, 4주 이내 회신 요청',
    }),
    acknowledged: () => ({
      subject: '공문 접수 안내',
      body: '공문을 접수하여 담당 부서로 이관하였다는 회신.',
      outcome: '내부 검토 중',
    }),
    asked: (_, topic) => ({
      subject: '참가 관련 문의',
      body: `'${topic}' 세션의 시간, 동시통역, 원격 참가 가능 여부를 문의함.`,
      outcome: '이번 주 안에 답변하기로 함',
    }),
    explained: (_, topic) => ({
      subject: '포럼 개요 설명',
      body: `취지와 참가 대상, '${topic}' 세션의 구성을 설명하고 3개 언어 동시통역을 안내함.`,
      outcome: '긍정적, 내부 협의 후 회신',
    }),
    'programme-sent': (_, topic) => ({
      subject: '일정안(2차) 송부',
      body: `'${topic}' 세션의 위치를 표시한 2차 일정안을 송부함.`,
      outcome: '수신 확인',
    }),
    reminded: () => ({
      subject: '회신 기한 안내',
      body: '일정 확정 시기를 알리고 회신을 요청함.',
      outcome: '1월 중 회신 예정',
    }),
    unanswered: () => ({
      subject: '대표번호로 전화',
      body: '담당자 부재로 메모를 남김.',
      outcome: '응답 없음',
    }),
    tentative: (_, topic) => ({
      subject: '잠정 참가 의사',
      body: `'${topic}' 세션 참가에 잠정 동의함. 공식 결재는 진행 중.`,
      outcome: '잠정 동의',
    }),
    confirmed: () => ({
      subject: '공식 참가 회신',
      body: '참가를 공식 확정하고 준비를 맡을 부서를 알려 옴.',
      outcome: '참가 확정',
    }),
    materials: (_, topic) => ({
      subject: '발표 제목과 개요',
      body: `'${topic}' 관련 발표 제목과 개요를 접수함. 발표 자료는 2월에 제출 예정.`,
      outcome: '번역 의뢰',
    }),
    thanked: () => ({
      subject: '감사 인사와 향후 일정',
      body: '참가 확정에 감사드리고 개요, 발표 자료, 접속 시험 일정을 안내함.',
      outcome: '담당 부서에서 확인 회신',
    }),
    declined: () => ({
      subject: '불참 회신',
      body: '이번에는 참가하기 어려우나 다음 행사 안내를 희망함.',
      outcome: '참가 사양',
    }),
  },
}

import { type PlannedSession, threeLanguages } from './planned-session.ts'

/** Sessions that have no slot yet. */
export const tray: readonly PlannedSession[] = [
  {
    kind: 'presentation',
    track: 'welfare',
    minutes: 40,
    floor: ['ja'],
    interpretation: ['zh', 'ko'],
    title: {
      en: 'Digital help for older residents',
      zh: '面向老年居民的数字化帮助',
      ja: '高齢者へのデジタル支援',
      ko: '고령 주민을 위한 디지털 지원',
    },
    roles: [
      ['speaker', 'JP city J'],
      ['speaker', 'KR company L'],
      ['interpreter', 'JP university D', 'optional'],
    ],
  },
  {
    kind: 'presentation',
    track: 'resilience',
    minutes: 30,
    floor: ['en'],
    interpretation: threeLanguages,
    title: { en: 'Early warning: a demonstration', zh: '预警系统演示', ja: '早期警報の実演', ko: '조기 경보 시연' },
    roles: [
      ['speaker', 'CN company B'],
      ['technical', 'JP company F', 'optional'],
    ],
  },
  {
    kind: 'presentation',
    track: 'mobility',
    minutes: 30,
    floor: ['ja'],
    interpretation: ['zh', 'ko'],
    title: {
      en: 'What transport data can tell',
      zh: '交通数据告诉我们什么',
      ja: '交通データから見えること',
      ko: '교통 데이터가 말해 주는 것',
    },
    roles: [
      ['speaker', 'JP university C'],
      ['interpreter', 'JP university D', 'optional'],
    ],
    notes: 'The speaker has declined; keep the topic if another university takes it.',
  },
  {
    kind: 'panel',
    track: 'cooperation',
    minutes: 60,
    interpretation: threeLanguages,
    title: {
      en: 'Panel: From talks to business',
      zh: '专题讨论：从交流到商机',
      ja: 'パネル討論：交流からビジネスへ',
      ko: '패널 토론: 교류에서 비즈니스로',
    },
    roles: [
      ['moderator', 'CN association A'],
      ['panellist', 'JP company H'],
      ['panellist', 'KR company M'],
    ],
  },
  {
    kind: 'qa',
    track: 'resilience',
    minutes: 20,
    interpretation: threeLanguages,
    title: {
      en: 'Questions and answers: disaster management',
      zh: '问答：灾害管理',
      ja: '質疑応答：災害管理',
      ko: '질의응답: 재난 관리',
    },
  },
  {
    kind: 'networking',
    track: 'cooperation',
    minutes: 45,
    title: { en: 'Meeting of university students', zh: '大学生交流会', ja: '学生交流会', ko: '대학생 교류회' },
    roles: [
      ['moderator', 'JP university D'],
      ['moderator', 'CN university B', 'optional'],
    ],
  },
  {
    kind: 'break',
    track: null,
    minutes: 20,
    title: { en: 'Break, second day', zh: '茶歇（第二天）', ja: '休憩（二日目）', ko: '휴식(둘째 날)' },
  },
  {
    kind: 'blocker',
    track: null,
    minutes: 60,
    title: { en: 'Meeting of the organizers', zh: '主办方内部会议', ja: '主催者打合せ', ko: '주최 측 회의' },
    notes: 'Internal; find an hour on the second day.',
  },
]

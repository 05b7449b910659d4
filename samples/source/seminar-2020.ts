import type { LocalizedText } from '../../core/document/localized-text.ts'
import type { Engagement } from '../../core/document/outreach-rows.ts'
import type { Forum, Participation, Room, Session, Track } from '../../core/document/rows.ts'
import type { Purpose, Role, SessionKind } from '../../core/document/vocabulary.ts'
import { sequenceId } from '../../core/generate/sequence-id.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { zone } from '../../core/time/zone.ts'
import { michigami } from './officials.ts'
import { namesOf, type RealOrganization, realNumbers, realOrganizationId } from './real-organizations.ts'
import { sampleRow } from './sample-row.ts'
import { forumTags } from './topics.ts'

/*
 * The Online Seminar on CJK Smart Cities of 5 August 2020, as the TCS reported it. Who spoke about what is the
 * source's; every clock time is illustrative. The Japanese and Korean titles are those of the TCS.
 */

const number = 1
const date = calendarDate('2020-08-05')

/** The seminar. Seoul comes first: both hosts have their seat there. */
export const seminar: Forum = sampleRow('forums', number, {
  name: {
    en: 'Online Seminar on CJK Smart Cities',
    zh: '中日韩智慧城市线上研讨会',
    ja: '日中韓スマートシティウェビナー',
    ko: '한중일 스마트시티 온라인 세미나',
  },
  series: 'CJK Smart Cities',
  city: { en: 'Online', zh: '线上', ja: 'オンライン', ko: '온라인' },
  zones: [zone('Asia/Seoul'), zone('Asia/Shanghai'), zone('Asia/Tokyo')],
  days: [{ date, window: { start: wallTime('15:00'), end: wallTime('17:00') } }],
  hostOrganizationId: realOrganizationId('tcs'),
  languages: ['en', 'zh', 'ja', 'ko'],
  expectedAudience: 400,
  bufferMinutes: 10,
  status: 'held',
  timesAreIllustrative: true,
  tags: forumTags,
  stageLabels: {},
  quietAfterDays: 21,
  notes:
    'Held jointly by TCS and WeGO. About 400 participants from the three countries. ' +
    'The source names the day, the sessions and who spoke; the clock times here are illustrative.',
})

/** The one place of an online seminar. There is no link to it: the seminar is over. */
export const seminarRooms: readonly Room[] = [
  sampleRow('rooms', number * 100 + 1, {
    forumId: seminar.id,
    name: { en: 'Online', zh: '线上', ja: 'オンライン', ko: '온라인' },
    kind: 'online',
    city: {},
    joinUrl: '',
    hostAccount: '',
    capacity: null,
    order: 1,
  }),
]

/** Opening and the three sessions of the source; what belongs to one session shares its track. */
export const seminarTracks: readonly Track[] = [
  track(1, { en: 'Opening', zh: '开幕', ja: '開会', ko: '개회' }),
  track(2, {
    en: 'Session 1: Smart-city organizations',
    zh: '第一环节：智慧城市机构',
    ja: 'セッション1：スマートシティ機関',
    ko: '세션 1: 스마트시티 기관',
  }),
  track(3, {
    en: 'Session 2: Three capitals',
    zh: '第二环节：三国首都',
    ja: 'セッション2：三国の首都',
    ko: '세션 2: 3국 수도',
  }),
  track(4, {
    en: 'Session 3: Panel of companies',
    zh: '第三环节：企业专题讨论',
    ja: 'セッション3：企業パネル討論',
    ko: '세션 3: 기업 패널 토론',
  }),
]

const introductions: LocalizedText = {
  en: 'Introduces the organization and its ideas for cooperation among the three countries.',
  zh: '介绍本机构及对三国合作的设想。',
  ja: '機関の紹介と三国協力のアイデア。',
  ko: '기관을 소개하고 3국 협력 구상을 제안합니다.',
}

/** The programme, in its order. */
export const seminarSessions: readonly Session[] = [
  session(1, 1, 'opening', '15:00', 10, { en: 'Opening remarks', zh: '开幕致辞', ja: '開会挨拶', ko: '개회사' }, {}),
  session(2, 2, 'presentation', '15:10', 10, namesOf('ccud'), introductions),
  session(3, 2, 'presentation', '15:20', 10, namesOf('scij'), introductions),
  session(4, 2, 'presentation', '15:30', 10, namesOf('sca'), introductions),
  session(5, 3, 'presentation', '15:45', 15, {
    en: 'Beijing: a smart city plan oriented to big data and 5G',
    zh: '北京：面向大数据与5G的智慧城市规划',
    ja: '北京：ビッグデータと5Gを重視したスマートシティ計画',
    ko: '베이징: 빅데이터와 5G 중심의 스마트시티 계획',
  }),
  session(6, 3, 'presentation', '16:00', 15, {
    en: 'Tokyo: a digitalization strategy for an ageing society',
    zh: '东京：面向老龄社会的数字化战略',
    ja: '東京：高齢化社会に向けたデジタル化戦略',
    ko: '도쿄: 고령화 사회를 위한 디지털화 전략',
  }),
  session(7, 3, 'presentation', '16:15', 15, {
    en: 'Seoul: a smart city platform built on citizen engagement',
    zh: '首尔：以市民参与为基础的智慧城市平台',
    ja: 'ソウル：市民参加に基づくスマートシティ・プラットフォーム',
    ko: '서울: 시민 참여 기반의 스마트시티 플랫폼',
  }),
  session(8, 4, 'panel', '16:30', 30, {
    en: 'Innovative services and future cooperation',
    zh: '创新服务与未来合作',
    ja: '革新的なサービスと今後の協力',
    ko: '혁신 서비스와 향후 협력',
  }),
]

/** Who did what. Only the opening names a person; the source names no others. */
export const seminarParticipations: readonly Participation[] = [
  { ...participation(1, 1, 'opening-remarks', 'tcs'), personId: michigami.id },
  participation(2, 1, 'speaker', 'ccud'),
  participation(3, 1, 'speaker', 'scij'),
  participation(4, 1, 'speaker', 'sca'),
  participation(5, 1, 'speaker', 'beijing'),
  participation(6, 1, 'speaker', 'tokyo'),
  participation(7, 1, 'speaker', 'seoul'),
  participation(8, 1, 'panellist', 'alibaba'),
  participation(8, 2, 'panellist', 'nec'),
  participation(8, 3, 'panellist', 'samsungSds'),
]

/** All took part, so all are confirmed. How they were invited the source does not say: no contact is logged. */
export const seminarEngagements: readonly Engagement[] = [
  engagement('tcs', 'host'),
  engagement('wego', 'host'),
  engagement('ccud', 'speak'),
  engagement('scij', 'speak'),
  engagement('sca', 'speak'),
  engagement('beijing', 'speak'),
  engagement('tokyo', 'speak'),
  engagement('seoul', 'speak'),
  engagement('alibaba', 'speak'),
  engagement('nec', 'speak'),
  engagement('samsungSds', 'speak'),
]

function track(order: number, name: LocalizedText): Track {
  return sampleRow('tracks', number * 100 + order, { forumId: seminar.id, name, color: order, order })
}

function session(
  order: number,
  trackOrder: number,
  kind: SessionKind,
  start: string,
  durationMinutes: number,
  title: LocalizedText,
  abstract: LocalizedText = {},
): Session {
  const roomId = sequenceId('rooms', number * 100 + 1)
  return sampleRow('sessions', number * 100 + order, {
    forumId: seminar.id,
    kind,
    title,
    abstract,
    durationMinutes,
    trackId: sequenceId('tracks', number * 100 + trackOrder),
    slot: { date, start: wallTime(start), roomId, pinned: false },
    floorLanguages: [],
    interpretation: [],
    expectedAudience: null,
    runOfShow: [],
    materials: [],
    state: 'confirmed',
    notes: kind === 'opening' ? 'Deputy Secretary-General Doho Kang of the TCS took part in the seminar.' : '',
    order,
  })
}

function participation(sessionOrder: number, order: number, role: Role, organization: RealOrganization): Participation {
  return sampleRow('participations', (number * 100 + sessionOrder) * 10 + order, {
    sessionId: sequenceId('sessions', number * 100 + sessionOrder),
    role,
    required: true,
    organizationId: realOrganizationId(organization),
    personId: null,
    mode: 'remote',
    zone: null,
    materialsReceived: false,
    order,
  })
}

function engagement(organization: RealOrganization, purpose: Purpose): Engagement {
  return sampleRow('engagements', number * 1000 + realNumbers[organization], {
    forumId: seminar.id,
    organizationId: realOrganizationId(organization),
    purpose,
    stage: 'confirmed',
    owner: 'TCS',
    priority: 'normal',
    answerDueOn: null,
    nextFollowUpOn: null,
    nextStep: '',
    closedReason: '',
  })
}

import { describe, expect, it } from 'vitest'
import type { CalendarEntry } from '../../../core/calendar/calendar-entry.ts'
import { forumEntries } from '../../../core/calendar/forum-entries.ts'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Language } from '../../../core/document/language.ts'
import { instantToText } from '../../../core/time/instant.ts'
import {
  aDocument,
  aForum,
  anAffiliation,
  anEngagement,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
  aTrack,
  idNumber,
  theForumId,
} from '../../support/builders.ts'

const forum = aForum()

function only(document: WorkspaceDocument, language: Language = 'en'): CalendarEntry {
  const [entry, ...more] = forumEntries(document, theForumId, language)
  if (!entry || more.length > 0) throw new Error('there must be one entry')
  return entry
}

describe('which sessions are published', () => {
  it('blockers are not', () => {
    const sessions = [aSession({ kind: 'blocker' })]
    expect(forumEntries(aDocument({ forums: [forum], sessions }), theForumId, 'en')).toEqual([])
  })

  it('sessions of the tray are not', () => {
    const sessions = [aSession({ slot: null })]
    expect(forumEntries(aDocument({ forums: [forum], sessions }), theForumId, 'en')).toEqual([])
  })

  it('sessions of another forum are not', () => {
    const other = aForum({ id: idNumber(1) })
    const sessions = [aSession({ forumId: other.id })]
    expect(forumEntries(aDocument({ forums: [forum, other], sessions }), theForumId, 'en')).toEqual([])
  })

  it('breaks are', () => {
    const sessions = [aSession({ kind: 'break' })]
    expect(forumEntries(aDocument({ forums: [forum], sessions }), theForumId, 'en')).toHaveLength(1)
  })

  it('they stand by start, then by id', () => {
    const sessions = [
      aSession({ id: idNumber(3), slot: aSlot({ start: '10:00' }) }),
      aSession({ id: idNumber(2), slot: aSlot({ start: '15:00' }) }),
      aSession({ id: idNumber(1), slot: aSlot({ start: '10:00' }) }),
    ]
    const entries = forumEntries(aDocument({ forums: [forum], sessions }), theForumId, 'en')
    expect(entries.map(({ uid }) => uid)).toEqual([idNumber(1), idNumber(3), idNumber(2)])
  })
})

describe('how firm an event is', () => {
  const session = aSession()
  const organization = anOrganization()
  const withStage = (
    stage: 'confirmed' | 'tentative' | 'prospect' | 'declined',
    state: 'draft' | 'confirmed' = 'confirmed',
  ) =>
    aDocument({
      forums: [forum],
      sessions: [{ ...session, state }],
      organizations: [organization],
      participations: [aParticipation({ sessionId: session.id, organizationId: organization.id })],
      engagements: [anEngagement({ organizationId: organization.id, stage })],
    })

  it('a confirmed session whose required roles are confirmed is CONFIRMED', () => {
    expect(only(withStage('confirmed'))).toMatchObject({ status: 'CONFIRMED', transparency: 'OPAQUE' })
  })

  it('a confirmed session with a required role that is only pencilled is TENTATIVE, and says so', () => {
    const entry = only(withStage('tentative'))
    expect(entry.status).toBe('TENTATIVE')
    expect(entry.description.text).toContain('This session is to be confirmed and may still change.')
    expect(entry.description.text).toContain('Speaker: Smart City Institute Japan (to be confirmed)')
  })

  it('a draft is TENTATIVE even when everybody has confirmed', () => {
    expect(only(withStage('confirmed', 'draft')).status).toBe('TENTATIVE')
  })

  it('an organization that has declined is not named', () => {
    const { text } = only(withStage('declined')).description
    expect(text).toContain('Speaker: to be confirmed')
    expect(text).not.toContain('Smart City Institute')
  })

  it.each([
    ['en', 'Cancelled: Smart city policy'],
    ['zh', '已取消：智慧城市政策'],
    ['ja', '中止：スマートシティ政策'],
    ['ko', '취소: 스마트시티 정책'],
  ] as const)('a cancelled session says so to readers of %s, and takes no time', (language, title) => {
    const room = aRoom({ joinUrl: 'https://example.org/join' })
    const cancelled = aSession({ state: 'cancelled', slot: aSlot({ roomId: room.id }) })
    const entry = only(aDocument({ forums: [forum], rooms: [room], sessions: [cancelled] }), language)
    expect(entry).toMatchObject({
      status: 'CANCELLED',
      transparency: 'TRANSPARENT',
      summary: { text: title, language },
    })
    expect(entry).toMatchObject({ url: null, conferenceUrl: null })
    expect(entry.description.text).not.toContain('https')
  })
})

describe('what an event says', () => {
  const room = aRoom({ joinUrl: 'https://Example.org/join' })
  const track = aTrack({ color: 3 })
  const house = anOrganization()
  const person = aPerson({ honorific: { en: 'Dr.', ja: '博士' } })
  const session = aSession({
    slot: aSlot({ roomId: room.id }),
    trackId: track.id,
    abstract: { en: 'Plans of three capitals.', ja: '三都市の計画。' },
    floorLanguages: ['zh', 'ja'],
    interpretation: ['en'],
  })
  const document = aDocument({
    forums: [aForum({ timesAreIllustrative: true })],
    rooms: [room],
    tracks: [track],
    sessions: [session],
    organizations: [house],
    persons: [person],
    affiliations: [anAffiliation({ personId: person.id, organizationId: house.id })],
    participations: [
      aParticipation({ sessionId: session.id, organizationId: house.id, personId: person.id }),
      aParticipation({ sessionId: session.id, role: 'moderator', order: 2 }),
      aParticipation({ sessionId: session.id, role: 'technical', order: 3, required: false }),
    ],
    engagements: [anEngagement({ organizationId: house.id })],
  })

  it('is its facts, in English', () => {
    expect(only(document, 'en').description).toEqual({
      language: 'en',
      text: [
        'Beijing: Wednesday, 5 August 2020, 13:00–14:00',
        'Tokyo: Wednesday, 5 August 2020, 14:00–15:00',
        'Seoul: Wednesday, 5 August 2020, 14:00–15:00',
        '',
        'The times given are illustrative.',
        'This session is to be confirmed and may still change.',
        '',
        'Plans of three capitals.',
        '',
        'Speaker: Smart City Institute Japan, Dr. YAMADA Hanako (山田花子), Director',
        'Moderator: to be confirmed',
        '',
        'Languages: Chinese, Japanese',
        'Interpretation: English',
        '',
        'Join online: https://example.org/join',
      ].join('\n'),
    })
  })

  it('is its facts, in Japanese', () => {
    expect(only(document, 'ja').description.text.split('\n')).toEqual([
      '北京：2020年8月5日（水） 13:00–14:00',
      '東京：2020年8月5日（水） 14:00–15:00',
      'ソウル：2020年8月5日（水） 14:00–15:00',
      '',
      '記載の時刻は例示です。',
      '本セッションは調整中であり、変更となる場合があります。',
      '',
      '三都市の計画。',
      '',
      '講演者：スマートシティ・インスティテュート 理事 山田花子博士',
      'モデレーター：調整中',
      '',
      '使用言語：中国語、日本語',
      '通訳言語：英語',
      '',
      'オンライン参加：https://example.org/join',
    ])
  })

  it('is its facts, in Chinese and Korean', () => {
    const lines = (language: Language) => only(document, language).description.text.split('\n')
    expect(lines('zh')[0]).toBe('北京：2020年8月5日（星期三） 13:00–14:00')
    expect(lines('zh')).toContain('发言人：Smart City Institute Japan 主任 山田花子（YAMADA Hanako）')
    expect(lines('ko')[0]).toBe('베이징: 2020년 8월 5일(수) 13:00–14:00')
    expect(lines('ko')).toContain('발표자: Smart City Institute Japan 이사 YAMADA Hanako(山田花子)')
  })

  it('has its place, track, colour and link', () => {
    expect(only(document, 'zh')).toMatchObject({
      uid: session.id,
      sequence: 0,
      start: Date.UTC(2020, 7, 5, 5),
      end: Date.UTC(2020, 7, 5, 6),
      location: { text: '主会场, 首尔', language: 'zh' },
      categories: [{ text: '政策', language: 'zh' }],
      color: 'darkcyan',
      url: 'https://example.org/join',
      conferenceUrl: 'https://example.org/join',
    })
  })

  it('marks the days by which another zone is ahead or behind', () => {
    const far = aForum({ zones: ['Asia/Tokyo', 'America/New_York', 'Pacific/Auckland'] })
    const late = aSession({ slot: aSlot({ start: '23:30' }) })
    const text = only(aDocument({ forums: [far], sessions: [late] })).description.text
    expect(text).toContain('Tokyo: Wednesday, 5 August 2020, 23:30–00:30 (+1)')
    expect(text).toContain('New York: Wednesday, 5 August 2020, 10:30–11:30')
    expect(text).toContain('Auckland: Thursday, 6 August 2020 (+1), 02:30–03:30')
    const early = aSession({ slot: aSlot({ start: '09:00' }) })
    expect(only(aDocument({ forums: [far], sessions: [early] })).description.text).toContain(
      'New York: Tuesday, 4 August 2020 (-1), 20:00–21:00',
    )
  })

  it('has a title in the language that there is, and says which', () => {
    const plain = aSession({ title: { ko: '개회' } })
    expect(only(aDocument({ forums: [forum], sessions: [plain] }), 'en').summary).toEqual({
      text: '개회',
      language: 'ko',
    })
  })

  it('is named by its kind where the title shows nothing', () => {
    const blank = aSession({ title: { en: ' \u0007 ' }, kind: 'qa' })
    expect(only(aDocument({ forums: [forum], sessions: [blank] }), 'zh').summary).toEqual({
      text: '问答环节',
      language: 'zh',
    })
  })

  it('leaves out a joining link that is no web address', () => {
    const odd = aRoom({ joinUrl: 'zoom 123 456' })
    const entry = only(
      aDocument({ forums: [forum], rooms: [odd], sessions: [aSession({ slot: aSlot({ roomId: odd.id }) })] }),
    )
    expect(entry).toMatchObject({ url: null, conferenceUrl: null })
  })

  it('cuts an abstract of 8,000 characters, never the facts around it, and says so', () => {
    const long = aSession({ abstract: { en: '👩‍💻'.repeat(1600) }, interpretation: ['ko'] })
    const { text } = only(aDocument({ forums: [forum], sessions: [long] })).description
    expect(text.length).toBeLessThanOrEqual(8000)
    expect(text.length).toBeGreaterThan(7900)
    expect(text).toContain('👩‍💻 [… shortened]\n\nInterpretation: Korean')
    expect(text).not.toMatch(/\u200D \[/)
  })

  it('names the house of a person whose role names none, by the post held that day', () => {
    const before = anOrganization({ names: { en: 'City of Busan' } })
    const now = anOrganization({ names: { en: 'City of Seoul' } })
    const speaker = aPerson({ nativeName: '', romanizedFamily: 'Kim', romanizedGiven: 'Jiwon' })
    const talk = aSession()
    const entry = only(
      aDocument({
        forums: [forum],
        sessions: [talk],
        organizations: [before, now],
        persons: [speaker],
        affiliations: [
          anAffiliation({ personId: speaker.id, organizationId: before.id, from: '2010-01-01', to: '2020-08-04' }),
          anAffiliation({ personId: speaker.id, organizationId: now.id, from: '2020-08-05', title: { en: 'Mayor' } }),
        ],
        participations: [aParticipation({ sessionId: talk.id, personId: speaker.id })],
      }),
    )
    expect(entry.description.text).toContain('Speaker: City of Seoul, KIM Jiwon, Mayor')
  })
})

describe('the stamp of an event', () => {
  const later = '2020-07-20T10:00:00.000Z'
  const room = aRoom()
  const track = aTrack()
  const house = anOrganization()
  const host = anOrganization()
  const person = aPerson()
  const session = aSession({ slot: aSlot({ roomId: room.id }), trackId: track.id })
  const rows = {
    forums: [aForum({ hostOrganizationId: host.id })],
    rooms: [room],
    tracks: [track],
    sessions: [session],
    organizations: [house, host],
    persons: [person],
    affiliations: [anAffiliation({ personId: person.id, organizationId: house.id })],
    participations: [aParticipation({ sessionId: session.id, organizationId: house.id, personId: person.id })],
    engagements: [anEngagement({ organizationId: house.id })],
  }

  it.each(Object.keys(rows) as (keyof typeof rows)[])('is the latest change among what it shows: %s', (table) => {
    const document = aDocument(rows)
    const changed = Object.fromEntries(
      Object.entries(document[table]).map(([id, row]) => [id, { ...row, updatedAt: later }]),
    )
    expect(instantToText(only({ ...document, [table]: changed } as WorkspaceDocument).stamp)).toBe(later)
  })

  it('does not follow rows that the event does not show', () => {
    const stranger = anOrganization({ updatedAt: later })
    const document = aDocument({
      ...rows,
      organizations: [house, host, stranger],
      sessions: [session, aSession({ slot: null, updatedAt: later })],
    })
    expect(instantToText(only(document).stamp)).toBe('2020-07-01T00:00:00.000Z')
  })
})

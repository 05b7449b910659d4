import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { languages, languageTag } from '../../core/document/language.ts'
import type { Blocker, InZone, Reason } from '../../core/finding/find-query.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { zone } from '../../core/time/zone.ts'
import { blockerSentence, fairnessSentence, reasonSentence } from '../../renderer/i18n/find-sentences.ts'
import { catalogues } from '../../renderer/i18n/messages.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'

const { document, session, room, organization, person } = aSmallWorkspace()
const owner = { kind: 'organization' as const, id: organization.id }
const tokyo = zone('Asia/Tokyo')

const blockers: readonly Blocker[] = [
  { kind: 'room-taken', roomId: room.id, sessionId: session.id },
  { kind: 'link-taken', roomId: room.id, sessionId: session.id },
  { kind: 'busy', owner: { kind: 'person', id: person.id }, sessionId: session.id },
  { kind: 'unavailable', owner, note: '' },
  { kind: 'unavailable', owner, note: 'a note' },
  { kind: 'outside-availability', owner },
  { kind: 'night', zone: tokyo, minutes: 30 },
  { kind: 'pinned', sessionId: session.id },
]
const reasons: readonly Reason[] = [
  { kind: 'all-work' },
  { kind: 'all-in-core-hours' },
  { kind: 'hours', zone: tokyo, bands: [{ band: 'lunch', minutes: 30 }] },
  { kind: 'missing', owner, presence: 'should', why: { kind: 'outside-availability', owner } },
  { kind: 'missing', owner, presence: 'may', why: { kind: 'outside-availability', owner } },
  { kind: 'as-released' },
  { kind: 'changed-since-release', changes: 2 },
  { kind: 'spares', zone: tokyo, borne: 12 },
  { kind: 'room-too-small', roomId: room.id, capacity: 10, expected: 20 },
  {
    kind: 'day',
    day: {
      country: 'CN',
      date: calendarDate('2027-02-01'),
      status: 'unknown',
      likely: 'work',
      names: null,
      kind: null,
      yearStatus: 'unknown',
      hasPack: true,
      cost: 1,
    },
  },
]

describe.each(languages)('in %s', (language) => {
  const t = createTranslator({
    locale: languageTag(language),
    messages: catalogues[language],
  }) as unknown as Parameters<typeof reasonSentence>[2]

  it('every reason and every blocker is a sentence of its own', () => {
    const sentences = [
      ...reasons.map((reason) => reasonSentence(reason, document, t, language)),
      ...blockers.map((blocker) => blockerSentence(blocker, document, t, language)),
    ]
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+[.。]$|a note$/)
  })

  it('a day that is not decreed is never said to be free', () => {
    const [undecreed] = reasons.filter((reason) => reason.kind === 'day')
    if (!undecreed) throw new Error('a day')
    expect(reasonSentence(undecreed, document, t, language)).toContain(t('dates.unknownDay'))
  })

  it('it is said whom a time asks most of', () => {
    const inZone = (name: string, pain: number): InZone => {
      const at = { date: calendarDate('2027-02-01'), time: wallTime('10:00') }
      return { zone: zone(name), start: at, end: at, pain }
    }
    const even = fairnessSentence([inZone('Asia/Tokyo', 0), inZone('Asia/Seoul', 0)], t, language)
    const uneven = fairnessSentence([inZone('Asia/Tokyo', 4), inZone('Europe/London', 20)], t, language)
    expect(even).toBe(t('find.fairToAll'))
    expect(uneven).not.toBe(even)
  })
})

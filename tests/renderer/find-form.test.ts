import { describe, expect, it } from 'vitest'
import { shippedPacks } from '../../core/dates/shipped-packs.ts'
import { findSlots } from '../../core/finding/find-slots.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { emptyForm, type FindForm, offsetsOf, sessionsOfForm } from '../../renderer/dates/find/find-form.ts'
import { queryOf } from '../../renderer/dates/find/form-query.ts'
import { aDocument, aForum, anOrganization, aSession } from '../support/builders.ts'

const today = calendarDate('2026-11-26')
const forum = aForum({
  zones: ['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul'],
  days: [{ date: '2027-03-01', window: { start: '09:00', end: '18:00' } }],
})
const [first, second] = [aSession({ durationMinutes: 50 }), aSession({ state: 'cancelled' })]
const document = aDocument({ forums: [forum], sessions: [first, second] })

function ask(fields: Partial<FindForm>, of = forum) {
  return queryOf({ ...emptyForm(of, []), ...fields }, document, of, shippedPacks(), today)
}

describe('what is asked for', () => {
  it('of three sessions of 50 minutes with 15 between is a block of 180 minutes, and fits one afternoon', () => {
    const query = ask({ count: 3, minutes: 50, gap: 15, days: 'February 2027', part: 'afternoon' })
    expect(query).toMatchObject({
      ok: true,
      value: {
        what: { kind: 'minutes', minutes: 180 },
        days: { from: '2027-02-01', to: '2027-02-28' },
        isAnyDay: true,
        hours: { start: '12:00', end: '18:00' },
      },
    })
    if (!query.ok) return
    const found = findSlots(document, forum, { ...query.value, borne: new Map() })
    const starts = found.ok ? found.value.suggestions.map(({ zones }) => zones[0]?.start) : []
    expect(starts).toHaveLength(5)
    for (const start of starts) expect(start?.time).toBe('14:30')
    expect(new Set(starts.map((start) => start?.date)).size).toBe(5)
  })

  it('places drafts one after the other with the break between them', () => {
    expect(offsetsOf({ ...emptyForm(forum, []), count: 3, minutes: 50, gap: 15 })).toEqual([0, 65, 130])
  })

  it('begins with the days of the forum, on which several times a day are shown', () => {
    expect(ask({})).toMatchObject({ ok: true, value: { days: null, isAnyDay: false, apartMinutes: 30 } })
  })

  it('leaves out sessions that are cancelled or gone, and people who are gone', () => {
    const form = { ...emptyForm(forum, [first.id, second.id]), wanted: [wantedGone()] }
    expect(sessionsOfForm(form, document)).toEqual([first.id])
    const query = queryOf(form, document, forum, shippedPacks(), today)
    expect(query).toMatchObject({ ok: true, value: { what: { kind: 'sessions', ids: [first.id] }, wanted: [] } })
  })

  it('is nothing yet while the days cannot be read, no session is chosen, or there are no days', () => {
    expect(ask({ days: 'soon' })).toMatchObject({ failure: { kind: 'days-not-read' } })
    expect(ask({ days: '2027-01-01 – 2031-01-01' })).toMatchObject({ failure: { kind: 'too-many-days', most: 800 } })
    expect(ask({ what: 'sessions' })).toMatchObject({ failure: { kind: 'no-sessions' } })
    expect(ask({}, aForum({ days: [] }))).toMatchObject({ failure: { kind: 'no-forum-days' } })
  })
})

function wantedGone() {
  return {
    owner: { kind: 'organization' as const, id: anOrganization().id },
    presence: 'must' as const,
    isOfRole: false,
  }
}

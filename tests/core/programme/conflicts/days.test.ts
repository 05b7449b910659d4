import { describe, expect, it } from 'vitest'
import type { Forum } from '../../../../core/document/rows.ts'
import { findConflicts } from '../../../../core/programme/find-conflicts.ts'
import { aDocument, aForum, aSession, aSlot } from '../../../support/builders.ts'
import { factsOf } from '../../../support/conflicts-of.ts'

const day = (date: string) => ({ date, window: { start: '09:00', end: '18:00' } })

function forumOn(...dates: readonly string[]): Forum {
  return aForum({ days: dates.map(day) })
}

const on = (date: string, start = '13:00') => aSession({ slot: aSlot({ date, start }) })

describe('a day of the forum', () => {
  it('that is a holiday in one of its countries is said once, of its first session', () => {
    const forum = forumOn('2026-11-23')
    const [late, first] = [on('2026-11-23', '14:00'), on('2026-11-23', '10:00')]
    const rows = { forums: [forum], sessions: [late, first] }
    expect(factsOf('holiday', rows)).toEqual([
      {
        kind: 'holiday',
        country: 'JP',
        date: '2026-11-23',
        names: { en: 'Labour Thanksgiving Day', zh: '勤劳感谢日', ja: '勤労感謝の日', ko: '근로감사의 날' },
      },
    ])
    const [conflict] = findConflicts(aDocument(rows), forum).filter(({ facts }) => facts.kind === 'holiday')
    expect(conflict).toMatchObject({ sessions: [first.id], severity: 'warning' })
  })

  it('that is a weekend is said with its countries, but not of one that works to make up for a holiday', () => {
    const rows = { forums: [forumOn('2026-10-10')], sessions: [on('2026-10-10')] }
    expect(factsOf('not-a-working-day', rows)).toEqual([
      { kind: 'not-a-working-day', date: '2026-10-10', countries: ['JP', 'KR'] },
    ])
  })

  it('in a year that is not decreed is said once a year', () => {
    const days = ['2026-12-31', '2027-01-04', '2027-01-05'] as const
    const rows = { forums: [forumOn(...days)], sessions: days.map((date) => on(date)) }
    expect(factsOf('calendar-not-decreed', rows)).toEqual([{ kind: 'calendar-not-decreed', country: 'CN', year: 2027 }])
  })

  it('that is a festival of a year that is not decreed is a holiday all the same', () => {
    const rows = { forums: [forumOn('2027-10-01')], sessions: [on('2027-10-01')] }
    expect(factsOf('holiday', rows).map(({ country }) => country)).toEqual(['CN'])
  })

  it('beyond all packs is not decreed in the countries that have packs', () => {
    const rows = { forums: [forumOn('2029-03-07')], sessions: [on('2029-03-07')] }
    expect(factsOf('calendar-not-decreed', rows).map(({ country }) => country)).toEqual(['CN', 'JP', 'KR'])
  })

  it('that all work, on which nothing stands, or of a forum that was held, has nothing said of it', () => {
    const kinds = (forum: Forum, ...sessions: ReturnType<typeof on>[]) =>
      findConflicts(aDocument({ forums: [forum], sessions }), forum)
        .map(({ facts }) => facts.kind)
        .filter((kind) => ['holiday', 'not-a-working-day', 'calendar-not-decreed'].includes(kind))
    expect(kinds(forumOn('2026-11-24'), on('2026-11-24'))).toEqual([])
    expect(kinds(forumOn('2026-11-23'))).toEqual([])
    expect(kinds({ ...forumOn('2026-11-23'), status: 'held' }, on('2026-11-23'))).toEqual([])
    expect(kinds(forumOn('2026-11-23'), on('2026-11-23'))).toEqual(['holiday'])
  })
})

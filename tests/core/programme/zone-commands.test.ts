import { describe, expect, it } from 'vitest'
import { applyChangeSet, changeSetBetween } from '../../../core/document/changes.ts'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Session } from '../../../core/document/rows.ts'
import { conflictsOf } from '../../../core/programme/find-conflicts.ts'
import { setZones } from '../../../core/programme/zone-commands.ts'
import { zone } from '../../../core/time/zone.ts'
import { aDocument, aForum, aSession, aSlot, theForumId } from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const [tokyo, beijing, seoul] = [zone('Asia/Tokyo'), zone('Asia/Shanghai'), zone('Asia/Seoul')]

interface Place {
  readonly zones: readonly string[]
  readonly date: string
  readonly start: string
  readonly window?: readonly [string, string]
  readonly minutes?: number
}

/** A forum of one day with one session on it. */
function aProgramme({ zones, date, start, window = ['09:00', '18:00'], minutes = 60 }: Place): {
  readonly document: WorkspaceDocument
  readonly session: Session
} {
  const session = aSession({ slot: aSlot({ date, start }), durationMinutes: minutes })
  const days = [{ date, window: { start: window[0], end: window[1] } }]
  return { document: aDocument({ forums: [aForum({ zones: [...zones], days })], sessions: [session] }), session }
}

function slotIn(document: WorkspaceDocument, { id }: Session): string {
  const slot = document.sessions[id]?.slot
  return `${slot?.date} ${slot?.start}`
}

function daysIn(document: WorkspaceDocument): string[] | undefined {
  return document.forums[theForumId]?.days.map(({ date, window }) => `${date} ${window.start}-${window.end}`)
}

describe('the zones of a forum', () => {
  it('stand in the given order', () => {
    const zones = [tokyo, zone('Europe/London')]
    const document = after(aDocument({ forums: [aForum()] }), setZones(theForumId, zones, 'wall-times'))
    expect(document.forums[theForumId]?.zones).toEqual(['Asia/Tokyo', 'Europe/London'])
  })

  it('are at least one', () => {
    expect(refusalOf(aDocument({ forums: [aForum()] }), setZones(theForumId, [], 'wall-times'))).toEqual({
      kind: 'last-zone',
    })
  })

  it('stand there once each', () => {
    const twice = setZones(theForumId, [tokyo, tokyo], 'wall-times')
    expect(refusalOf(aDocument({ forums: [aForum()] }), twice)).toMatchObject({
      kind: 'invalid-field',
      field: 'zones',
      problem: 'a zone stands twice',
    })
  })

  it('after the base change nothing about the programme', () => {
    const { document } = aProgramme({ zones: [beijing, tokyo], date: '2020-08-05', start: '13:00' })
    const changed = after(document, setZones(theForumId, [beijing, seoul, tokyo], 'instants'))
    expect(changed.sessions).toBe(document.sessions)
    expect(daysIn(changed)).toEqual(['2020-08-05 09:00-18:00'])
  })
})

describe('a base zone that keeps wall times', () => {
  it('leaves sessions and days as they are written', () => {
    const { document } = aProgramme({ zones: [beijing, tokyo], date: '2020-08-05', start: '13:00' })
    const changed = after(document, setZones(theForumId, [tokyo, beijing], 'wall-times'))
    expect(changed.sessions).toBe(document.sessions)
    expect(daysIn(changed)).toEqual(['2020-08-05 09:00-18:00'])
  })

  it('is refused where its clocks skip the time of a session', () => {
    const { document } = aProgramme({ zones: [tokyo], date: '2021-03-28', start: '01:30' })
    expect(refusalOf(document, setZones(theForumId, [zone('Europe/London'), tokyo], 'wall-times'))).toEqual({
      kind: 'time-does-not-exist',
      date: '2021-03-28',
      time: '01:30',
      zone: 'Europe/London',
    })
  })
})

describe('a base zone that keeps moments', () => {
  it('writes each session at the time that its clocks show then, and opens the day at the same moment', () => {
    const { document, session } = aProgramme({ zones: [tokyo, beijing], date: '2021-02-25', start: '10:00' })
    const changed = after(document, setZones(theForumId, [beijing, tokyo], 'instants'))
    expect(slotIn(changed, session)).toBe('2021-02-25 09:00')
    expect(daysIn(changed)).toEqual(['2021-02-25 08:00-17:00'])
  })

  it('may be half an hour away', () => {
    const { document, session } = aProgramme({ zones: [tokyo], date: '2021-02-25', start: '10:00' })
    const changed = after(document, setZones(theForumId, [zone('Asia/Kolkata')], 'instants'))
    expect(slotIn(changed, session)).toBe('2021-02-25 06:30')
    expect(daysIn(changed)).toEqual(['2021-02-25 05:30-14:30'])
  })

  it('takes the whole day to the date before where it is one there', () => {
    const { document, session } = aProgramme({
      zones: [tokyo],
      date: '2021-02-25',
      start: '10:00',
      window: ['09:00', '16:00'],
    })
    const changed = after(document, setZones(theForumId, [zone('America/New_York')], 'instants'))
    expect(slotIn(changed, session)).toBe('2021-02-24 20:00')
    expect(daysIn(changed)).toEqual(['2021-02-24 19:00-02:00'])
  })

  it('adds the date that a session comes to over midnight, with the hours that lie on it', () => {
    const { document, session } = aProgramme({ zones: [tokyo], date: '2021-02-25', start: '15:00' })
    const changed = after(document, setZones(theForumId, [zone('America/New_York')], 'instants'))
    expect(slotIn(changed, session)).toBe('2021-02-25 01:00')
    expect(daysIn(changed)).toEqual(['2021-02-24 19:00-04:00', '2021-02-25 00:00-04:00'])
  })

  it('cuts hours of a date at a day, since a window is shorter than one', () => {
    const days = ['2021-02-25', '2021-02-26'].map((date) => ({ date, window: { start: '09:00', end: '18:00' } }))
    const late = aSession({ slot: aSlot({ date: '2021-02-25', start: '16:00' }) })
    const document = aDocument({ forums: [aForum({ zones: ['Asia/Tokyo'], days })], sessions: [late] })
    const changed = after(document, setZones(theForumId, [zone('America/New_York')], 'instants'))
    expect(daysIn(changed)).toEqual(['2021-02-24 19:00-04:00', '2021-02-25 00:00-23:59'])
  })

  it('opens the date of a session that begins before the hours of its day', () => {
    const late = aSession({ slot: aSlot({ date: '2026-03-22', start: '02:00' }), durationMinutes: 60 })
    const days = [
      { date: '2026-03-21', window: { start: '13:30', end: '07:00' } },
      { date: '2026-03-22', window: { start: '21:00', end: '22:30' } },
    ]
    const document = aDocument({ forums: [aForum({ zones: ['America/New_York'], days })], sessions: [late] })
    const changed = after(document, setZones(theForumId, [zone('Europe/London')], 'instants'))
    expect(slotIn(changed, late)).toBe('2026-03-22 06:00')
    expect(daysIn(changed)).toEqual(['2026-03-21 17:30-11:00', '2026-03-22 06:00-07:00', '2026-03-23 01:00-02:30'])
  })

  it('opens the date of a session that hours of two nights on one date, cut at a day, would leave out', () => {
    const early = aSession({ slot: aSlot({ date: '2026-03-30', start: '04:30' }), durationMinutes: 30 })
    const days = [
      { date: '2026-03-28', window: { start: '23:30', end: '08:00' } },
      { date: '2026-03-29', window: { start: '22:30', end: '08:00' } },
    ]
    const document = aDocument({ forums: [aForum({ zones: ['Asia/Shanghai'], days })], sessions: [early] })
    const changed = after(document, setZones(theForumId, [tokyo], 'instants'))
    expect(slotIn(changed, early)).toBe('2026-03-30 05:30')
    expect(daysIn(changed)).toEqual(['2026-03-29 00:30-00:29', '2026-03-30 05:30-06:00'])
  })

  it('leaves a session inside the hours of its day when it was inside', () => {
    const starts = ['09:00', '12:00', '14:00', '16:00', '17:00']
    const sessions = starts.map((start) => aSession({ slot: aSlot({ start }), title: aForum().name }))
    for (const name of ['America/New_York', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC']) {
      const document = aDocument({ forums: [aForum({ zones: ['Asia/Tokyo'] })], sessions })
      const moved = after(document, setZones(theForumId, [zone(name)], 'instants'))
      const outside = conflictsOf(moved, theForumId).filter(({ facts }) => facts.kind.startsWith('outside-'))
      // The people there may well be asleep; but no session has left its day.
      expect(outside.filter(({ facts }) => facts.kind !== 'outside-working-hours')).toEqual([])
    }
  })

  it('counts hours across a change of clocks as they pass', () => {
    // London puts its clocks forward at 01:00 UTC on 28 March 2021: 08:00 in Tokyo is still 23:00, 12:00 is 04:00.
    const { document, session } = aProgramme({
      zones: [tokyo],
      date: '2021-03-28',
      start: '12:00',
      window: ['08:00', '18:00'],
    })
    const changed = after(document, setZones(theForumId, [zone('Europe/London')], 'instants'))
    expect(slotIn(changed, session)).toBe('2021-03-28 04:00')
    expect(daysIn(changed)).toEqual(['2021-03-27 23:00-10:00', '2021-03-28 00:00-10:00'])
  })

  it('may write a session at the first of two times that its clocks show twice', () => {
    // In London 01:30 comes twice on 25 October 2020: at 00:30 and at 01:30 UTC.
    const { document, session } = aProgramme({ zones: [tokyo], date: '2020-10-25', start: '09:30' })
    const changed = after(document, setZones(theForumId, [zone('Europe/London')], 'instants'))
    expect(slotIn(changed, session)).toBe('2020-10-25 01:30')
  })

  it('is refused where a session is at the second of two times, which a slot cannot say', () => {
    const { document } = aProgramme({ zones: [tokyo], date: '2020-10-25', start: '10:30' })
    expect(refusalOf(document, setZones(theForumId, [zone('Europe/London')], 'instants'))).toEqual({
      kind: 'time-happens-twice',
      date: '2020-10-25',
      time: '01:30',
      zone: 'Europe/London',
    })
  })

  it('moves a day without sessions, and leaves sessions in the tray', () => {
    const waiting = aSession({ slot: null })
    const document = aDocument({ forums: [aForum({ zones: ['Asia/Tokyo'] })], sessions: [waiting] })
    const changed = after(document, setZones(theForumId, [beijing], 'instants'))
    expect(daysIn(changed)).toEqual(['2020-08-05 08:00-17:00'])
    expect(changed.sessions).toBe(document.sessions)
  })

  it('and back again gives the same times', () => {
    const { document, session } = aProgramme({ zones: [tokyo, beijing], date: '2021-02-25', start: '10:00' })
    const there = after(document, setZones(theForumId, [beijing, tokyo], 'instants'))
    const back = after(there, setZones(theForumId, [tokyo, beijing], 'instants'))
    expect(slotIn(back, session)).toBe('2021-02-25 10:00')
    expect(daysIn(back)).toEqual(daysIn(document))
  })

  it('is taken back whole', () => {
    const { document } = aProgramme({ zones: [tokyo], date: '2021-02-25', start: '15:00' })
    const changed = after(document, setZones(theForumId, [zone('America/New_York')], 'instants'))
    expect(applyChangeSet(changed, changeSetBetween(changed, document))).toEqual(document)
  })
})

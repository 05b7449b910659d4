import { describe, expect, it } from 'vitest'
import type { Forum } from '../../../../core/document/rows.ts'
import type { SessionKind } from '../../../../core/document/vocabulary.ts'
import { aCalendarProfile, aForum, aSession, aSlot } from '../../../support/builders.ts'
import { factsOf } from '../../../support/conflicts-of.ts'

const work = { start: '09:30', end: '17:30' }

describe('a session outside working hours', () => {
  it('names every zone where it is, with the hours there', () => {
    expect(outside(at('16:31', 60))).toEqual([
      { zone: 'Asia/Shanghai', start: '16:31', end: '17:31', work },
      { zone: 'Asia/Tokyo', start: '17:31', end: '18:31', work },
      { zone: 'Asia/Seoul', start: '17:31', end: '18:31', work },
    ])
  })

  it('is one conflict, however many zones it is about', () => {
    expect(factsOf('outside-working-hours', { sessions: [at('16:31', 60)] })).toHaveLength(1)
  })

  it('is not one that ends as the working day does', () => {
    expect(outside(at('15:30', 60))).toEqual([])
  })

  it('is not one that begins as the working day does', () => {
    expect(outside(at('09:30', 60))).toEqual([])
    expect(outside(at('09:29', 60))).toEqual([{ zone: 'Asia/Shanghai', start: '09:29', end: '10:29', work }])
  })

  it('follows the hours that were set for the zone', () => {
    const calendarProfiles = [aCalendarProfile({ zone: 'Asia/Shanghai', work: { start: '10:00', end: '18:00' } })]
    expect(factsOf('outside-working-hours', { sessions: [at('09:45', 60)], calendarProfiles })).toEqual([
      {
        kind: 'outside-working-hours',
        zones: [{ zone: 'Asia/Shanghai', start: '09:45', end: '10:45', work: { start: '10:00', end: '18:00' } }],
      },
    ])
  })

  it.each<SessionKind>(['break', 'networking', 'blocker'])('may be a %s', (kind) => {
    expect(outside({ ...at('20:00', 60), kind })).toEqual([])
  })

  it('may end on the next day', () => {
    expect(outside(at('23:30', 60), aForum({ zones: ['Asia/Shanghai'] }))).toEqual([
      { zone: 'Asia/Shanghai', start: '23:30', end: '00:30', work },
    ])
  })

  it('counts in New York by the clocks of the day: they are put forward on 14 March 2027', () => {
    const forum = aForum({
      zones: ['Asia/Tokyo', 'America/New_York'],
      days: ['2027-03-13', '2027-03-14'].map((date) => ({ date, window: { start: '09:00', end: '00:00' } })),
    })
    const inNewYork = (date: string) =>
      outside(at('22:30', 60, date), forum).filter(({ zone }) => zone === 'America/New_York')
    expect(inNewYork('2027-03-13')).toEqual([{ zone: 'America/New_York', start: '08:30', end: '09:30', work }])
    expect(inNewYork('2027-03-14')).toEqual([])
  })

  it('counts the quarter hours of Kathmandu', () => {
    const forum = aForum({ zones: ['Asia/Shanghai', 'Asia/Kathmandu'] })
    expect(outside(at('11:45', 15), forum)).toEqual([])
    expect(outside(at('11:40', 15), forum)).toEqual([{ zone: 'Asia/Kathmandu', start: '09:25', end: '09:40', work }])
  })
})

describe('a session at lunch', () => {
  it('names the part that lies in it, zone by zone', () => {
    expect(atLunch(at('11:30', 60))).toEqual([
      { zone: 'Asia/Shanghai', start: '12:00', end: '12:30', lunch: { start: '12:00', end: '13:30' } },
      { zone: 'Asia/Tokyo', start: '12:30', end: '13:00', lunch: { start: '12:00', end: '13:00' } },
      { zone: 'Asia/Seoul', start: '12:30', end: '13:00', lunch: { start: '12:00', end: '13:00' } },
    ])
  })

  it('is not one that ends when lunch begins, or begins when it ends', () => {
    expect(atLunch(at('10:00', 60))).toEqual([])
    expect(atLunch(at('13:30', 60))).toEqual([])
  })

  it.each<SessionKind>(['break', 'networking', 'blocker'])('may be a %s', (kind) => {
    expect(atLunch({ ...at('12:00', 60), kind })).toEqual([])
  })

  it('takes no lunch where none is set', () => {
    const calendarProfiles = [aCalendarProfile({ zone: 'Asia/Shanghai', lunch: null })]
    const forums = [aForum({ zones: ['Asia/Shanghai'] })]
    expect(factsOf('in-lunch', { forums, sessions: [at('12:00', 60)], calendarProfiles })).toEqual([])
  })

  it('can be a session from the day before', () => {
    expect(atLunch(at('14:00', 23 * 60), aForum({ zones: ['Asia/Shanghai'] }))).toEqual([
      { zone: 'Asia/Shanghai', start: '12:00', end: '13:00', lunch: { start: '12:00', end: '13:30' } },
    ])
  })

  it('counts the quarter hours of Kathmandu', () => {
    expect(atLunch(at('14:00', 30), aForum({ zones: ['Asia/Shanghai', 'Asia/Kathmandu'] }))).toEqual([
      { zone: 'Asia/Kathmandu', start: '12:00', end: '12:15', lunch: { start: '12:00', end: '13:00' } },
    ])
  })
})

function at(start: string, durationMinutes: number, date = '2020-08-05') {
  return aSession({ slot: aSlot({ start, date }), durationMinutes })
}

function outside(session: ReturnType<typeof at>, forum: Forum = aForum()) {
  return factsOf('outside-working-hours', { forums: [forum], sessions: [session] }).flatMap(({ zones }) => zones)
}

function atLunch(session: ReturnType<typeof at>, forum: Forum = aForum()) {
  return factsOf('in-lunch', { forums: [forum], sessions: [session] }).flatMap(({ zones }) => zones)
}

import { describe, expect, it } from 'vitest'
import { applyChangeSet, changeSetBetween } from '../../../core/document/changes.ts'
import { type Availability, availabilitySchema } from '../../../core/document/planning-rows.ts'
import { addAvailability, deleteAvailability, editAvailability } from '../../../core/programme/availability-commands.ts'
import { availabilitiesByOwner, momentsOf, stretchOf, withTimes } from '../../../core/programme/availability-time.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { instantTextSchema } from '../../../core/time/instant.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { zone } from '../../../core/time/zone.ts'
import { aDocument, aForum, anId, anOrganization, aPerson, aRoom, theMoment } from '../../support/builders.ts'
import { aContext, after, nowText, refusalOf } from '../../support/run-command.ts'

const room = aRoom()
const person = aPerson()
const organization = anOrganization()
const document = aDocument({
  forums: [aForum()],
  rooms: [room],
  persons: [person],
  organizations: [organization],
})

describe('an availability', () => {
  it('is added for a person, an organization or a room, and stands with its owner by time', () => {
    const late = anAvailability({ owner: { kind: 'room', id: room.id }, from: at('06:00'), to: at('08:00') })
    const early = anAvailability({ owner: { kind: 'room', id: room.id } })
    const other = anAvailability({ owner: { kind: 'person', id: person.id } })
    const added = after(document, addAvailability(late), addAvailability(early), addAvailability(other))
    expect(
      availabilitiesByOwner(added)
        .get(room.id)
        ?.map(({ id }) => id),
    ).toEqual([early.id, late.id])
    expect(added.availabilities[other.id]).toEqual({ ...other, updatedAt: nowText })
    expect(availabilitiesByOwner(added).get(organization.id)).toBeUndefined()
  })

  it('of somebody who is gone is refused', () => {
    const lost = anAvailability({ owner: { kind: 'person', id: aPerson().id } })
    expect(refusalOf(document, addAvailability(lost))).toMatchObject({ kind: 'missing-row', table: 'persons' })
  })

  it('is edited field by field, and ends after it begins', () => {
    const row = anAvailability({ owner: { kind: 'organization', id: organization.id } })
    const added = after(document, addAvailability(row))
    const edited = after(added, editAvailability(row.id, { kind: 'available', note: 'by phone' }))
    expect(edited.availabilities[row.id]).toMatchObject({ kind: 'available', note: 'by phone', from: row.from })
    expect(refusalOf(added, editAvailability(row.id, { to: row.from }))).toMatchObject({
      kind: 'invalid-field',
      field: 'to',
    })
  })

  it('is named by its owner in the history', () => {
    const of = (owner: Availability['owner']) => {
      const result = addAvailability(anAvailability({ owner })).apply(document, aContext())
      return result.ok ? result.value.subject : null
    }
    expect(of({ kind: 'person', id: person.id })).toEqual({ ja: '山田花子' })
    expect(of({ kind: 'organization', id: organization.id })).toEqual(organization.names)
    expect(of({ kind: 'room', id: room.id })).toEqual(room.name)
  })

  it('is taken away and brought back the same', () => {
    const row = anAvailability({ owner: { kind: 'room', id: room.id } })
    const added = after(document, addAvailability(row))
    const removed = after(added, deleteAvailability(row.id))
    expect(removed.availabilities).toEqual({})
    expect(applyChangeSet(removed, changeSetBetween(removed, added))).toEqual(added)
  })
})

describe('the time of an availability', () => {
  const seoul = zone('Asia/Seoul')
  const stretch = { date: calendarDate('2020-08-05'), start: wallTime('09:00'), end: wallTime('12:00'), days: 0 }

  it('is read in the zone in which it was said', () => {
    const row = anAvailability({ owner: { kind: 'room', id: room.id } })
    expect(stretchOf(row)).toEqual(stretch)
    expect(stretchOf({ ...row, zone: zone('America/New_York') })).toEqual({
      date: '2020-08-04',
      start: '20:00',
      end: '23:00',
      days: 0,
    })
  })

  it('typed in that zone gives its moments', () => {
    expect(momentsOf(stretch, seoul)).toEqual({ ok: true, value: { from: at('00:00'), to: at('03:00') } })
  })

  it('ends on the next day when the end is not after the start', () => {
    expect(withTimes(stretch, { start: wallTime('22:00'), end: wallTime('02:00') }).days).toBe(1)
    expect(withTimes(stretch, { start: wallTime('00:00'), end: wallTime('00:00') }).days).toBe(1)
    expect(withTimes({ ...stretch, days: 1 }, { end: wallTime('12:00') }).days).toBe(0)
  })

  it('of several days keeps their number', () => {
    expect(withTimes({ ...stretch, days: 3 }, { end: wallTime('18:00') }).days).toBe(3)
  })

  it('is refused where the clocks of its zone skip start or end', () => {
    const spring = { ...stretch, date: calendarDate('2021-03-28') }
    const skipped = { kind: 'time-does-not-exist', date: '2021-03-28', time: '01:30', zone: 'Europe/London' }
    const london = zone('Europe/London')
    expect(momentsOf({ ...spring, start: wallTime('01:30') }, london)).toEqual({ ok: false, failure: skipped })
    expect(momentsOf({ ...spring, start: wallTime('00:30'), end: wallTime('01:30') }, london)).toEqual({
      ok: false,
      failure: skipped,
    })
  })
})

/** Not free on 5 August 2020 from 9 to 12 in Seoul. */
function anAvailability(fields: Partial<Availability> & Pick<Availability, 'owner'>): Availability {
  return availabilitySchema.parse({
    id: anId(),
    updatedAt: theMoment,
    kind: 'unavailable',
    from: at('00:00'),
    to: at('03:00'),
    zone: 'Asia/Seoul',
    note: '',
    ...fields,
  })
}

function at(time: string) {
  return instantTextSchema.parse(`2020-08-05T${time}:00.000Z`)
}

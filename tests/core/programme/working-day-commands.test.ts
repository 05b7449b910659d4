import { describe, expect, it } from 'vitest'
import { calendarProfileIdSchema, type Hours } from '../../../core/document/planning-rows.ts'
import { usualWorkingDay, workingDayOf } from '../../../core/programme/working-day.ts'
import { resetWorkingDay, setWorkingDay } from '../../../core/programme/working-day-commands.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { zone } from '../../../core/time/zone.ts'
import { aDocument, anId } from '../../support/builders.ts'
import { after, nowText, refusalOf } from '../../support/run-command.ts'

const seoul = zone('Asia/Seoul')
const id = calendarProfileIdSchema.parse(anId())
const other = calendarProfileIdSchema.parse(anId())

describe('the working day of a zone', () => {
  it('is the one that was set, and the usual one elsewhere', () => {
    const document = after(aDocument(), setWorkingDay(seoul, { work: hours('09:00', '18:00'), lunch: null }, id))
    expect(document.calendarProfiles[id]).toEqual({
      id,
      updatedAt: nowText,
      zone: 'Asia/Seoul',
      work: { start: '09:00', end: '18:00' },
      lunch: null,
    })
    expect(workingDayOf(document, zone('Asia/Tokyo'))).toEqual(usualWorkingDay(zone('Asia/Tokyo')))
  })

  it('has one row however often it is set', () => {
    const document = after(
      aDocument(),
      setWorkingDay(seoul, { work: hours('09:00', '18:00'), lunch: null }, id),
      setWorkingDay(seoul, { work: hours('08:00', '17:00'), lunch: hours('11:30', '12:30') }, other),
    )
    expect(Object.keys(document.calendarProfiles)).toEqual([id])
    expect(workingDayOf(document, seoul)).toMatchObject({ work: { start: '08:00' }, lunch: { end: '12:30' } })
  })

  it('is the usual one again after a reset', () => {
    const set = after(aDocument(), setWorkingDay(seoul, { work: hours('09:00', '18:00'), lunch: null }, id))
    const document = after(set, resetWorkingDay(seoul))
    expect(document.calendarProfiles).toEqual({})
    expect(workingDayOf(document, seoul)).toEqual(usualWorkingDay(seoul))
  })

  it('that ends before it starts is refused', () => {
    const backwards = setWorkingDay(seoul, { work: hours('18:00', '09:00'), lunch: null }, id)
    expect(refusalOf(aDocument(), backwards)).toMatchObject({ kind: 'invalid-field', field: 'work' })
  })
})

function hours(start: string, end: string): Hours {
  return { start: wallTime(start), end: wallTime(end) }
}

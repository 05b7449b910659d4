import { derive } from '../document/derive.ts'
import { rowsOf } from '../document/document.ts'
import type { CalendarProfile, Hours } from '../document/planning-rows.ts'
import { wallTime } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import { zoneCity } from '../time/zone-city.ts'

/** The hours in which people of a zone work, and their lunch, in wall time of that zone. */
export type WorkingDay = Pick<CalendarProfile, 'work' | 'lunch'>

const usual: WorkingDay = { work: hours('09:30', '17:30'), lunch: hours('12:00', '13:00') }

/** Where the usual day differs: in China lunch lasts until 13:30. */
const usualByCountry: { readonly [country: string]: WorkingDay } = {
  CN: { work: hours('09:30', '17:30'), lunch: hours('12:00', '13:30') },
}

/** The working day of a zone that nobody has edited: 9:30 to 17:30 with lunch as is usual in the country of its city. */
export function usualWorkingDay(zone: Zone): WorkingDay {
  return usualByCountry[zoneCity(zone).country ?? ''] ?? usual
}

/** The working day of a zone: its profile in the workspace, or the usual one. */
export const workingDayOf = derive(['calendarProfiles'], (document, zone: Zone): WorkingDay => {
  return rowsOf(document, 'calendarProfiles').find((profile) => profile.zone === zone) ?? usualWorkingDay(zone)
})

function hours(start: string, end: string): Hours {
  return { start: wallTime(start), end: wallTime(end) }
}

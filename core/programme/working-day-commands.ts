import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf } from '../document/document.ts'
import type { CalendarProfileId } from '../document/planning-rows.ts'
import type { Zone } from '../time/zone.ts'
import { zoneCity } from '../time/zone-city.ts'
import type { WorkingDay } from './working-day.ts'

/** Sets the working day of a zone, for all forums. `id` is for its row where there is none yet. Typing is one step. */
export function setWorkingDay(zone: Zone, { work, lunch }: WorkingDay, id: CalendarProfileId): Command {
  return {
    step: 'edit-working-day',
    mergeKey: `edit-working-day ${zone}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const known = rowsOf(document, 'calendarProfiles').find((profile) => profile.zone === zone)
      if (known) edit.update('calendarProfiles', known.id, { work, lunch })
      else edit.put('calendarProfiles', { id, zone, work, lunch })
      return edit.done(zoneCity(zone).names)
    },
  }
}

/** Gives a zone its usual working day again; nothing changes where it has that. */
export function resetWorkingDay(zone: Zone): Command {
  return {
    step: 'reset-working-day',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      for (const profile of rowsOf(document, 'calendarProfiles')) {
        if (profile.zone === zone) edit.remove('calendarProfiles', profile.id)
      }
      return edit.done(zoneCity(zone).names)
    },
  }
}

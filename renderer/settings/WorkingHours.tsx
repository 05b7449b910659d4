import { v7 as newId } from 'uuid'
import { calendarProfileIdSchema, type Hours, hoursSchema } from '../../core/document/planning-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { usualWorkingDay, type WorkingDay, workingDayOf } from '../../core/programme/working-day.ts'
import { resetWorkingDay, setWorkingDay } from '../../core/programme/working-day-commands.ts'
import { type WallTime, wallTime } from '../../core/time/wall-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useAct, useDocumentPart, useRun } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { ZoneBadge } from '../ui/ZoneBadge.tsx'
import styles from './SettingsScreen.module.css'
import lines from './WorkingHours.module.css'

/** The lunch that a day without one gets when its zone has none by custom. */
const someLunch: Hours = { start: wallTime('12:00'), end: wallTime('13:00') }

/** When people in each zone of the forum work and have lunch. */
export function WorkingHours({ forum }: { readonly forum: Forum }) {
  const t = useWords()
  return (
    <div className={styles.group} data-settings="working-hours">
      <div className={styles.head}>
        <h3>{t('settings.workingHours')}</h3>
      </div>
      <ul className={styles.list}>
        {forum.zones.map((zone) => (
          <ZoneHours key={zone} zone={zone} />
        ))}
      </ul>
      <p className={lines.hint}>{t('settings.workingHoursHint')}</p>
    </div>
  )
}

function ZoneHours({ zone }: { readonly zone: Zone }) {
  const day = useDocumentPart((document) => workingDayOf(document, zone))
  const isUsual = useDocumentPart(({ calendarProfiles }) =>
    Object.values<{ readonly zone: Zone }>(calendarProfiles).every((profile) => profile.zone !== zone),
  )
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const city = cityOf(zone, language)
  const command = ({ work, lunch }: WorkingDay) =>
    setWorkingDay(zone, { work, lunch }, calendarProfileIdSchema.parse(newId()))
  const set = (part: 'work' | 'lunch', edge: keyof Hours) => (time: WallTime) => {
    const hours = { ...(day[part] ?? someLunch), [edge]: time }
    return hoursSchema.safeParse(hours).success ? run(command({ ...day, [part]: hours })) : t('settings.hoursWrong')
  }
  return (
    <li className={`${styles.item} ${lines.zone}`}>
      <span className={lines.city}>
        <ZoneBadge zone={zone} />
        <span className="cut">{city}</span>
      </span>
      <span className={lines.label}>{t('settings.work')}</span>
      <span className={lines.hours}>
        <TimeField label={t('settings.workStart', { city })} value={day.work.start} onChange={set('work', 'start')} />
        <span className={lines.dash}>–</span>
        <TimeField label={t('settings.workEnd', { city })} value={day.work.end} onChange={set('work', 'end')} />
      </span>
      <span className={lines.label}>{day.lunch ? t('settings.lunch') : ''}</span>
      {day.lunch ? (
        <span className={lines.hours}>
          <TimeField
            label={t('settings.lunchStart', { city })}
            value={day.lunch.start}
            onChange={set('lunch', 'start')}
          />
          <span className={lines.dash}>–</span>
          <TimeField label={t('settings.lunchEnd', { city })} value={day.lunch.end} onChange={set('lunch', 'end')} />
          <IconButton
            icon="close"
            label={t('settings.removeLunch', { city })}
            onPress={() => act(command({ ...day, lunch: null }))}
          />
        </span>
      ) : (
        <span>
          <Button
            small
            icon="plus"
            aria-label={t('settings.addLunch', { city })}
            onPress={() => act(command({ ...day, lunch: usualWorkingDay(zone).lunch ?? someLunch }))}
          >
            {t('settings.lunchShort')}
          </Button>
        </span>
      )}
      <span className={lines.end}>
        <Button
          look="quiet"
          small
          isDisabled={isUsual}
          aria-label={t('settings.usualHoursOf', { city })}
          onPress={() => act(resetWorkingDay(zone))}
        >
          {t('settings.usualHours')}
        </Button>
      </span>
    </li>
  )
}

import { memo } from 'react'
import { sameValue } from '../../core/document/changes.ts'
import type { Forum, Session, Slot } from '../../core/document/rows.ts'
import { moveSession } from '../../core/programme/session-commands.ts'
import {
  baseZone,
  isScheduled,
  type SessionInZone,
  sessionInterval,
  sessionInZone,
} from '../../core/programme/session-time.ts'
import { typedStart } from '../../core/programme/slot-in-zone.ts'
import { compareDates } from '../../core/time/calendar-date.ts'
import { whichOfTwo } from '../../core/time/local-time.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf, refusalSentence } from '../i18n/sentences.ts'
import { useAct, useRun } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DayShift } from '../ui/DayShift.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { ZoneBadge } from '../ui/ZoneBadge.tsx'
import styles from './SlotFields.module.css'

interface Props {
  readonly session: Session
  readonly forum: Forum
}

/** Day and start of a session, to be typed in the time of any of the forum's zones; the others follow. */
export const SlotFields = memo(function SlotFields({ session, forum }: Props) {
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [firstDay] = forum.days
  if (!isScheduled(session)) {
    return (
      <div className={styles.none}>
        <span>{t('session.unscheduled')}</span>
        {firstDay && (
          <Button
            small
            onPress={() =>
              act(
                moveSession(session.id, {
                  date: firstDay.date,
                  start: firstDay.window.start,
                  roomId: null,
                  pinned: false,
                }),
              )
            }
          >
            {t('session.giveSlot')}
          </Button>
        )}
      </div>
    )
  }
  const { slot } = session
  const days = forum.days.map(({ date }) => date)
  const dates = days.includes(slot.date) ? days : [slot.date, ...days].sort(compareDates)
  const base = baseZone(forum)
  return (
    <>
      <Choice
        label={t('session.date')}
        options={dates.map((date) => ({ key: date as string, words: formatDate(date, language, 'full') }))}
        value={slot.date as string}
        onChange={(key) => {
          const date = dates.find((candidate) => candidate === key)
          if (date) act(moveSession(session.id, { ...slot, date }))
        }}
      />
      <div className={styles.zones}>
        {forum.zones.map((zone) => (
          <ZoneLine
            key={zone}
            session={session}
            slot={slot}
            forum={forum}
            shown={sessionInZone(session, base, zone)}
            // Of the base zone the conflict says it.
            ofTwo={zone === base ? null : whichOfTwo(sessionInterval(session, base).start, zone)}
          />
        ))}
      </div>
    </>
  )
}, sameSlot)

/** Nothing here shows more of a session than when it takes place. */
function sameSlot(before: Props, after: Props): boolean {
  const [was, is] = [before.session, after.session]
  return (
    before.forum === after.forum &&
    was.id === is.id &&
    sameValue(was.slot, is.slot) &&
    was.durationMinutes === is.durationMinutes
  )
}

interface LineProps extends Props {
  readonly slot: Slot
  readonly shown: SessionInZone
  /** Which it is where the clocks of the zone show the start twice. */
  readonly ofTwo: 'first' | 'second' | null
}

function ZoneLine({ session, slot, forum, shown, ofTwo }: LineProps) {
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const city = cityOf(shown.zone, language)
  return (
    <div className={styles.zone}>
      <ZoneBadge zone={shown.zone} />
      <span className="cut">{city}</span>
      <span className={styles.start}>
        <TimeField
          label={t('session.startIn', { city })}
          value={shown.start.time}
          onChange={(time) => {
            const there = typedStart(forum, slot, time, shown.zone)
            if (!there.ok) return refusalSentence(there.failure, t, language)
            return run(moveSession(session.id, { ...slot, date: there.value.date, start: there.value.time }))
          }}
        />
        <DayShift days={shown.startShift} />
      </span>
      <span className={styles.end}>
        –{shown.end.time}
        <DayShift days={shown.endShift} />
      </span>
      {ofTwo && <p className={styles.ofTwo}>{t(`session.ofTwo.${ofTwo}`, { time: shown.start.time, city })}</p>}
    </div>
  )
}

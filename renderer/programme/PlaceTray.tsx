import { useState } from 'react'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { TrayPlan } from '../../core/finding/place-tray.ts'
import { placeReasons } from '../../core/finding/slot-reasons.ts'
import { trayOf } from '../../core/programme/agenda.ts'
import { programmeDateOf } from '../../core/programme/forum-day.ts'
import { type NewPlace, placeSessions } from '../../core/programme/place-sessions.ts'
import { baseZone, slotStart } from '../../core/programme/session-time.ts'
import { addMinutes } from '../../core/time/instant.ts'
import { useHolidayCalendar } from '../dates/use-holiday-calendar.ts'
import { Progress } from '../exchange/Progress.tsx'
import { inOneText } from '../i18n/conflict-sentences.ts'
import { reasonSentence } from '../i18n/find-sentences.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useAct, useApp, useDocument } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { DayShift } from '../ui/DayShift.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Note } from '../ui/Note.tsx'
import { Text } from '../ui/Text.tsx'
import { Check } from '../ui/Toggles.tsx'
import { ZoneBadge } from '../ui/ZoneBadge.tsx'
import { timesInZones } from './board/board-words.ts'
import styles from './PlaceTray.module.css'
import { useTrayPlan } from './use-tray-plan.ts'

/** What placing the tray would do, before it is done in one step. */
export function PlaceTray({ forum }: { readonly forum: Forum }) {
  const { show } = useApp()
  const document = useDocument()
  const act = useAct()
  const t = useWords()
  const [isMinimal, setMinimal] = useState(true)
  const planning = useTrayPlan(forum, isMinimal)
  const close = () => show({ overlay: null })
  const tray = trayOf(document, forum)
  const plan = planning.kind === 'planned' ? planning.plan : null
  const isIdle = tray.length === 0 || forum.days.length === 0
  return (
    <Modal
      title={t('find.tray.title')}
      isWide
      onClose={close}
      actions={
        <>
          {planning.kind === 'working' && !isIdle && (
            <Progress done={planning.done} all={planning.all} label={t('find.tray.working')} />
          )}
          <Button onPress={close}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={!plan || plan.moves.length === 0 || isIdle}
            onPress={() => {
              if (plan && act(placeSessions('place-tray', plan.moves), { quietly: false })) close()
            }}
          >
            {t('find.tray.apply', { count: plan?.moves.length ?? 0 })}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{t('find.tray.lead')}</p>
      <Check label={t('find.tray.minimal')} value={isMinimal} onChange={setMinimal} />
      {planning.kind === 'failed' && <Note severity="warning">{t('find.fault', { detail: planning.reason })}</Note>}
      {isIdle ? (
        <Empty title={tray.length === 0 ? t('find.tray.empty') : t('find.tray.noDays')} hint="" />
      ) : (
        <>
          <p role="status" className={styles.summary}>
            {plan
              ? t('find.tray.summary', { placed: plan.moves.length, left: plan.unplaced.length })
              : t('find.tray.working')}
          </p>
          {plan && <Preview forum={forum} plan={plan} />}
        </>
      )}
    </Modal>
  )
}

function Preview({ forum, plan }: { readonly forum: Forum; readonly plan: TrayPlan }) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const { calendar } = useHolidayCalendar()
  const base = baseZone(forum)
  const at = ({ slot }: NewPlace) => (slot ? slotStart(slot, base).moment : 0)
  const moves = [...plan.moves].sort((a, b) => at(a) - at(b))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.preview} aria-label={t('find.tray.title')} tabIndex={0}>
      {moves.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('find.tray.session')}</th>
              <th scope="col">{t('find.tray.day')}</th>
              {forum.zones.map((zone) => (
                <th key={zone} scope="col">
                  <ZoneBadge zone={zone} /> {cityOf(zone, language)}
                </th>
              ))}
              <th scope="col">{t('find.tray.room')}</th>
              <th scope="col">{t('find.why')}</th>
            </tr>
          </thead>
          <tbody>
            {moves.map(({ id, slot }) => {
              const session = document.sessions[id]
              if (!session || !slot) return null
              const start = slotStart(slot, base).moment
              const room = slot.roomId ? document.rooms[slot.roomId] : undefined
              return (
                <tr key={id}>
                  <th scope="row">
                    <Text of={session.title} />
                    {session.slot && <span className={styles.moved}>{t('find.tray.isMoved')}</span>}
                  </th>
                  <td>{formatDate(programmeDateOf(forum, slot), language, 'day')}</td>
                  {timesInZones(forum, session, slot, session.durationMinutes).map((shown) => (
                    <td key={shown.zone}>
                      {shown.start.time}
                      <DayShift days={shown.startShift} />–{shown.end.time}
                      <DayShift days={shown.endShift} />
                    </td>
                  ))}
                  <td className={styles.room}>{room ? wordsFor(room.name, language) : t('programme.noRoom')}</td>
                  <td className={styles.why}>
                    {inOneText(
                      placeReasons(document, forum, calendar, start, addMinutes(start, session.durationMinutes)).map(
                        (reason) => reasonSentence(reason, document, t, language),
                      ),
                      language,
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {plan.unplaced.length > 0 && (
        <section aria-label={t('find.tray.left')}>
          <h3 className={styles.head}>{t('find.tray.left')}</h3>
          <ul className={styles.left}>
            {plan.unplaced.map(({ sessionId, why }) => {
              const session = document.sessions[sessionId]
              return (
                session && (
                  <li key={sessionId}>
                    <span>
                      <Text of={session.title} />
                    </span>
                    <span className={styles.quiet}>{t(`find.tray.why.${why}`)}</span>
                  </li>
                )
              )
            })}
          </ul>
        </section>
      )}
    </section>
  )
}

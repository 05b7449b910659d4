import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { FoundSlot } from '../../../core/finding/find-query.ts'
import { daysBetween } from '../../../core/time/calendar-date.ts'
import { fairnessSentence, reasonSentence } from '../../i18n/find-sentences.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { cityOf } from '../../i18n/sentences.ts'
import { useDocument } from '../../state/app-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { DayShift } from '../../ui/DayShift.tsx'
import styles from './FindPanel.module.css'

/** A suggestion and its number. */
export interface Ranked {
  readonly rank: number
  readonly found: FoundSlot
}

interface Props {
  readonly forum: Forum
  readonly pair: readonly [Ranked, Ranked]
  readonly onShow: () => void
  readonly onEnd: () => void
}

/** Two suggestions side by side, in words; the board shows both as ghosts. */
export function Comparison({ forum, pair, onShow, onEnd }: Props) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const room = ({ found }: Ranked) => (found.roomId ? wordsFor(document.rooms[found.roomId]?.name ?? {}, language) : '')
  const hasRooms = pair.some((one) => one.found.roomId !== null)
  const zones = [...new Set([...forum.zones, ...pair.flatMap(({ found }) => found.zones.map(({ zone }) => zone))])]
  return (
    <section className={styles.answers} aria-label={t('find.comparison')} ref={intoSight}>
      <table className={styles.compared}>
        <thead>
          <tr>
            <td />
            {pair.map(({ rank, found }) => (
              <th key={rank} scope="col">
                {rank}. {formatDate(dateOf(found), language, 'dated')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {zones.map((zone) => (
            <tr key={zone}>
              <th scope="row">{cityOf(zone, language)}</th>
              {pair.map(({ rank, found }) => {
                const shown = found.zones.find((one) => one.zone === zone)
                const base = found.zones[0]
                return (
                  <td key={rank}>
                    {shown && base && (
                      <>
                        {shown.start.time}
                        <DayShift days={daysBetween(base.start.date, shown.start.date)} />–{shown.end.time}
                        <DayShift days={daysBetween(base.start.date, shown.end.date)} />
                        {shown.pain > 0 &&
                          t('app.aside', { what: '', aside: t('find.painShort', { pain: shown.pain }) })}
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
          {hasRooms && (
            <tr>
              <th scope="row">{t('find.room')}</th>
              {pair.map((one) => (
                <td key={one.rank}>{room(one) || t('find.noRoom')}</td>
              ))}
            </tr>
          )}
          <tr>
            <th scope="row">{t('find.fair')}</th>
            {pair.map(({ rank, found }) => (
              <td key={rank}>{fairnessSentence(found.zones, t, language)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('find.why')}</th>
            {pair.map(({ rank, found }) => (
              <td key={rank}>
                <ul>
                  {found.reasons.map((reason) => {
                    const sentence = reasonSentence(reason, document, t, language)
                    return <li key={sentence}>{sentence}</li>
                  })}
                </ul>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <div className={styles.actions} data-find="compared">
        <Button onPress={onShow}>{t('find.showGhosts')}</Button>
        <Button look="quiet" onPress={onEnd}>
          {t('find.endCompare')}
        </Button>
      </div>
    </section>
  )
}

/** What was asked for a moment ago must not be above what is in sight. */
function intoSight(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: 'nearest' })
}

function dateOf({ zones }: FoundSlot) {
  const [base] = zones
  if (!base) throw new Error('dateOf: a forum has a zone')
  return base.start.date
}

import { useId } from 'react'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { FoundSlot, InZone } from '../../../core/finding/find-query.ts'
import { daysBetween } from '../../../core/time/calendar-date.ts'
import { inOneText } from '../../i18n/conflict-sentences.ts'
import { fairnessSentence, reasonSentence } from '../../i18n/find-sentences.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { cityOf } from '../../i18n/sentences.ts'
import { useDocument } from '../../state/app-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { DayShift } from '../../ui/DayShift.tsx'
import { ZoneBadge } from '../../ui/ZoneBadge.tsx'
import styles from './FindPanel.module.css'

interface Props {
  readonly found: FoundSlot
  readonly rank: number
  readonly isOpen: boolean
  readonly isCompared: boolean
  /** What taking it over does, in words. */
  readonly applyWords: string
  /** Whether its day is not one of the forum's yet. */
  readonly addsDay: boolean
  /** Who gets which role in what is added, in words; null for nobody. */
  readonly addsRoles: string | null
  /** Whether it answers what is asked now; an older one is not taken over. */
  readonly isCurrent: boolean
  readonly onOpen: () => void
  readonly onApply: () => void
  readonly onCompare: () => void
}

/** One time with its reasons; the one in hand has what can be done with it. */
export function SuggestionCard(props: Props) {
  const { found, rank, isOpen, isCompared, applyWords, addsDay, addsRoles, isCurrent, onOpen, onApply, onCompare } =
    props
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const [base] = found.zones
  const id = useId()
  const { worstPain } = found.cost
  const room = found.roomId ? document.rooms[found.roomId] : undefined
  if (!base) return null
  return (
    <li className={styles.card} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.choose}
        aria-expanded={isOpen}
        // Several stand on one day: it is the time that tells them apart.
        aria-describedby={`${id}-times ${id}-reasons`}
        data-suggestion={rank}
        onClick={onOpen}
      >
        <span className={styles.rank}>{rank}</span>
        <span className={styles.date}>{formatDate(base.start.date, language, 'dated')}</span>
        <span className={styles.pain} data-none={worstPain === 0 || undefined}>
          {worstPain === 0 ? t('find.noPain') : t('find.pain', { pain: worstPain })}
        </span>
      </button>
      <ZoneTimes id={`${id}-times`} zones={found.zones} />
      <p className={styles.reasons} id={`${id}-reasons`}>
        {inOneText(
          [
            ...found.reasons.map((reason) => reasonSentence(reason, document, t, language)),
            ...(worstPain > 0 ? [fairnessSentence(found.zones, t, language)] : []),
            ...(room ? [t('find.inRoom', { room: wordsFor(room.name, language) })] : []),
            ...(addsDay ? [t('find.addsDay')] : []),
            ...(isOpen && addsRoles ? [addsRoles] : []),
          ],
          language,
        )}
      </p>
      {isOpen && (
        <div className={styles.actions}>
          <Button look="primary" isDisabled={!isCurrent} onPress={onApply}>
            {applyWords}
          </Button>
          <Button onPress={onCompare} aria-pressed={isCompared}>
            {isCompared ? t('find.notCompare') : t('find.compare')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** Start and end on the clocks of every zone, with the days by which they stand before or after the first. */
export function ZoneTimes({ id, zones }: { readonly id?: string; readonly zones: readonly InZone[] }) {
  const language = useLanguage()
  const t = useWords()
  const [base] = zones
  return (
    <span className={styles.zones} id={id}>
      {zones.map(({ zone, start, end, pain }) => (
        <span key={zone} className={styles.zone} title={cityOf(zone, language)}>
          <ZoneBadge zone={zone} />
          <span>
            <span className="hidden-visually">{cityOf(zone, language)} </span>
            {start.time}
            {base && <DayShift days={daysBetween(base.start.date, start.date)} />}–{end.time}
            {base && <DayShift days={daysBetween(base.start.date, end.date)} />}
          </span>
          {pain > 0 && <span className={styles.zonePain}>{t('find.painShort', { pain })}</span>}
        </span>
      ))}
    </span>
  )
}

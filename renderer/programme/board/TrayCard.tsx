import { memo, type PointerEvent } from 'react'
import { type Language, languageTag } from '../../../core/document/language.ts'
import { textFor, wordsFor } from '../../../core/document/localized-text.ts'
import type { SessionId, Track } from '../../../core/document/rows.ts'
import type { TrayEntry } from '../../../core/programme/agenda.ts'
import { joinWords } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { nameFor, personName } from '../../i18n/names.ts'
import { type CardContext, SessionCard, shownAnswer } from './SessionCard.tsx'
import styles from './Tray.module.css'

/** How tall a card of the tray is. */
export const cardPx = 74
const trayCardPx = 180

/** A session of the tray. */
export const TrayCard = memo(function TrayCard({
  entry,
  top,
  position,
  count,
  track,
  cards,
  marks,
  isSelected,
  isReachable,
  onPress,
  onFocus,
}: {
  readonly entry: TrayEntry
  readonly top: number
  readonly position: number
  readonly count: number
  readonly track: Track | null
  readonly cards: CardContext
  readonly marks: string
  readonly isSelected: boolean
  readonly isReachable: boolean
  readonly onPress: (event: PointerEvent, id: SessionId) => void
  readonly onFocus: (id: SessionId) => void
}) {
  const { session, participations } = entry
  const language = useLanguage()
  const t = useWords()
  const title = textFor(session.title, language)
  const length = t('programme.minutes', { count: session.durationMinutes })
  const name = [
    title?.text ?? '',
    t(`sessionKind.${session.kind}`),
    length,
    holderOf(entry, cards, language),
    t(`answer.${shownAnswer(session, participations, cards.stages)}`),
    ...(marks === '' ? [] : marks.split(' ').map((severity) => t(`severity.${severity as 'fatal'}`))),
  ]
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-label={joinWords(
        name.filter((part) => part !== ''),
        language,
      )}
      lang={title ? languageTag(title.language) : undefined}
      aria-posinset={position}
      aria-setsize={count}
      className={styles.card}
      style={{ top, height: cardPx }}
      data-session={session.id}
      tabIndex={isReachable ? 0 : -1}
      onPointerDown={(event) => onPress(event, session.id)}
      onFocus={() => onFocus(session.id)}
    >
      <SessionCard
        {...cards}
        hint={title?.text ?? ''}
        session={session}
        participations={participations}
        track={track}
        marks={marks}
        times={length}
        width={trayCardPx}
        height={cardPx}
      />
    </div>
  )
})

/** Who carries a session: the first organization or person with a role in it. */
export function holderOf(
  { participations }: TrayEntry,
  { organizations, persons }: CardContext,
  language: Language,
): string {
  for (const { organizationId, personId } of participations) {
    const organization = organizationId ? organizations[organizationId] : undefined
    if (organization) return wordsFor(nameFor(organization, language), language)
    const person = personId ? persons[personId] : undefined
    if (person) return personName(person)
  }
  return ''
}

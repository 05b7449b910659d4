import { memo } from 'react'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Participation, Session, Track } from '../../../core/document/rows.ts'
import { type Answer, answerOfRole, answerOfSession, type StageByOrganization } from '../../../core/programme/answer.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { nameFor, personName, shortName } from '../../i18n/names.ts'
import { Disc } from '../../ui/Disc.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Text } from '../../ui/Text.tsx'
import styles from './SessionCard.module.css'

/** What the cards of a board share: it changes seldom, and then all of them may. */
export interface CardContext {
  readonly organizations: WorkspaceDocument['organizations']
  readonly persons: WorkspaceDocument['persons']
  readonly stages: StageByOrganization
}

interface Props extends CardContext {
  readonly session: Session
  readonly participations: readonly Participation[] | undefined
  readonly track: Track | null
  /** The severities of its conflicts, worst first, each once. */
  readonly marks: string
  /** `14:45–15:45` in the base zone; the length where it has no slot. */
  readonly times: string
  /** `CN 13:45 · KR 14:45`: the start in the other zones, for cards with room for it. */
  readonly elsewhere?: string
  /** What a pointer that rests on it is told. It is here and not on the card's box, whose name a screen reader would follow with it. */
  readonly hint?: string
  readonly width: number
  readonly height: number
}

/** What a card shows of a session: the lower it is, the less. It asks its height, not its length. */
export const SessionCard = memo(function SessionCard(props: Props) {
  const { session, participations = none, track, marks, times, elsewhere = '', width, height, stages } = props
  const language = useLanguage()
  const t = useWords()
  const size = height < 38 ? 'line' : height < 54 ? 'low' : height < 110 ? 'middle' : 'tall'
  const answer = shownAnswer(session, participations, stages)
  const look = lookOf(session, answer)
  const severities = marks === '' ? [] : marks.split(' ').slice(0, 2)
  const hasDisc = look === 'session' || look === 'cancelled'
  // A narrow card has no room for all of its marks beside its time: the end gives way, the second mark, then the start.
  const flagsPx = (count: number) => flagPx * (count + Number(hasDisc) + Number(session.slot?.pinned ?? false))
  const besides = width - besidesLinePx
  const isNarrow = size === 'line' ? width < narrowLinePx : timesPx + flagsPx(severities.length) > besides
  const hasTime = size === 'line' ? !isNarrow : !isNarrow || size === 'low' || startPx + flagsPx(1) <= besides
  const mostMarks = isNarrow && (size === 'line' || startPx + flagsPx(2) > besides) ? 1 : 2
  const hasElsewhere = elsewhere !== '' && timesPx + letterPx * elsewhere.length + flagsPx(severities.length) <= besides
  // On one narrow line the mark stands over the disc: beside each other they would take the title's place.
  const isStacked = size === 'line' && isNarrow && hasDisc && severities.length > 0 && height >= stackedPx
  const discs = (
    <span className={styles.flags} data-stacked={isStacked || undefined}>
      {session.slot?.pinned && <Icon name="pin" size={12} />}
      {severities.slice(0, mostMarks).map((severity) => (
        <span key={severity} className={styles.mark} data-severity={severity} aria-hidden="true" />
      ))}
      {hasDisc && <Disc shape={answer} size={isStacked ? 10 : size === 'line' ? 12 : 14} />}
    </span>
  )
  const title = (
    <span className={styles.title}>
      <Text of={session.title} />
    </span>
  )
  const isShort = size === 'line' || (isNarrow && size !== 'low')
  const time = <time className={styles.time}>{isShort ? times.split('–')[0] : times}</time>
  const edge = look === 'session' || look === 'cancelled' ? track?.color : undefined
  return (
    <span
      className={styles.card}
      title={props.hint}
      data-look={look}
      data-answer={session.state === 'draft' && answer === 'confirmed' ? 'pencilled' : answer}
      data-size={size}
      data-narrow={(size === 'line' && isNarrow) || undefined}
      style={
        edge === undefined
          ? undefined
          : ({ '--edge': `var(--edge-${edge})`, '--tint': `var(--track-${edge})` } as React.CSSProperties)
      }
    >
      {size === 'line' ? (
        <span className={styles.line}>
          {hasTime && time}
          {title}
          {look === 'blocker' && width > wideEnoughForAside && (
            <span className={styles.aside}>{t('programme.notPublished')}</span>
          )}
          {discs}
        </span>
      ) : size === 'low' ? (
        <>
          <span className={styles.line}>
            {title}
            {discs}
          </span>
          <span className={styles.line}>
            {time}
            <Roles {...props} lines={1} most={Math.max(2, Math.floor((width - 100) / 110))} />
          </span>
        </>
      ) : (
        <>
          <span className={styles.line}>
            {hasTime && time}
            {hasElsewhere && <span className={styles.elsewhere}>{elsewhere}</span>}
            {discs}
          </span>
          {title}
          <Roles {...props} lines={roleLines(wordsFor(session.title, language), width, height, size === 'tall')} />
          {size === 'tall' && <Languages session={session} />}
        </>
      )}
    </span>
  )
})

const none: readonly Participation[] = []

/** A draft is never shown as settled, whatever its organizations have answered. */
export function shownAnswer(
  session: Session,
  participations: readonly Participation[],
  stages: StageByOrganization,
): Answer {
  const answer = answerOfSession(session, participations, stages)
  return session.state === 'draft' && answer === 'confirmed' ? 'pencilled' : answer
}

function lookOf(session: Session, answer: Answer): 'session' | 'pause' | 'blocker' | 'cancelled' {
  if (session.kind === 'blocker') return 'blocker'
  if (session.state === 'cancelled') return 'cancelled'
  return (session.kind === 'break' || session.kind === 'networking') && answer !== 'declined' ? 'pause' : 'session'
}

const linePx = 18
/** A mark, disc or pin with the gap after it. */
const flagPx = 17
/** `14:45–15:45` and `14:45`. */
const timesPx = 66
const startPx = 32
/** A letter of the small text beside the time, at the most. */
const letterPx = 7
/** Borders, padding and gap of a card's line. */
const besidesLinePx = 26
/** A card of one line that is narrower leaves its start to the axes. */
const narrowLinePx = 150
/** From this height on two small signs fit over each other. */
const stackedPx = 21
const wideEnoughForAside = 240
const titleLinePx = 16
/** Time, padding and, on a tall card, the languages at its foot. */
const besidesPx = { middle: 22, tall: 40 }

/** How many whole lines are left for the roles under a title that is about so long: half a line is worse than none. */
function roleLines(title: string, width: number, height: number, isTall: boolean): number {
  let wide = 0
  for (const letter of title) wide += letter > '\u2e80' ? 13 : 7
  const titleLines = Math.min(isTall ? 3 : 2, Math.ceil(wide / Math.max(40, width - 26)))
  return Math.max(
    0,
    Math.floor((height - (isTall ? besidesPx.tall : besidesPx.middle) - titleLines * titleLinePx) / linePx),
  )
}

/** Who does what, in so many lines; where there are more than fit, the first of them. */
function Roles({
  participations = none,
  organizations,
  persons,
  stages,
  lines,
  most = lines * 4,
}: Props & { readonly lines: number; readonly most?: number }) {
  const language = useLanguage()
  if (participations.length === 0 || lines === 0) return null
  return (
    <span className={styles.roles} style={{ maxHeight: lines * linePx }}>
      {participations.slice(0, most).map((participation) => {
        const organization = participation.organizationId ? organizations[participation.organizationId] : undefined
        const person = participation.personId ? persons[participation.personId] : undefined
        return (
          <span key={participation.id} className={styles.role}>
            <Disc shape={answerOfRole(participation, stages)} />
            <span className="cut">
              {organization
                ? shortName({ ...organization, names: nameFor(organization, language) }, language)
                : person
                  ? personName(person)
                  : '—'}
            </span>
          </span>
        )
      })}
      {participations.length > most && <span className={styles.more}>+{participations.length - most}</span>}
    </span>
  )
}

const codes = { en: 'EN', zh: '中', ja: '日', ko: '한' } as const

function Languages({ session: { floorLanguages, interpretation } }: { readonly session: Session }) {
  if (floorLanguages.length === 0 && interpretation.length === 0) return null
  return (
    <span className={styles.languages}>
      <Icon name="speech" size={12} />
      <span className="cut">
        {floorLanguages.map((language) => codes[language]).join(' ')}
        {interpretation.length > 0 && ` → ${interpretation.map((language) => codes[language]).join(' ')}`}
      </span>
    </span>
  )
}

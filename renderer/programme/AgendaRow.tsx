import { memo } from 'react'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Participation, Room, Session, Track } from '../../core/document/rows.ts'
import { type Answer, answerOfRole, type StageByOrganization } from '../../core/programme/answer.ts'
import type { Severity } from '../../core/programme/conflict.ts'
import type { SessionInZone } from '../../core/programme/session-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { nameFor, personName, shortName } from '../i18n/names.ts'
import { useApp } from '../state/app-context.tsx'
import { Chip } from '../ui/Chip.tsx'
import { DayShift } from '../ui/DayShift.tsx'
import { Disc } from '../ui/Disc.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Text } from '../ui/Text.tsx'
import { TrackEdge } from '../ui/TrackEdge.tsx'
import styles from './Agenda.module.css'

interface Props {
  readonly session: Session
  /** None for a session of the tray. */
  readonly times: readonly SessionInZone[]
  readonly participations: readonly Participation[]
  readonly answer: Answer
  readonly room: Room | null
  readonly track: Track | null
  readonly organizations: WorkspaceDocument['organizations']
  readonly persons: WorkspaceDocument['persons']
  readonly stages: StageByOrganization
  readonly worst: Severity | null
  readonly isSelected: boolean
  readonly isReachable: boolean
}

/** One session in the agenda. Drawn again only when something that it shows has changed. */
export const AgendaRow = memo(function AgendaRow(props: Props) {
  const { session, times, room, track, worst, isSelected, isReachable } = props
  const { show } = useApp()
  const language = useLanguage()
  const t = useWords()
  const title = wordsFor(session.title, language)
  const isPause = session.kind === 'break' || session.kind === 'networking'
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys of all rows
    <div
      role="row"
      className={styles.row}
      data-session={session.id}
      data-kind={isPause ? 'pause' : session.kind === 'blocker' ? 'blocker' : undefined}
      data-state={session.state}
      data-tray={times.length === 0 || undefined}
      aria-selected={isSelected}
      tabIndex={isReachable ? 0 : -1}
      onClick={() => show({ sessionId: session.id, conflictsOpen: false })}
    >
      {times.map(({ zone, start, end, startShift, endShift }, index) => (
        <span role="gridcell" key={zone} className={styles.time} data-base={index === 0 || undefined}>
          <time>{start.time}</time>
          <DayShift days={startShift} />
          <span className={styles.end}>
            –{end.time}
            {endShift !== startShift && <DayShift days={endShift} />}
          </span>
        </span>
      ))}
      {times.length === 0 && (
        <span role="gridcell" className={styles.length}>
          {t('programme.minutes', { count: session.durationMinutes })}
        </span>
      )}
      <span role="gridcell" className={styles.title}>
        {session.kind === 'blocker' ? <span className={styles.hatched} /> : <TrackEdge track={track} />}
        {/* The place of the mark is kept: titles begin under one another. */}
        <span className={styles.mark} data-severity={worst} title={worst ? t(`severity.${worst}`) : undefined}>
          {worst && (
            <>
              <Icon name={worst} size={14} />
              <span className="hidden-visually">{t(`severity.${worst}`)}</span>
            </>
          )}
        </span>
        <span className={styles.words} title={title}>
          <Text of={session.title} />
        </span>
        {isPause && times.length > 0 && (
          <span className={styles.aside}>{t('programme.minutes', { count: session.durationMinutes })}</span>
        )}
      </span>
      <span role="gridcell" className={styles.roles}>
        <Roles {...props} />
      </span>
      <span role="gridcell" className={styles.room}>
        {room && (
          <span className="cut">
            <Text of={room.name} />
          </span>
        )}
      </span>
      <span role="gridcell" className={styles.state}>
        <State session={session} answer={props.answer} />
      </span>
    </div>
  )
}, sameRow)

function State({ session, answer }: { readonly session: Session; readonly answer: Answer }) {
  const t = useWords()
  if (session.kind === 'blocker') return <span className={styles.aside}>{t('programme.notPublished')}</span>
  if (session.state === 'cancelled') return <Chip shape="declined" word={t('sessionState.cancelled')} />
  if (session.kind === 'break' || session.kind === 'networking') return null
  if (session.state === 'confirmed') return <Chip shape={answer} word={t(`answer.${answer}`)} />
  // A draft is never shown as settled, whatever its organizations have answered.
  const shown = answer === 'confirmed' ? 'pencilled' : answer
  return <Chip shape={shown} word={shown === 'declined' ? t('answer.declined') : t('sessionState.draft')} />
}

function Roles({ participations, organizations, persons, stages }: Props) {
  const language = useLanguage()
  const t = useWords()
  return participations.map((participation) => {
    const organization = participation.organizationId ? organizations[participation.organizationId] : undefined
    const person = participation.personId ? persons[participation.personId] : undefined
    const answer = answerOfRole(participation, stages)
    const role = t(`role.${participation.role}`)
    const full = organization
      ? wordsFor(nameFor(organization, language), language)
      : person
        ? personName(person)
        : t('programme.emptyRole')
    return (
      <span key={participation.id} className={styles.role} title={`${role}: ${full} — ${t(`answer.${answer}`)}`}>
        <Disc shape={answer} />
        <span className="hidden-visually">
          {role}, {t(`answer.${answer}`)}:{' '}
        </span>
        <span className="cut">
          {organization
            ? shortName({ ...organization, names: nameFor(organization, language) }, language)
            : person
              ? personName(person)
              : role}
        </span>
      </span>
    )
  })
}

function sameRow(before: Props, after: Props): boolean {
  return (Object.keys(after) as (keyof Props)[]).every((key) =>
    key === 'times' ? sameTimes(before.times, after.times) : before[key] === after[key],
  )
}

function sameTimes(before: Props['times'], after: Props['times']): boolean {
  return (
    before.length === after.length &&
    before.every((time, i) => {
      const other = after[i]
      return (
        other !== undefined &&
        time.zone === other.zone &&
        time.start.time === other.start.time &&
        time.end.time === other.end.time &&
        time.startShift === other.startShift &&
        time.endShift === other.endShift
      )
    })
  )
}

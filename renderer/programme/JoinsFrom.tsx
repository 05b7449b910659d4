import type { Forum, Participation } from '../../core/document/rows.ts'
import { editRole } from '../../core/programme/role-commands.ts'
import { baseZone, isScheduled, sessionInZone } from '../../core/programme/session-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useAct, useDocumentPart } from '../state/app-context.tsx'
import { DayShift } from '../ui/DayShift.tsx'
import { ZoneChoice } from '../ui/ZoneChoice.tsx'
import styles from './JoinsFrom.module.css'

interface Props {
  readonly participation: Participation
  readonly forum: Forum
}

/** The zone from which a remote participant joins, and what its clocks show then. */
export function JoinsFrom({ participation, forum }: Props) {
  const ofOrganization = useDocumentPart(({ organizations }) =>
    participation.organizationId ? (organizations[participation.organizationId]?.zone ?? null) : null,
  )
  const act = useAct()
  const t = useWords()
  const { id, zone } = participation
  return (
    <>
      <ZoneChoice
        label={t('session.joinsFrom')}
        value={zone}
        zones={[...forum.zones, ...(ofOrganization ? [ofOrganization] : [])]}
        onChange={(chosen) => act(editRole(id, { zone: chosen }))}
      />
      {zone && <TimeThere participation={participation} forum={forum} zone={zone} />}
    </>
  )
}

function TimeThere({ participation, forum, zone }: Props & { readonly zone: Zone }) {
  const t = useWords()
  // As plain values: a session whose title is being typed is another one, but its times are the same.
  const shown = useDocumentPart(({ sessions }) => {
    const session = sessions[participation.sessionId]
    if (!session || !isScheduled(session)) return null
    const { start, end, startShift } = sessionInZone(session, baseZone(forum), zone)
    return `${start.time} ${end.time} ${startShift}`
  })
  if (shown === null) return null
  const [start = '', end = '', shift] = shown.split(' ')
  return (
    <p className={styles.there}>
      {t('session.timeThere', { start, end })}
      <DayShift days={Number(shift)} />
    </p>
  )
}

import { useState } from 'react'
import type { Forum, Participation } from '../../core/document/rows.ts'
import { editRole } from '../../core/programme/role-commands.ts'
import { baseZone, isScheduled, sessionInZone } from '../../core/programme/session-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useAct, useDocumentPart } from '../state/app-context.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DayShift } from '../ui/DayShift.tsx'
import { ZoneBadge } from '../ui/ZoneBadge.tsx'
import { ZonePicker } from '../ui/ZonePicker.tsx'
import styles from './JoinsFrom.module.css'

const unknown = 'unknown'
const another = 'another'

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
  const language = useLanguage()
  const t = useWords()
  const [isSearching, setIsSearching] = useState(false)
  const { id, zone } = participation
  const zones = [...new Set([...forum.zones, ...(ofOrganization ? [ofOrganization] : []), ...(zone ? [zone] : [])])]
  if (isSearching) {
    return (
      <div className={styles.search}>
        <span className={styles.label}>{t('session.joinsFrom')}</span>
        <ZonePicker
          label={t('session.findZone')}
          known={zones}
          autoFocus
          // Whoever leaves without a choice keeps what there was.
          onLeave={() => setIsSearching(false)}
          onChoose={(chosen) => {
            act(editRole(id, { zone: chosen }))
            setIsSearching(false)
          }}
        />
      </div>
    )
  }
  return (
    <>
      <Choice<string>
        label={t('session.joinsFrom')}
        value={zone ?? unknown}
        options={[
          { key: unknown, words: t('session.zoneUnknown') },
          ...zones.map((other) => ({ key: other, words: cityOf(other, language), mark: <ZoneBadge zone={other} /> })),
          { key: another, words: t('session.anotherZone') },
        ]}
        onChange={(key) => {
          if (key === another) setIsSearching(true)
          else act(editRole(id, { zone: zones.find((other) => other === key) ?? null }))
        }}
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

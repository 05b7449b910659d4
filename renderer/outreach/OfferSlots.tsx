import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Engagement } from '../../core/document/outreach-rows.ts'
import { slotOfferIdSchema } from '../../core/document/outreach-rows.ts'
import type { Forum, RoomId, SessionId } from '../../core/document/rows.ts'
import { type Role, roles } from '../../core/document/vocabulary.ts'
import { offerSlots } from '../../core/outreach/offer-commands.ts'
import { roomsOf, sessionsOf } from '../../core/programme/session-rows.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { readWallTime } from '../../core/time/wall-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useApp, useRun } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Modal } from '../ui/Modal.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './OfferList.module.css'

const keep = 'keep'
const mostSlots = 6

interface Candidate {
  readonly key: number
  readonly date: CalendarDate | null
  readonly typed: string
}

interface Props {
  readonly engagement: Engagement
  readonly forum: Forum
  readonly onClose: () => void
}

/** Offers an organization two or three slots for a session. */
export function OfferSlots({ engagement, forum, onClose }: Props) {
  const { store } = useApp()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const document = store.document
  const sessions = sessionsOf(document, forum.id).filter(
    ({ state, kind }) => state !== 'cancelled' && kind !== 'blocker',
  )
  const held = new Set(
    Object.values(document.participations).flatMap(({ organizationId, sessionId }) =>
      organizationId === engagement.organizationId ? [sessionId] : [],
    ),
  )
  const [sessionId, setSession] = useState<SessionId | null>(
    () => (sessions.find(({ id }) => held.has(id)) ?? sessions[0])?.id ?? null,
  )
  const [role, setRole] = useState<Role>('speaker')
  const [roomId, setRoom] = useState<RoomId | null>(null)
  const firstDay = forum.days[0]?.date ?? null
  const [candidates, setCandidates] = useState<readonly Candidate[]>(() => {
    const slot = sessions.find(({ id }) => id === sessionId)?.slot
    return [
      { key: 1, date: slot?.date ?? firstDay, typed: slot?.start ?? '' },
      { key: 2, date: firstDay, typed: '' },
    ]
  })
  const [problem, setProblem] = useState<string | null>(null)
  const write = (key: number, fields: Partial<Candidate>) => {
    setCandidates(candidates.map((one) => (one.key === key ? { ...one, ...fields } : one)))
    setProblem(null)
  }
  const save = () => {
    const unread = candidates.find(({ typed }) => typed.trim() !== '' && !readWallTime(typed))
    if (unread) return setProblem(t('session.timeNotRead', { typed: unread.typed }))
    const slots = candidates.flatMap(({ date, typed }) => {
      const start = readWallTime(typed)
      return date && start ? [{ date, start }] : []
    })
    if (slots.length === 0 || !sessionId) return setProblem(t('offer.slotMissing'))
    const refused = run(
      offerSlots({
        id: slotOfferIdSchema.parse(newId()),
        engagementId: engagement.id,
        sessionId,
        role,
        roomId,
        slots,
        offeredOn: todayOf(forum),
      }),
    )
    if (refused) setProblem(refused)
    else onClose()
  }
  const rooms = roomsOf(document, forum.id)
  return (
    <Modal
      title={t('offer.offer')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" onPress={save} isDisabled={sessions.length === 0}>
            {t('offer.save')}
          </Button>
        </>
      }
    >
      {sessions.length === 0 ? (
        <p className={styles.quiet}>{t('offer.noSessions')}</p>
      ) : (
        <>
          <Choice
            label={t('offer.session')}
            value={sessionId ?? ''}
            onChange={(id) => setSession(id as SessionId)}
            options={sessions.map(({ id, title }) => ({ key: id as string, words: wordsFor(title, language) }))}
          />
          <Choice
            label={t('offer.role')}
            value={role}
            onChange={setRole}
            options={roles.map((key) => ({ key, words: t(`role.${key}`) }))}
          />
          {rooms.length > 0 && (
            <Choice
              label={t('offer.room')}
              value={roomId ?? keep}
              onChange={(id) => setRoom(id === keep ? null : (id as RoomId))}
              options={[
                { key: keep, words: t('offer.keepRoom') },
                ...rooms.map(({ id, name }) => ({ key: id as string, words: wordsFor(name, language) })),
              ]}
            />
          )}
          <div className={styles.rows}>
            {candidates.map(({ key, date, typed }, index) => (
              <div key={key} className={styles.row}>
                <span aria-hidden="true">{t('offer.slot', { number: index + 1 })}</span>
                <DateField
                  label={t('offer.dateOf', { number: index + 1 })}
                  labelHidden
                  value={date}
                  onChange={(day) => day && write(key, { date: day })}
                />
                <TextField
                  label={t('offer.timeOf', { number: index + 1, city: cityOf(baseZone(forum), language) })}
                  labelHidden
                  numeric
                  autoFocus={index === 0}
                  placeholder="14:30"
                  value={typed}
                  onEnter={save}
                  onChange={(text) => {
                    write(key, { typed: text })
                    return null
                  }}
                />
                <IconButton
                  icon="close"
                  label={t('offer.removeSlot', { number: index + 1 })}
                  isDisabled={candidates.length === 1}
                  onPress={() => setCandidates(candidates.filter((one) => one.key !== key))}
                />
              </div>
            ))}
          </div>
          {candidates.length < mostSlots && (
            <div className={styles.add}>
              <Button
                look="quiet"
                small
                icon="plus"
                onPress={() =>
                  setCandidates([
                    ...candidates,
                    {
                      key: Math.max(...candidates.map((one) => one.key)) + 1,
                      date: candidates.at(-1)?.date ?? firstDay,
                      typed: '',
                    },
                  ])
                }
              >
                {t('offer.addSlot')}
              </Button>
            </div>
          )}
        </>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </Modal>
  )
}

import { useRef, useState } from 'react'
import { rowsOf } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Engagement, OfferedSlot, SlotOffer } from '../../core/document/outreach-rows.ts'
import type { Forum, Session } from '../../core/document/rows.ts'
import type { OfferState } from '../../core/document/vocabulary.ts'
import {
  acceptOffer,
  counterOffer,
  declineOffer,
  deleteOffer,
  editOffer,
  reopenOffer,
  withdrawOffer,
} from '../../core/outreach/offer-commands.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { slotTakenBy } from '../../core/programme/slot-taken.ts'
import { daysBetween } from '../../core/time/calendar-date.ts'
import { localTimeAt, resolveLocalTime } from '../../core/time/local-time.ts'
import { useOfferActions } from '../app/offered-actions.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useAct, useDocument, useRun } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { Button } from '../ui/Button.tsx'
import { DayShift } from '../ui/DayShift.tsx'
import { focusAfterPaint } from '../ui/focus-after-paint.ts'
import { PanelGroup } from '../ui/Panel.tsx'
import { TextField } from '../ui/TextField.tsx'
import { CounterProposal } from './CounterProposal.tsx'
import styles from './OfferList.module.css'
import { OfferSlots } from './OfferSlots.tsx'
import { useStageWords } from './use-stage-words.ts'

const stateWords = {
  open: 'offer.stateOpen',
  accepted: 'offer.stateAccepted',
  countered: 'offer.stateCountered',
  declined: 'offer.stateDeclined',
  withdrawn: 'offer.stateWithdrawn',
} as const satisfies { readonly [S in OfferState]: string }

interface Props {
  readonly engagement: Engagement
  readonly forum: Forum
}

/** The slots that were offered to the organization, and what it answered; accepting one fills it. */
export function OfferList({ engagement, forum }: Props) {
  const document = useDocument()
  const t = useWords()
  const [isOffering, setOffering] = useState(false)
  const offers = rowsOf(document, 'slotOffers')
    .filter(({ engagementId }) => engagementId === engagement.id)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
  useOfferActions(() => ({
    subject: t('offer.title'),
    icon: 'calendar',
    actions: [{ key: 'offer', words: t('offer.offer'), act: () => setOffering(true) }],
  }))
  return (
    <PanelGroup
      title={t('offer.title')}
      action={
        <Button look="quiet" small icon="plus" onPress={() => setOffering(true)}>
          {t('offer.offer')}
        </Button>
      }
    >
      {offers.length === 0 && <p className={styles.quiet}>{t('offer.none')}</p>}
      {offers.map((offer) => {
        const session = document.sessions[offer.sessionId]
        return (
          session && <OfferCard key={offer.id} offer={offer} session={session} engagement={engagement} forum={forum} />
        )
      })}
      {isOffering && <OfferSlots engagement={engagement} forum={forum} onClose={() => setOffering(false)} />}
    </PanelGroup>
  )
}

interface CardProps extends Props {
  readonly offer: SlotOffer
  readonly session: Session
}

function OfferCard({ offer, session, engagement, forum }: CardProps) {
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const stageWords = useStageWords(forum)
  const card = useRef<HTMLElement>(null)
  const [isCountering, setCountering] = useState(false)
  // What was pressed goes with the answer; the offer's own menu stays.
  const focusMenu = () => focusAfterPaint(() => card.current?.querySelector('button'))
  const today = todayOf(forum)
  const title = wordsFor(session.title, language)
  const isAsked = offer.state === 'open' || offer.state === 'countered'
  const slots = [...offer.slots, ...(offer.counter ? [offer.counter] : [])]
  const loud = { quietly: false }
  // Whoever takes a slot has agreed, unless that was said already.
  const stage = engagement.stage === 'confirmed' ? undefined : ('confirmed' as const)
  return (
    <section ref={card} className={styles.offer} aria-label={title}>
      <header className={styles.head}>
        <span className="cut">
          <b>{title}</b> · {t(`role.${offer.role}`)}
        </span>
        <ActionMenu
          label={t('offer.actions', { title })}
          icon="more"
          actions={[
            ...(isAsked
              ? [
                  { key: 'counter', words: t('offer.counter'), act: () => setCountering(true) },
                  { key: 'decline', words: t('offer.decline'), act: () => act(declineOffer(offer.id, today), loud) },
                  { key: 'withdraw', words: t('offer.withdraw'), act: () => act(withdrawOffer(offer.id), loud) },
                ]
              : [{ key: 'reopen', words: t('offer.reopen'), act: () => act(reopenOffer(offer.id), loud) }]),
            {
              key: 'delete',
              words: t('offer.delete'),
              look: 'danger' as const,
              act: () => act(deleteOffer(offer.id), loud),
            },
          ]}
        />
      </header>
      <p className={styles.state} data-state={offer.state}>
        {t(stateWords[offer.state])} · {t('offer.offeredOn', { date: formatDate(offer.offeredOn, language, 'short') })}
        {offer.answeredOn && ` · ${t('offer.answeredOn', { date: formatDate(offer.answeredOn, language, 'short') })}`}
      </p>
      <ul className={styles.slots}>
        {slots.map((slot, number) => {
          const isCounter = number === offer.slots.length
          const words = slotWords(slot, forum, language)
          return (
            <li key={words} data-chosen={offer.accepted === number || undefined}>
              <SlotLine slot={slot} forum={forum} />
              {isCounter && <span className={styles.mark}>{t('offer.stateCountered')}</span>}
              <Taken offer={offer} session={session} slot={slot} forum={forum} />
              {isAsked && (
                <Button
                  small
                  aria-label={t('offer.acceptOf', { slot: words })}
                  onPress={() => {
                    act(
                      acceptOffer(offer.id, { accepted: number, answeredOn: today, ...(stage ? { stage } : {}) }),
                      loud,
                    )
                    focusMenu()
                  }}
                >
                  {t('offer.accept')}
                </Button>
              )}
              {offer.accepted === number && <b className={styles.accepted}>{t('offer.stateAccepted')}</b>}
            </li>
          )
        })}
      </ul>
      {isAsked && stage && <p className={styles.quiet}>{t('offer.confirms', { stage: stageWords(stage) })}</p>}
      <div className={styles.note}>
        <TextField
          label={t('offer.note', { title })}
          labelHidden
          placeholder={t('offer.noteHint')}
          value={offer.note}
          onChange={(note) => run(editOffer(offer.id, { note }))}
        />
      </div>
      {isCountering && (
        <CounterProposal
          forum={forum}
          first={offer.counter ?? offer.slots[0] ?? null}
          onClose={() => {
            setCountering(false)
            focusMenu()
          }}
          onRecord={(slot) => act(counterOffer(offer.id, slot, today), loud) !== null}
        />
      )}
    </section>
  )
}

/** Day and start in the base zone, and the start in the next zone of the forum. */
function SlotLine({ slot, forum }: { readonly slot: OfferedSlot; readonly forum: Forum }) {
  const language = useLanguage()
  const base = baseZone(forum)
  const other = forum.zones[1]
  const there = other && localTimeAt(resolveLocalTime({ date: slot.date, time: slot.start }, base).moment, other)
  return (
    <span className={styles.slot}>
      <span>{formatDate(slot.date, language, 'day')}</span>
      <b>
        {cityOf(base, language)} {slot.start}
      </b>
      {other && there && (
        <span className={styles.there}>
          {cityOf(other, language)} {there.time}
          <DayShift days={daysBetween(slot.date, there.date)} />
        </span>
      )}
    </span>
  )
}

function Taken({
  offer,
  session,
  slot,
  forum,
}: {
  readonly offer: SlotOffer
  readonly session: Session
  readonly slot: OfferedSlot
  readonly forum: Forum
}) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  if (offer.state !== 'open' && offer.state !== 'countered') return null
  const other = slotTakenBy(document, forum, session, slot, offer.roomId ?? session.slot?.roomId ?? null)
  if (!other) return null
  const sentence = t('offer.takenBy', { title: wordsFor(other.title, language) })
  return (
    <span className={styles.taken} title={sentence}>
      {t('offer.taken')}
      <span className="hidden-visually">: {sentence}</span>
    </span>
  )
}

function slotWords(slot: OfferedSlot, forum: Forum, language: ReturnType<typeof useLanguage>): string {
  return `${formatDate(slot.date, language, 'day')} ${slot.start} ${cityOf(baseZone(forum), language)}`
}

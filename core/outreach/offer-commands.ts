import { type Command, type CommandContext, RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import type { OfferedSlot, SlotOffer, SlotOfferId } from '../document/outreach-rows.ts'
import { type EngagementId, participationIdSchema, type SessionId } from '../document/rows.ts'
import type { Stage } from '../document/vocabulary.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { resolveLocalTime } from '../time/local-time.ts'
import { writeStage } from './engagement-commands.ts'

/** What an offer says when it is made. */
export type NewOffer = Pick<SlotOffer, 'id' | 'engagementId' | 'sessionId' | 'role' | 'slots' | 'offeredOn'> &
  Partial<Pick<SlotOffer, 'roomId' | 'note'>>

/** Records the slots that were offered to an organization for one session. The session itself stays where it is. */
export function offerSlots(offer: NewOffer): Command {
  return {
    step: 'offer-slots',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      edit.put('slotOffers', {
        roomId: null,
        note: '',
        state: 'open',
        accepted: null,
        counter: null,
        answeredOn: null,
        ...offer,
      })
      return edit.done(nameOf(edit, offer.engagementId))
    },
  }
}

/** Edits the offer as such; its answer has commands of its own. */
export function editOffer(
  id: SlotOfferId,
  fields: Partial<Pick<SlotOffer, 'slots' | 'role' | 'roomId' | 'note' | 'offeredOn'>>,
): Command {
  return answering('edit-offer', id, `edit-offer ${id} ${Object.keys(fields).join()}`, fields)
}

/** Records that the organization can take none of the slots. */
export function declineOffer(id: SlotOfferId, answeredOn: CalendarDate): Command {
  return answering('answer-offer', id, null, { state: 'declined', accepted: null, answeredOn })
}

/** Records the day and start that the organization proposed instead. */
export function counterOffer(id: SlotOfferId, counter: OfferedSlot, answeredOn: CalendarDate): Command {
  return answering('answer-offer', id, null, { state: 'countered', accepted: null, counter, answeredOn })
}

/** Takes an offer back; it stays on record. */
export function withdrawOffer(id: SlotOfferId): Command {
  return answering('answer-offer', id, null, { state: 'withdrawn', accepted: null })
}

/** Opens an offer again, as if it had not been answered; a counter-proposal stays on record. */
export function reopenOffer(id: SlotOfferId): Command {
  return answering('answer-offer', id, null, { state: 'open', accepted: null, answeredOn: null })
}

/** Deletes the record of an offer. */
export function deleteOffer(id: SlotOfferId): Command {
  return {
    step: 'delete-offer',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const offer = edit.find('slotOffers', id)
      edit.remove('slotOffers', id)
      return edit.done(offer ? nameOf(edit, offer.engagementId) : null)
    },
  }
}

/** How an offer is accepted. */
export interface Acceptance {
  /** Which of the slots, counted from 0; their number stands for the counter-proposal. */
  readonly accepted: number
  readonly answeredOn: CalendarDate
  /** The stage that the engagement reaches by it; left out, it stays. */
  readonly stage?: Stage
}

/**
 * Records that a slot was accepted and fills it, as one step: the session moves there, the organization gets its role
 * in it unless it has one, and other open offers to the same organization for that session are withdrawn. Refused where
 * the base zone's clocks skip the time (`time-does-not-exist`), the session is pinned elsewhere (`pinned`), or the slot
 * is none of those offered (`invalid-field`).
 */
export function acceptOffer(id: SlotOfferId, { accepted, answeredOn, stage }: Acceptance): Command {
  return {
    step: 'accept-offer',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const offer = edit.update('slotOffers', id, { state: 'accepted', accepted, answeredOn })
      const slot = offer && slotAt(offer, accepted)
      if (!offer || !slot) return edit.done(null)
      placeSession(edit, offer.sessionId, slot, offer.roomId)
      giveRole(edit, document, context, offer)
      for (const other of rowsOf(document, 'slotOffers')) {
        const isRival =
          other.id !== id && other.engagementId === offer.engagementId && other.sessionId === offer.sessionId
        if (isRival && other.state === 'open') edit.update('slotOffers', other.id, { state: 'withdrawn' })
      }
      if (stage) writeStage(edit, context, offer.engagementId, { stage })
      return edit.done(nameOf(edit, offer.engagementId))
    },
  }
}

/** The slot with that number: one of those offered, or after them the counter-proposal. Null when there is none. */
export function slotAt(offer: Pick<SlotOffer, 'slots' | 'counter'>, number: number): OfferedSlot | null {
  return offer.slots[number] ?? (number === offer.slots.length ? offer.counter : null)
}

function placeSession(edit: RowEditor, id: SessionId, slot: OfferedSlot, roomId: SlotOffer['roomId']): void {
  const session = edit.find('sessions', id)
  const base = session && edit.find('forums', session.forumId)?.zones[0]
  if (!session || !base) return
  if (resolveLocalTime({ date: slot.date, time: slot.start }, base).kind === 'gap') {
    edit.refuse({ kind: 'time-does-not-exist', date: slot.date, time: slot.start, zone: base })
  }
  const { slot: before } = session
  const isThere = before?.date === slot.date && before.start === slot.start
  if (before?.pinned && !isThere) edit.refuse({ kind: 'pinned', title: session.title })
  edit.update('sessions', id, {
    slot: {
      date: slot.date,
      start: slot.start,
      roomId: roomId ?? before?.roomId ?? null,
      pinned: before?.pinned ?? false,
    },
  })
}

function giveRole(edit: RowEditor, document: WorkspaceDocument, context: CommandContext, offer: SlotOffer): void {
  const organizationId = edit.find('engagements', offer.engagementId)?.organizationId
  if (!organizationId) return
  const roles = rowsOf(document, 'participations').filter(({ sessionId }) => sessionId === offer.sessionId)
  if (roles.some((role) => role.organizationId === organizationId && role.role === offer.role)) return
  const open = roles.find(({ role, organizationId: o, personId }) => role === offer.role && !o && !personId)
  if (open) {
    edit.update('participations', open.id, { organizationId })
    return
  }
  edit.put('participations', {
    id: participationIdSchema.parse(context.newId()),
    sessionId: offer.sessionId,
    role: offer.role,
    required: true,
    organizationId,
    personId: null,
    mode: 'on-site',
    zone: null,
    materialsReceived: false,
    order: Math.max(0, ...roles.map(({ order }) => order)) + 1,
  })
}

function answering(
  step: 'edit-offer' | 'answer-offer',
  id: SlotOfferId,
  mergeKey: string | null,
  fields: Partial<Omit<SlotOffer, 'id' | 'updatedAt'>>,
): Command {
  return {
    step,
    mergeKey,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const offer = edit.update('slotOffers', id, fields)
      return edit.done(offer ? nameOf(edit, offer.engagementId) : null)
    },
  }
}

function nameOf(edit: RowEditor, id: EngagementId): LocalizedText | null {
  const engagement = edit.find('engagements', id)
  return engagement ? (edit.find('organizations', engagement.organizationId)?.names ?? null) : null
}

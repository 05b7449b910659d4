import type { Letter } from '../../core/document/outreach-rows.ts'
import type { OrganizationId, PersonId } from '../../core/document/rows.ts'
import type { Channel, Direction, Stage } from '../../core/document/vocabulary.ts'
import type { LocalTime } from '../../core/time/local-time.ts'
import { type DateWords, noDateWords } from '../ui/DateWordsField.tsx'

/** What was written of a contact before it is logged. */
export interface ContactDraft {
  readonly organizationId: OrganizationId | null
  readonly personId: PersonId | null
  readonly channel: Channel
  readonly direction: Direction
  readonly subject: string
  readonly body: string
  readonly outcome: string
  readonly nextStep: string
  readonly followUp: DateWords
  readonly clearsFollowUp: boolean
  /** Only what was chosen here is changed: the panel, or an undo, may set the stage in the meantime. */
  readonly stage: Stage | null
  /** Null is now: most contacts are logged as they end. */
  readonly at: LocalTime | null
  readonly letter: Letter | null
}

/** A draft in which nothing was written. */
export function emptyDraft(organizationId: OrganizationId | null): ContactDraft {
  return {
    organizationId,
    personId: null,
    channel: 'email',
    direction: 'sent',
    subject: '',
    body: '',
    outcome: '',
    nextStep: '',
    followUp: noDateWords,
    clearsFollowUp: false,
    stage: null,
    at: null,
    letter: null,
  }
}

const drafts = new Map<string, ContactDraft>()

/** The draft that was left behind under that key; a new one when there is none. */
export function draftFor(key: string, organizationId: OrganizationId | null): ContactDraft {
  return drafts.get(key) ?? emptyDraft(organizationId)
}

/** Keeps a draft until it is logged, also when its form is closed. Null forgets it. */
export function keepDraft(key: string, draft: ContactDraft | null): void {
  if (draft) drafts.set(key, draft)
  else drafts.delete(key)
}

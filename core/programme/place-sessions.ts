import { sameValue } from '../document/changes.ts'
import { type Command, RowEditor } from '../document/command.ts'
import type { Session, SessionId, Slot, TrackId } from '../document/rows.ts'
import type { StepName } from '../document/step-name.ts'
import { refuseSlot } from './session-commands.ts'

/** Where a session is to stand, and what else a gesture on the board changes of it. Null is the tray. */
export interface NewPlace {
  readonly id: SessionId
  readonly slot: Slot | null
  readonly durationMinutes?: number
  readonly trackId?: TrackId | null
}

/** What a gesture is called in the history. */
export type PlacingStep = Extract<
  StepName,
  | 'move-session'
  | 'move-sessions'
  | 'place-tray'
  | 'resize-session'
  | 'swap-sessions'
  | 'unschedule-session'
  | 'unschedule-sessions'
  | 'paste-sessions'
>

/**
 * Puts sessions in their new places: one gesture, one step. Refuses a pinned session that would leave its place, a day that
 * is not the forum's, and a time that does not exist. Gestures with the same `mergeKey` that follow closely join.
 */
export function placeSessions(step: PlacingStep, places: readonly NewPlace[], mergeKey: string | null = null): Command {
  return {
    step,
    mergeKey,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      let first: Session | undefined
      for (const { id, slot, durationMinutes, trackId } of places) {
        const session = edit.find('sessions', id)
        first ??= session
        if (session?.slot?.pinned && !sameValue(session.slot, slot))
          edit.refuse({ kind: 'pinned', title: session.title })
        const refusal = session ? refuseSlot(document, session.forumId, slot) : null
        if (refusal) edit.refuse(refusal)
        edit.update('sessions', id, {
          slot,
          ...(durationMinutes === undefined ? {} : { durationMinutes }),
          ...(trackId === undefined ? {} : { trackId }),
        })
      }
      return edit.done(first?.title ?? null, places.length)
    },
  }
}

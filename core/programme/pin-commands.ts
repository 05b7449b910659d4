import { type Command, RowEditor } from '../document/command.ts'
import type { SessionId } from '../document/rows.ts'

/** Pins the slots of sessions, or lets them go. Sessions in the tray have no slot to pin and stay as they are. */
export function pinSessions(ids: readonly SessionId[], pinned: boolean): Command {
  return {
    step: pinned ? 'pin-session' : 'unpin-session',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      for (const id of ids) {
        const session = edit.find('sessions', id)
        if (!session) edit.refuse({ kind: 'missing-row', table: 'sessions', id })
        else if (session.slot) edit.update('sessions', id, { slot: { ...session.slot, pinned } })
      }
      const [first] = ids
      return edit.done((ids.length === 1 && first && edit.find('sessions', first)?.title) || null)
    },
  }
}

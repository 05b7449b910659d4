import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf } from '../document/document.ts'
import type { AcceptedConflictId } from '../document/planning-rows.ts'
import type { ForumId } from '../document/rows.ts'
import type { Conflict } from './conflict.ts'
import { fingerprintOf } from './fingerprint.ts'

/**
 * Accepts a conflict of the forum as it is now, with the reason; it comes back when its facts change. Replaces an older
 * acceptance of the same key. Refused (`reason-missing`) when the reason is blank.
 */
export function acceptConflict(forumId: ForumId, conflict: Conflict, reason: string, id: AcceptedConflictId): Command {
  return {
    step: 'accept-conflict',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      if (reason.trim() === '') edit.refuse({ kind: 'reason-missing' })
      for (const row of rowsOf(document, 'acceptedConflicts')) {
        if (row.forumId === forumId && row.key === conflict.key) edit.remove('acceptedConflicts', row.id)
      }
      const fingerprint = fingerprintOf(conflict, document)
      edit.put('acceptedConflicts', { id, forumId, key: conflict.key, fingerprint, reason: reason.trim() })
      const [first] = conflict.sessions
      return edit.done((first && edit.find('sessions', first)?.title) ?? null)
    },
  }
}

/** Takes an acceptance back: the conflict is open again. */
export function withdrawAcceptance(id: AcceptedConflictId): Command {
  return {
    step: 'withdraw-acceptance',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      edit.remove('acceptedConflicts', id)
      return edit.done(null)
    },
  }
}

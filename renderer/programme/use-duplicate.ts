import { v7 as newId } from 'uuid'
import { type SessionId, sessionIdSchema } from '../../core/document/rows.ts'
import { duplicateSession } from '../../core/programme/session-commands.ts'
import { copySessions, pasteSessions } from '../../core/programme/session-group-commands.ts'
import { focusSoon } from '../palette/focus-soon.ts'
import { useAct, useApp } from '../state/app-context.tsx'
import { useCopyTitle } from './use-copy-title.ts'

/**
 * Adds copies of sessions to the tray, in one step, and selects them; the panel, where it is open, follows a single one.
 * Answers the copies.
 */
export function useDuplicate(): (ids: readonly SessionId[]) => readonly SessionId[] {
  const { store, view, show } = useApp()
  const act = useAct()
  const copyTitle = useCopyTitle()
  return (ids) => {
    const copies = copySessions(store.document, ids).map(({ session, participations }) => {
      const copied = { ...session, title: copyTitle(session.title) }
      return { session: copied, participations, id: sessionIdSchema.parse(newId()), slot: null }
    })
    const [only, ...others] = copies
    if (!only) return []
    const command =
      others.length === 0
        ? duplicateSession(only.session.id, only.id, only.session.title)
        : pasteSessions(copies, 'duplicate-sessions')
    if (act(command, { quietly: false }) === null) return []
    const selected = copies.map(({ id }) => id)
    const isFollowed = view.sessionId !== null && others.length === 0
    show(isFollowed ? { selected, sessionId: only.id, conflictsOpen: false } : { selected })
    // Keys that follow are about what is selected; what is written in a field is not left.
    if (document.activeElement?.matches('[data-session]')) focusSoon([`[data-session="${only.id}"]`])
    return selected
  }
}

import type { Forum, SessionId } from '../../core/document/rows.ts'
import { programmeDateOf } from '../../core/programme/forum-day.ts'
import { focusSoon } from '../palette/focus-soon.ts'
import { openingOf } from '../palette/open-target.ts'
import { useApp, type View } from '../state/app-context.tsx'

/** Shows a session at its place in the programme; answers whether it is there. */
export function useOpenSession(forum: Forum): (id: SessionId, view?: Partial<View>) => boolean {
  const { store, show } = useApp()
  return (id, view = {}) => {
    const opening = openingOf({ kind: 'session', id }, store.document, forum.id)
    const slot = store.document.sessions[id]?.slot
    if (!opening) return false
    // Also when it is in hand already and another day is shown.
    show({ ...opening.view, ...(slot ? { day: programmeDateOf(forum, slot) } : {}), ...view })
    focusSoon(opening.focus)
    return true
  }
}

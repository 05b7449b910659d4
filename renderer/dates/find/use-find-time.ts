import type { SessionId } from '../../../core/document/rows.ts'
import { focusSoon } from '../../palette/focus-soon.ts'
import { useApp } from '../../state/app-context.tsx'
import { emptyForm } from './find-form.ts'

/** Opens the search for a time, for some sessions where they are given; what was typed before stays. */
export function useFindTime(): (sessionIds: readonly SessionId[]) => void {
  const { store, view, show } = useApp()
  return (sessionIds) => {
    const forum = view.forumId ? store.document.forums[view.forumId] : undefined
    if (!forum) return
    const before = view.finds[forum.id] ?? emptyForm(forum, [])
    const form = sessionIds.length > 0 ? { ...before, what: 'sessions' as const, sessionIds } : before
    show({
      screen: 'dates',
      dates: { ...view.dates, panel: 'find' },
      finds: { ...view.finds, [forum.id]: form },
    })
    focusSoon([sessionIds.length > 0 ? '[data-find="days"] input' : '[data-find="what"] input', 'main aside input'])
  }
}

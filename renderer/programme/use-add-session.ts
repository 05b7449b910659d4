import { v7 as newId } from 'uuid'
import { sessionIdSchema } from '../../core/document/rows.ts'
import { freeSlot } from '../../core/programme/free-slot.ts'
import { addSession } from '../../core/programme/session-commands.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { focusSoon } from '../palette/focus-soon.ts'
import { useAct, useApp } from '../state/app-context.tsx'

const usualMinutes = 30

/** Adds a session to the day in sight, or to the tray when that is full, and opens it with its title in hand. */
export function useAddSession(): () => void {
  const { store, view, show } = useApp()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  return () => {
    const { document } = store
    const forum = view.forumId ? document.forums[view.forumId] : undefined
    if (!forum) return
    const id = sessionIdSchema.parse(newId())
    const day = forum.days.find(({ date }) => date === view.day) ?? forum.days[0]
    const added = act(
      addSession({
        id,
        forumId: forum.id,
        kind: 'presentation',
        title: { [language]: t('programme.newTitle') },
        durationMinutes: usualMinutes,
        slot: day ? freeSlot(document, forum, day, usualMinutes) : null,
        floorLanguages: [],
      }),
    )
    if (!added) return
    show({ selected: [id], sessionId: id, conflictsOpen: false })
    // It is named next.
    focusSoon([`[data-session-title="${id}"] input`])
  }
}

import { sessionIdSchema } from '../../core/document/rows.ts'
import { agendaOf } from '../../core/programme/agenda.ts'
import { addSession } from '../../core/programme/session-commands.ts'
import { roomsOf } from '../../core/programme/session-rows.ts'
import { minutesOfDay, type WallTime, wallTimeOfMinutes } from '../../core/time/wall-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useApp } from '../state/app-context.tsx'
import { newId } from '../state/command-context.ts'

const usualMinutes = 30

/** Adds a session after the last one of the day in sight, in the first room, and opens it. */
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
    const entries = agendaOf(document, forum).days.find(({ date }) => date === day?.date)?.entries ?? []
    const ends = entries.map(({ session }) => minutesOfDay(session.slot.start) + session.durationMinutes)
    const [room] = roomsOf(document, forum.id)
    const slot = day && {
      date: day.date,
      start: freeStart(ends, day.window.start),
      roomId: room?.id ?? null,
      pinned: false,
    }
    const added = act(
      addSession({
        id,
        forumId: forum.id,
        kind: 'presentation',
        title: { [language]: t('programme.newTitle') },
        durationMinutes: usualMinutes,
        slot: slot ?? null,
        floorLanguages: [],
      }),
    )
    if (added) show({ sessionId: id })
  }
}

function freeStart(ends: readonly number[], opens: WallTime): WallTime {
  const last = Math.max(minutesOfDay(opens), ...ends)
  return wallTimeOfMinutes(Math.min(last, 1439 - usualMinutes))
}

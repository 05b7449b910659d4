import { useState } from 'react'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum, SessionId } from '../../../core/document/rows.ts'
import type { GridBy } from '../../../core/programme/day-grid.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { formatDate, joinFacts } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useApp } from '../../state/app-context.tsx'
import { speak } from '../../ui/Spoken.tsx'
import type { Gesture } from './board-gesture.ts'
import { pinnedAmong, placeSentence, troubleWords } from './board-words.ts'
import { consequencesOf } from './preview.ts'

/** More troubles of one step than this are not read out. */
const mostSaid = 2

/** What is said aloud of a gesture by keyboard: where it stands in every zone and room, and what it would break. */
export function useAnnouncer(forum: Forum, by: GridBy) {
  const { store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const [said, setSaid] = useState('')
  return {
    said,
    /** Says where a session stands now, and how long it is. */
    tell(id: SessionId) {
      const session = store.document.sessions[id]
      if (!session) return
      const place = placeSentence(forum, by, session, session, store.document, t, language)
      const length = t('programme.minutes', { count: session.durationMinutes })
      setSaid(t('board.standsAt', { title: wordsFor(session.title, language), place: `${place}, ${length}` }))
    },
    /** Says which day is shown: a card says its hours alone. */
    tellDay(date: CalendarDate) {
      speak(formatDate(date, language, 'full'))
    },
    announce(gesture: Gesture | null, how: 'picked' | 'moved' | 'dropped' | 'returned') {
      if (gesture?.kind !== 'move' && gesture?.kind !== 'resize') return
      const { document } = store
      const session = document.sessions[gesture.anchor]
      const place = gesture.places.find(({ id }) => id === gesture.anchor)
      if (!session || !place) return
      const title = wordsFor(session.title, language)
      const where = placeSentence(forum, by, session, place, document, t, language)
      const pinned = pinnedAmong(document, gesture.ids)
      if (how === 'returned') setSaid(t('board.returned', { title }))
      else if (how === 'dropped') setSaid(t('board.dropped', { title, place: where }))
      else {
        const { added, refusal } = consequencesOf(document, forum, gesture.places)
        const troubles = added
          .slice(0, mostSaid)
          .map((conflict) => troubleWords(conflict, gesture.anchor, document, t, language))
        const more = added.length > mostSaid ? [t('board.more', { count: added.length - mostSaid })] : []
        const stays = how === 'picked' && pinned > 0 ? [t('board.pinnedStay', { count: pinned })] : []
        const all = [where, ...(refusal ? [refusal(t, language)] : []), ...troubles, ...more, ...stays]
        const facts = joinFacts(all, language)
        setSaid(how === 'picked' ? `${t('board.picked', { title })} ${facts}` : facts)
      }
    },
  }
}

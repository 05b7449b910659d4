import { useState } from 'react'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { conflictSentence } from '../../i18n/conflict-sentences.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useApp } from '../../state/app-context.tsx'
import type { Gesture } from './board-gesture.ts'
import { placeSentence } from './board-words.ts'
import { consequencesOf } from './preview.ts'

/** More troubles of one step than this are not read out. */
const mostSaid = 2

/** What is said aloud of a gesture by keyboard: where it stands in every zone and room, and what it would break. */
export function useAnnouncer(
  forum: Forum,
): readonly [string, (gesture: Gesture | null, how: 'picked' | 'moved' | 'dropped' | 'returned') => void] {
  const { store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const [said, setSaid] = useState('')
  return [
    said,
    (gesture, how) => {
      if (gesture?.kind !== 'move' && gesture?.kind !== 'resize') return
      const { document } = store
      const session = document.sessions[gesture.anchor]
      const place = gesture.places.find(({ id }) => id === gesture.anchor)
      if (!session || !place) return
      const title = wordsFor(session.title, language)
      const where = placeSentence(forum, session, place, document, t, language)
      if (how === 'returned') setSaid(t('board.returned', { title }))
      else if (how === 'dropped') setSaid(t('board.dropped', { title, place: where }))
      else {
        const { added, refusal } = consequencesOf(document, forum, gesture.places)
        const troubles = added.slice(0, mostSaid).map(({ facts, sessions }) => {
          const other = sessions.find((id) => id !== gesture.anchor)
          const about = other ? ` ${wordsFor(document.sessions[other]?.title ?? {}, language)}` : ''
          return `${conflictSentence(facts, document, t, language)}${about}`
        })
        const sentence = [where, ...(refusal ? [refusal(t, language)] : []), ...troubles].join('; ')
        setSaid(how === 'picked' ? `${t('board.picked', { title })} ${sentence}` : sentence)
      }
    },
  ]
}

import { useCallback } from 'react'
import { type BoardView, firstBoardView } from '../../../core/bridge/preferences.ts'
import type { ForumId } from '../../../core/document/rows.ts'
import { useApp } from '../../state/app-context.tsx'

/** More forums than this are not remembered; the ones set longest ago are forgotten first. */
const mostRemembered = 100

/** How the board of a forum is looked at, remembered on this computer; without a forum nothing is. */
export function useBoardView(forumId: ForumId | null): readonly [BoardView, (fields: Partial<BoardView>) => void] {
  const { preferences, setPreferences } = useApp()
  const view = (forumId ? preferences.boards[forumId] : undefined) ?? firstBoardView
  const set = useCallback(
    (fields: Partial<BoardView>) => {
      if (!forumId) return
      const { [forumId]: before = firstBoardView, ...others } = preferences.boards
      const kept = Object.entries(others).slice(-mostRemembered)
      setPreferences({ boards: { ...Object.fromEntries(kept), [forumId]: { ...before, ...fields } } })
    },
    [forumId, preferences.boards, setPreferences],
  )
  return [view, set]
}

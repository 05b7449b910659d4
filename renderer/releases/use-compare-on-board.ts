import type { ReleaseId } from '../../core/document/release-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { useBoardView } from '../programme/board/use-board-view.ts'
import { useApp } from '../state/app-context.tsx'

/** Shows the board with what was elsewhere, or was not there, in a release. */
export function useCompareOnBoard(forum: Forum | null): (from: ReleaseId) => void {
  const { show } = useApp()
  const [, setBoard] = useBoardView(forum?.id ?? null)
  return (from) => {
    setBoard({ layout: 'board' })
    show({ screen: 'programme', boardComparedWith: from, sessionId: null, selected: [], conflictsOpen: false })
  }
}

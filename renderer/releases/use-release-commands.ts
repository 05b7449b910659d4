import type { Forum } from '../../core/document/rows.ts'
import { sessionsOf } from '../../core/programme/session-rows.ts'
import { latestRelease } from '../../core/release/release-history.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { useCompareOnBoard } from './use-compare-on-board.ts'

/** What can be done with releases from anywhere. */
export function useReleaseCommands(forum: Forum | null) {
  const { store, show } = useApp()
  const compareOnBoard = useCompareOnBoard(forum)
  const t = useWords()
  const last = forum ? latestRelease(store.document, forum.id) : undefined
  const mayRelease =
    forum !== null && (last !== undefined || sessionsOf(store.document, forum.id).some(({ slot }) => slot !== null))
  return [
    {
      id: 'release',
      words: t('releases.command.release'),
      isEnabled: mayRelease,
      run: () => show({ screen: 'releases', overlay: 'release' }),
    },
    {
      id: 'compare-on-board',
      words: t('releases.command.compare'),
      isEnabled: last !== undefined,
      run: () => last && compareOnBoard(last.id),
    },
  ]
}

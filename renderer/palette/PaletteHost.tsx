import type { Forum } from '../../core/document/rows.ts'
import type { SearchTarget } from '../../core/search/search-record.ts'
import { useApp } from '../state/app-context.tsx'
import { focusSoon } from './focus-soon.ts'
import { openingOf } from './open-target.ts'
import { Palette } from './Palette.tsx'
import { useIdleSearch } from './use-idle-search.ts'
import { useRecent } from './use-recent.ts'

interface Props {
  readonly forum: Forum
  readonly typed: string
  readonly onType: (typed: string) => void
}

/** Keeps the search ready, shows the palette when it is asked for, and goes to what is chosen in it. */
export function PaletteHost({ forum, typed, onType }: Props) {
  const { view, show, store, say } = useApp()
  const search = useIdleSearch()
  const [recent, addRecent] = useRecent()
  const open = (target: SearchTarget) => {
    const opening = openingOf(target, store.document, forum.id)
    show({ overlay: null, ...opening?.view })
    if (!opening) return say({ words: (t) => t('refusal.missing-row'), kind: 'problem', undoes: null })
    addRecent(target)
    focusSoon(opening.focus)
  }
  return (
    <>
      {view.overlay === 'palette' && (
        <Palette
          forum={forum}
          search={search}
          recent={recent}
          typed={typed}
          onType={onType}
          open={open}
          run={(act) => {
            show({ overlay: null })
            act()
          }}
          onClose={() => show({ overlay: null })}
        />
      )}
    </>
  )
}

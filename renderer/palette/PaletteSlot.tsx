import { lazy, Suspense, useState } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import { useApp } from '../state/app-context.tsx'
import { PaletteBox } from './PaletteBox.tsx'

/** With the readings of Chinese characters it is large: the first paint does not wait for it. */
const PaletteHost = lazy(async () => ({ default: (await import('./PaletteHost.tsx')).PaletteHost }))

/** The palette, which may be asked for before its search is there: until then what is typed is kept for it. */
export function PaletteSlot({ forum }: { readonly forum: Forum }) {
  const { view, show } = useApp()
  const [typed, setTyped] = useState('')
  const isAsked = view.overlay === 'palette'
  if (!isAsked && typed !== '') setTyped('')
  return (
    <Suspense
      fallback={isAsked && <PaletteBox typed={typed} onType={setTyped} onClose={() => show({ overlay: null })} />}
    >
      <PaletteHost forum={forum} typed={typed} onType={setTyped} />
    </Suspense>
  )
}

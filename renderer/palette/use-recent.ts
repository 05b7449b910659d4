import { useEffect, useState } from 'react'
import type { SearchTarget } from '../../core/search/search-record.ts'
import { useApp } from '../state/app-context.tsx'

const mostRecent = 8

/** What was looked at last, latest first: sessions and organizations by whatever way, and what the palette itself opened. */
export function useRecent(): readonly [recent: readonly SearchTarget[], add: (target: SearchTarget) => void] {
  const { view, store } = useApp()
  const [recent, setRecent] = useState<readonly SearchTarget[]>([])
  const [add] = useState(
    () => (target: SearchTarget) =>
      setRecent((before) => [target, ...before.filter(({ id }) => id !== target.id)].slice(0, mostRecent)),
  )
  useEffect(() => {
    if (view.sessionId) add({ kind: 'session', id: view.sessionId })
  }, [view.sessionId, add])
  useEffect(() => {
    const engagement = view.engagementId ? store.document.engagements[view.engagementId] : undefined
    if (engagement) add({ kind: 'organization', id: engagement.organizationId })
  }, [view.engagementId, store, add])
  return [recent, add]
}

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Start } from '../../core/bridge/contract.ts'
import type { Preferences } from '../../core/bridge/preferences.ts'
import { rowsOf } from '../../core/document/document.ts'
import { LanguageProvider, languageOfSystem } from '../i18n/language-context.tsx'
import { AppProvider, type Toast, type View } from '../state/app-context.tsx'
import type { Autosave } from '../state/autosave.ts'
import { bridge } from '../state/bridge.ts'
import { latestForum } from '../state/latest-forum.ts'
import type { WorkspaceStore } from '../state/workspace-store.ts'
import { Frame } from './Frame.tsx'

interface Props {
  readonly start: Start
  readonly store: WorkspaceStore
  readonly autosave: Autosave
}

/** Holds what all parts share: the document's store, how the app is used, and what is in sight. */
export function App({ start, store, autosave }: Props) {
  const [preferences, keepPreferences] = useState(start.preferences)
  const [view, setView] = useState<View>(() => firstView(start, store))
  const [toast, setToast] = useState<Toast | null>(null)

  const setPreferences = useCallback((fields: Partial<Preferences>) => {
    keepPreferences((before) => ({ ...before, ...fields }))
    void bridge.setPreferences(fields)
  }, [])
  const show = useCallback((change: Partial<View>) => {
    // The session in hand is selected, unless it is said what is.
    const { sessionId, selected = sessionId ? [sessionId] : undefined } = change
    // One thing is in hand at a time: an organization, through an engagement or by itself, or a person.
    const inHand = change.engagementId
      ? { organizationId: null, personId: null }
      : change.organizationId
        ? { engagementId: null, personId: null }
        : change.personId
          ? { engagementId: null, organizationId: null }
          : {}
    setView((before) => ({ ...before, ...change, ...inHand, ...(selected ? { selected } : {}) }))
  }, [])
  const say = useCallback(
    (next: Omit<Toast, 'id'>) => setToast((before) => ({ ...next, id: (before?.id ?? 0) + 1 })),
    [],
  )
  const dismiss = useCallback(() => setToast(null), [])

  useEffect(() => {
    void bridge.setPreferences({ forumId: view.forumId, screen: view.screen })
  }, [view.forumId, view.screen])
  useEffect(() => {
    const root = document.documentElement
    if (preferences.theme === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = preferences.theme
  }, [preferences.theme])

  const model = useMemo(
    () => ({ start, store, autosave, preferences, setPreferences, view, show, toast, say, dismiss }),
    [start, store, autosave, preferences, setPreferences, view, show, toast, say, dismiss],
  )
  return (
    <LanguageProvider language={preferences.language ?? languageOfSystem(start.systemLanguages)}>
      <AppProvider value={model}>
        <Frame />
      </AppProvider>
    </LanguageProvider>
  )
}

function firstView(start: Start, store: WorkspaceStore): View {
  const forums = rowsOf(store.document, 'forums')
  const last = forums.find(({ id }) => id === start.preferences.forumId) ?? latestForum(store.document)
  return {
    forumId: last?.id ?? null,
    screen: start.preferences.screen,
    sessionId: null,
    engagementId: null,
    organizationId: null,
    personId: null,
    availabilityOf: null,
    selected: [],
    day: null,
    conflictsOpen: false,
    releaseId: null,
    comparedWith: null,
    boardComparedWith: null,
    undoAsked: null,
    overlay: null,
    importFile: null,
    dates: { days: null, chosen: null, panel: 'day', hoursFolded: false },
    finds: {},
    ghosts: [],
  }
}

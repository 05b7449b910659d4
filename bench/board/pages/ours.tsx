/** Our programme screen as the app shows it, without the bars around it. */
import { useCallback, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import type { Start } from '../../../core/bridge/contract.ts'
import { defaultPreferences } from '../../../core/bridge/preferences.ts'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import type { Forum, SessionId } from '../../../core/document/rows.ts'
import { editSession } from '../../../core/programme/session-commands.ts'
import { ok } from '../../../core/result.ts'
import frame from '../../../renderer/app/Frame.module.css'
import { LanguageProvider } from '../../../renderer/i18n/language-context.tsx'
import { ProgrammeScreen } from '../../../renderer/programme/ProgrammeScreen.tsx'
import { AppProvider, type Toast, type View } from '../../../renderer/state/app-context.tsx'
import { Autosave } from '../../../renderer/state/autosave.ts'
import { WorkspaceStore } from '../../../renderer/state/workspace-store.ts'
import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/base.css'
import { announce, fetchWorkload, stage } from './candidate-page.ts'

z.config({ jitless: true })

const store = new WorkspaceStore()
store.begin(await fetchWorkload<WorkspaceDocument>('document.json'))
const [forum] = rowsOf(store.document, 'forums')
if (!forum) throw new Error('ours: the programme has no forum')
// Saves at once: what the disk takes is measured elsewhere.
const disk = { save: saved, savePart: async () => null, adopt: saved }
const autosave = new Autosave(store, disk, 0)
const preferences = { ...defaultPreferences, language: 'en', theme: 'light', forumId: forum.id } as const
const start: Start = {
  workspace: { kind: 'ready', revision: 0 },
  notices: [],
  preferences,
  systemLanguages: ['en'],
  platform: 'linux',
  version: '0.0.0',
  hasMenuBar: false,
}
let retitling = false
let edits = 0
store.subscribe(() => {
  if (!retitling) edits += 1
})

announce({
  mount: () => createRoot(stage()).render(<Programme forum={forum} />),
  retitle(title) {
    retitling = true
    const outcome = store.run(editSession(sessionInSight(), { title: { en: title } }))
    retitling = false
    if (!outcome.ok) throw new Error(`retitle: refused, ${outcome.failure.kind}`)
  },
  drops: () => edits,
})

function Programme({ forum: first }: { readonly forum: Forum }) {
  const [view, setView] = useState<View>({
    forumId: first.id,
    screen: 'programme',
    sessionId: null,
    engagementId: null,
    organizationId: null,
    personId: null,
    availabilityOf: null,
    selected: [],
    conflictsOpen: false,
    releaseId: null,
    comparedWith: null,
    boardComparedWith: null,
    undoAsked: null,
    day: first.days[0]?.date ?? null,
    overlay: null,
    importFile: null,
    dates: { days: null, chosen: null, panel: 'day', hoursFolded: false },
    finds: {},
    ghosts: [],
  })
  const [toast, setToast] = useState<Toast | null>(null)
  const show = useCallback((change: Partial<View>) => setView((before) => ({ ...before, ...change })), [])
  const say = useCallback(
    (next: Omit<Toast, 'id'>) => setToast((before) => ({ ...next, id: (before?.id ?? 0) + 1 })),
    [],
  )
  const dismiss = useCallback(() => setToast(null), [])
  const model = useMemo(
    () => ({ start, store, autosave, preferences, setPreferences: () => {}, view, show, toast, say, dismiss }),
    [view, show, toast, say, dismiss],
  )
  return (
    <LanguageProvider language="en">
      <AppProvider value={model}>
        <main className={frame.main} style={{ height: '100%' }}>
          <ProgrammeScreen forum={first} />
        </main>
      </AppProvider>
    </LanguageProvider>
  )
}

/** The first session with a slot whose card stands inside the window. */
function sessionInSight(): SessionId {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-board] [data-session]')].filter((element) => {
    const { top, left, bottom, right } = element.getBoundingClientRect()
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
  })
  const ids = new Set(cards.map((card) => card.dataset['session']))
  const session = rowsOf(store.document, 'sessions').find(({ id, slot }) => slot !== null && ids.has(id))
  if (!session) throw new Error('sessionInSight: no card is in sight')
  return session.id
}

async function saved({ revision }: { readonly revision: number }) {
  return ok({ revision })
}

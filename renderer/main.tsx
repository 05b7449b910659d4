import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { workspaceAddress } from '../core/bridge/contract.ts'
import { applyChangeSet, type ChangeSet } from '../core/document/changes.ts'
import { emptyDocument, type WorkspaceDocument } from '../core/document/document.ts'
import { documentOfOwn, type OwnWorkspace } from '../core/document/workspace-file.ts'
import { App } from './app/App.tsx'
import { Autosave } from './state/autosave.ts'
import { bridge } from './state/bridge.ts'
import { WorkspaceStore } from './state/workspace-store.ts'
import './ui/tokens.css'
import './ui/base.css'

// The page's policy forbids code made from text, which zod would otherwise try first.
z.config({ jitless: true })

const root = document.getElementById('root')
if (!root) throw new Error('main: the page has no root')

// Asked together: fetching what is stored need not wait for the answer whether anything is.
const [start, stored] = await Promise.all([bridge.start(), fetchWorkspace()])
const store = new WorkspaceStore()
if (start.workspace.kind === 'ready') store.begin(stored)
const revision = start.workspace.kind === 'ready' ? start.workspace.revision : 0
createRoot(root).render(<App start={start} store={store} autosave={new Autosave(store, bridge, revision)} />)

/** Fetches what is stored: the snapshot, and the saves since, done again over it. */
async function fetchWorkspace(): Promise<WorkspaceDocument> {
  const response = await fetch(workspaceAddress)
  const { snapshot, journal } = (await response.json()) as {
    readonly snapshot: OwnWorkspace | null
    readonly journal: readonly ChangeSet[]
  }
  return journal.reduce(applyChangeSet, snapshot ? documentOfOwn(snapshot) : emptyDocument)
}

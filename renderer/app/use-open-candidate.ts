import { type Candidate, candidateAddress } from '../../core/bridge/contract.ts'
import { emptyDocument } from '../../core/document/document.ts'
import { openWorkspace } from '../../core/document/open-workspace.ts'
import { documentOfOwn, type OwnWorkspace } from '../../core/document/workspace-file.ts'
import { stepWords } from '../i18n/sentences.ts'
import { useApp } from '../state/app-context.tsx'
import { latestForum } from '../state/latest-forum.ts'
import { opening } from '../state/opening.ts'

/** A text of more characters than this takes so long to build that it is said. */
const large = 2_000_000

/** Makes a file that main has read and checked the workspace: a step that can be undone. */
export function useOpenCandidate(): (candidate: Candidate) => Promise<void> {
  const { store, autosave, show, say } = useApp()
  return async (candidate) => {
    if (opening.takeCancelled()) return
    const { turn } = opening
    // What is there must be on the disk first: main keeps it as a backup.
    await autosave.flush()
    const response = await fetch(candidateAddress + candidate.token)
    if (opening.turn !== turn) return
    if (!response.ok) throw new Error(`useOpenCandidate: the candidate is gone (${response.status})`)
    const text = await response.text()
    if (opening.turn !== turn) return
    if (text.length > large) await opening.build(candidate.name)
    if (opening.turn !== turn) return
    const document = documentOfOwn(JSON.parse(text) as OwnWorkspace)
    const isFirst = store.document === emptyDocument
    if (isFirst) store.begin(document)
    else {
      const opened = store.run(openWorkspace(document, candidate.name))
      if (opened.ok)
        say({
          words: (t, language) => t('toast.done', { step: stepWords(opened.value, t, language) }),
          kind: 'done',
          undoes: store.history.past.at(-1) ?? null,
        })
    }
    autosave.adopt(candidate.token, document)
    show({
      forumId: latestForum(store.document)?.id ?? null,
      sessionId: null,
      engagementId: null,
      day: null,
      overlay: null,
      screen: 'programme',
    })
    opening.end()
  }
}

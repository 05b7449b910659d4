import { type DragEvent, type ReactNode, useState } from 'react'
import type { Candidate } from '../../core/bridge/contract.ts'
import type { OpenFailure } from '../../core/bridge/failure.ts'
import { fail, type Result } from '../../core/result.ts'
import { useWords } from '../i18n/language-context.tsx'
import { openFailureSentence } from '../i18n/sentences.ts'
import { useApp, useForum } from '../state/app-context.tsx'
import { bridge } from '../state/bridge.ts'
import { opening } from '../state/opening.ts'
import styles from './FileDrop.module.css'
import { useOpenCandidate } from './use-open-candidate.ts'

/** Lets a .forum file be dropped anywhere on the window, and a list to import where there is a forum. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const { say, show, view } = useApp()
  const forum = useForum()
  const openCandidate = useOpenCandidate()
  const t = useWords()
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (!file) return
    if (forum && /\.(csv|tsv|txt|xlsx|vcf)$/i.test(file.name)) {
      // An import that is on its way is not thrown away by a second file.
      if (view.overlay === null) show({ screen: 'outreach', overlay: 'import', importFile: file })
      return
    }
    if (forum && /\.(ics|ical|ifb|vcs)$/i.test(file.name)) {
      if (view.overlay === null) show({ overlay: 'import-calendar', importFile: file })
      return
    }
    opening.begin(file.name)
    const staged = await stageDropped(file)
    if (!staged.ok) opening.end()
    if (staged.ok) await openCandidate(staged.value)
    else say({ words: (t) => openFailureSentence(staged.failure, t), kind: 'problem', undoes: null })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; opening by dialog is the first
    <div
      className={styles.area}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      {children}
      {isOver && <div className={styles.sign}>{t('welcome.dropHere')}</div>}
    </div>
  )
}

const largestFile = 200_000_000

/** Strictly: a byte that is not UTF-8 must not become a replacement character in somebody's name. */
async function stageDropped(file: File): Promise<Result<Candidate, OpenFailure>> {
  const name = file.name.slice(0, 300)
  if (file.size > largestFile) return fail({ kind: 'too-large', name, megabytes: Math.ceil(file.size / 1e6) })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return await bridge.stageText(name, text)
  } catch (error) {
    if (error instanceof TypeError) return fail({ kind: 'not-json', name, detail: 'not UTF-8' })
    // What was dropped cannot be read, such as a folder.
    if (error instanceof DOMException) return fail({ kind: 'unreadable', name, code: error.name })
    throw error
  }
}

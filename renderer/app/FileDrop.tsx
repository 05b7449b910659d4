import { type DragEvent, type ReactNode, useState } from 'react'
import { useWords } from '../i18n/language-context.tsx'
import { openFailureSentence } from '../i18n/sentences.ts'
import { useApp } from '../state/app-context.tsx'
import { bridge } from '../state/bridge.ts'
import styles from './FileDrop.module.css'
import { useOpenCandidate } from './use-open-candidate.ts'

/** Lets a .forum file be dropped anywhere on the window. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const { say } = useApp()
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
    const staged = await bridge.stageText(file.name, await file.text())
    if (staged.ok) await openCandidate(staged.value)
    else say({ words: openFailureSentence(staged.failure, t), kind: 'problem', canUndo: false })
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

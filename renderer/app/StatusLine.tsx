import { useEffect, useRef, useState } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import { conflictsOf } from '../../core/programme/find-conflicts.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { instant } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf, writeFailureReason } from '../i18n/sentences.ts'
import { useApp, useSaveStatus, useSettledDocument } from '../state/app-context.tsx'
import type { SaveStatus } from '../state/autosave.ts'
import { todayOf } from '../state/today.ts'
import { Icon } from '../ui/Icon.tsx'
import { ChangesButton } from './ChangesButton.tsx'
import { ConflictsButton } from './ConflictsButton.tsx'
import { useCommands } from './commands.ts'
import styles from './StatusLine.module.css'

/** Whether the work is on the disk, what is wrong with the programme, and in which zone times are promised. */
export function StatusLine({ forum }: { readonly forum: Forum }) {
  const { view } = useApp()
  const document = useSettledDocument()
  const language = useLanguage()
  const t = useWords()
  const selected = view.selected.filter((id) => document?.sessions[id]).length
  const conflicts = document ? conflictsOf(document, forum.id, todayOf(forum)) : []
  return (
    <footer className={styles.status}>
      <Saved forum={forum} />
      <ConflictsButton conflicts={conflicts} />
      {document && <ChangesButton forum={forum} document={document} />}
      <span className={styles.end} role="status">
        {view.screen === 'programme' && selected > 1 && t('board.selected', { count: selected })}
      </span>
      <span>{t('status.base', { city: cityOf(baseZone(forum), language) })}</span>
      <span>{t(`language.${language}`)}</span>
    </footer>
  )
}

function Saved({ forum }: { readonly forum: Forum }) {
  const { autosave } = useApp()
  const status = useSaveStatus()
  const commands = useCommands()
  const t = useWords()
  const said = useAfterFailure(status.kind) ? 'status' : undefined
  switch (status.kind) {
    case 'saving':
      return (
        <span className={styles.part} role={said} data-save="saving">
          <Icon name="clock" size={14} />
          {t('status.saving')}
        </span>
      )
    case 'saved':
      return (
        <span className={styles.part} role={said} data-save="saved">
          <Icon name="check" size={14} />
          {status.at === null
            ? t('status.saved')
            : t('status.savedAt', { time: localTimeAt(instant(status.at), baseZone(forum)).time })}
        </span>
      )
    case 'failed':
      return (
        <span className={styles.failed} role="alert" data-save="failed">
          <Icon name="fatal" size={14} />
          <span className="cut">{t('status.failed', { reason: writeFailureReason(status.failure, t) })}</span>
          <button type="button" className={styles.link} onClick={() => void autosave.flush()}>
            {t('status.retry')}
          </button>
          <button
            type="button"
            className={styles.link}
            onClick={() => commands.find(({ id }) => id === 'save-copy')?.run()}
          >
            {t('status.saveCopy')}
          </button>
        </span>
      )
  }
}

/** Whether a save has failed and the work since has not gone on: every other save, one for each burst of typing, is not read out. */
function useAfterFailure(kind: SaveStatus['kind']): boolean {
  const [isAfter, setAfter] = useState(kind === 'failed')
  const before = useRef(kind)
  useEffect(() => {
    if (kind === 'failed') setAfter(true)
    else if (kind === 'saving' && before.current === 'saved') setAfter(false)
    before.current = kind
  }, [kind])
  return isAfter
}

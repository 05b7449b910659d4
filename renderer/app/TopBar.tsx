import { memo } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { stepWords } from '../i18n/sentences.ts'
import { PaletteButton } from '../palette/PaletteButton.tsx'
import { useApp, useHistory } from '../state/app-context.tsx'
import { useUndo } from '../state/use-undo.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/Button.tsx'
import { ClockStrip } from './ClockStrip.tsx'
import { shortcutWords, useCommands } from './commands.ts'
import { ForumSwitcher } from './ForumSwitcher.tsx'
import styles from './TopBar.module.css'

/** Mark, forum, undo and redo by name, every command, search, and the clocks. */
export const TopBar = memo(function TopBar({ forum }: { readonly forum: Forum }) {
  return (
    <header className={styles.bar}>
      <div className={styles.mark}>
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <rect x="1.500" y="3.500" width="12" height="4" rx="1.500" fill="var(--text)" />
          <rect x="8.500" y="9" width="12" height="4" rx="1.500" fill="var(--accent)" />
          <rect x="8.500" y="14.500" width="8" height="4" rx="1.500" fill="var(--text)" />
        </svg>
      </div>
      <ForumSwitcher forum={forum} />
      <HistoryButtons />
      <CommandMenu />
      <PaletteButton />
      <ClockStrip forum={forum} />
    </header>
  )
})

function HistoryButtons() {
  const { store } = useApp()
  const { past, future } = useHistory()
  const undo = useUndo({ quietly: true })
  const language = useLanguage()
  const t = useWords()
  const [last] = past.slice(-1)
  const [next] = future
  const undoWords = last ? t('command.undoStep', { step: stepWords(last.label, t, language) }) : t('command.undo')
  const redoWords = next ? t('command.redoStep', { step: stepWords(next.label, t, language) }) : t('command.redo')
  return (
    <span className={styles.history}>
      <IconButton icon="undo" label={undoWords} isDisabled={!last} onPress={undo} />
      <IconButton icon="redo" label={redoWords} isDisabled={!next} onPress={() => store.redo()} />
    </span>
  )
}

function CommandMenu() {
  const { start } = useApp()
  const t = useWords()
  const commands = useCommands()
  return (
    <ActionMenu
      label={t('app.menu')}
      icon="menu"
      actions={commands
        .filter(({ inMenu }) => inMenu)
        .map((command) => ({
          key: command.id,
          words: command.words,
          detail: command.accelerator ? shortcutWords(command.accelerator, start.platform) : '',
          isDisabled: !command.isEnabled,
          act: command.run,
        }))}
    />
  )
}

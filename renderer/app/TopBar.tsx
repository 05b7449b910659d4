import type { Forum } from '../../core/document/rows.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { stepWords } from '../i18n/sentences.ts'
import { useApp, useHistory } from '../state/app-context.tsx'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/Button.tsx'
import { ClockStrip } from './ClockStrip.tsx'
import { shortcutWords, useCommands } from './commands.ts'
import { ForumSwitcher } from './ForumSwitcher.tsx'
import styles from './TopBar.module.css'

/** Mark, forum, undo and redo by name, every command, and the clocks. */
export function TopBar({ forum }: { readonly forum: Forum }) {
  const { store, start } = useApp()
  const { past, future } = useHistory()
  const language = useLanguage()
  const t = useWords()
  const commands = useCommands()
  const [last] = past.slice(-1)
  const [next] = future
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
      <IconButton
        icon="undo"
        label={last ? t('command.undoStep', { step: stepWords(last.label, t, language) }) : t('command.undo')}
        isDisabled={!last}
        onPress={() => store.undo()}
      />
      <IconButton
        icon="redo"
        label={next ? t('command.redoStep', { step: stepWords(next.label, t, language) }) : t('command.redo')}
        isDisabled={!next}
        onPress={() => store.redo()}
      />
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
      <ClockStrip forum={forum} />
    </header>
  )
}

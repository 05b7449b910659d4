import { Button } from 'react-aria-components'
import { shortcutWords } from '../app/commands.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './PaletteButton.module.css'

/** Looks like the field that it opens. */
export function PaletteButton() {
  const { show, start } = useApp()
  const t = useWords()
  const shortcut = shortcutWords('CmdOrCtrl+K', start.platform)
  return (
    <Button
      className={styles.button ?? ''}
      aria-label={t('palette.title')}
      aria-haspopup="dialog"
      onPress={() => show({ overlay: 'palette' })}
    >
      <Icon name="search" size={14} />
      <span className={styles.words}>{t('palette.placeholder')}</span>
      <kbd className={styles.key}>{shortcut}</kbd>
    </Button>
  )
}

import { useWords } from '../i18n/language-context.tsx'
import { Button } from './Button.tsx'
import styles from './LeftText.module.css'

interface Props {
  readonly typed: string
  /** Makes what was typed into something that can be chosen. */
  readonly onAdd?: (() => void) | undefined
  readonly onDrop: () => void
}

/** Says under a field of choices that what stands in it names nothing, and what can be done about it. */
export function LeftText({ typed, onAdd, onDrop }: Props) {
  const t = useWords()
  return (
    <div className={styles.left}>
      <p role="status">{t('outreach.notFound', { typed })}</p>
      <span className={styles.buttons}>
        {onAdd && (
          <Button small onPress={onAdd}>
            {t('outreach.addTyped')}
          </Button>
        )}
        <Button small look="quiet" onPress={onDrop}>
          {t('outreach.dropTyped')}
        </Button>
      </span>
    </div>
  )
}

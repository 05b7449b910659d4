import { useSyncExternalStore } from 'react'
import { useWords } from '../i18n/language-context.tsx'
import { opening } from '../state/opening.ts'
import { Button } from '../ui/Button.tsx'
import styles from './OpeningNote.module.css'

/** Says that a file is being opened, when that takes a while. Until it is built it can be given up. */
export function OpeningNote() {
  const t = useWords()
  const file = useSyncExternalStore(opening.subscribe, () => opening.shown)
  return (
    <div role="status" className={styles.region}>
      {file && (
        <div className={styles.note}>
          <span className={styles.words}>
            <b className="cut">{t('opening.file', { name: file.name })}</b>
            <span className={styles.stage}>{t(`opening.${file.stage}`)}</span>
          </span>
          {file.stage === 'reading' && (
            <Button small onPress={() => opening.cancel()}>
              {t('app.cancel')}
            </Button>
          )}
          <span className={styles.track} aria-hidden="true">
            <span className={styles.run} />
          </span>
        </div>
      )}
    </div>
  )
}

import type { Release } from '../../core/document/release-rows.ts'
import { comparisonBackTo } from '../../core/release/comparison-between.ts'
import { restoreRelease } from '../../core/release/restore-release.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useAct, useApp, useDocument } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import styles from './ReleaseDialog.module.css'
import { changeKinds, shortReleaseName } from './release-words.ts'

/** Asks whether the draft should become what a release says; tells what would change, and what stays. */
export function RestoreQuestion({ release, onClose }: { readonly release: Release; readonly onClose: () => void }) {
  const { store, say, show } = useApp()
  const document = useDocument()
  const act = useAct()
  const t = useWords()
  const { number } = release
  const name = shortReleaseName(release.name)
  const { count, sessions, forum } = comparisonBackTo(document, release.forumId, release.id)
  const goBack = () => {
    const before = store.history.past.at(-1)
    if (!act(restoreRelease(release.id))) return
    onClose()
    show({ releaseId: null, comparedWith: release.id })
    const step = store.history.past.at(-1)
    say({
      words: (t) => t('releases.restore.done', { number, name }),
      kind: 'done',
      undoes: step === before ? null : (step ?? null),
    })
  }
  return (
    <Modal
      title={t('releases.restore.title', { number, name })}
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" onPress={goBack}>
            {t('releases.restore.action')}
          </Button>
        </>
      }
    >
      {count === 0 ? (
        <p>{t('releases.restore.same', { number })}</p>
      ) : (
        <div>
          <p>{t('releases.restore.changes', { count })}</p>
          <ul className={styles.points}>
            {changeKinds.flatMap((kind) => {
              const of = sessions.filter((change) => change.kind === kind).length
              return of > 0 ? [<li key={kind}>{t(`releases.restore.kind.${kind}`, { count: of, number })}</li>] : []
            })}
            {forum.length > 0 && <li>{t('releases.restore.kind.forum')}</li>}
          </ul>
        </div>
      )}
      <p className={styles.aside}>{t('releases.restore.stays', { number })}</p>
    </Modal>
  )
}

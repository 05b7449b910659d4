import { takenBack } from '../../core/release/taken-back.ts'
import { useWords } from '../i18n/language-context.tsx'
import { shortReleaseName } from '../releases/release-words.ts'
import { useApp, useHistory } from '../state/app-context.tsx'
import { useUndoNow } from '../state/use-undo.ts'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'

/** Asks before a release is taken back whose files others may hold. */
export function UndoQuestion() {
  const { view, show, store } = useApp()
  const history = useHistory()
  const undo = useUndoNow()
  const t = useWords()
  // Another step may have been taken meanwhile: then there is nothing to ask.
  const isLast = view.undoAsked !== null && view.undoAsked === history.past.at(-1)
  const back = isLast ? takenBack(history, store.forgottenHandouts) : null
  if (!back) return null
  const { release, recipients } = back
  const facts = { number: release.number, name: shortReleaseName(release.name), count: recipients }
  const close = () => show({ undoAsked: null })
  return (
    <Modal
      title={t('releases.undo.title', facts)}
      isAlert
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('releases.undo.keep')}</Button>
          <Button
            look="danger"
            onPress={() => {
              close()
              undo()
            }}
          >
            {t('releases.undo.anyway')}
          </Button>
        </>
      }
    >
      <p>{t('releases.undo.made', facts)}</p>
      <p>{t('releases.undo.release')}</p>
    </Modal>
  )
}

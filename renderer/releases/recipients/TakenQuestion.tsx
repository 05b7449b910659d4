import { useWords } from '../../i18n/language-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { FileNames } from './FileNames.tsx'

interface Props {
  readonly folder: string
  /** The names that are there already, of `all` that are to be written. */
  readonly taken: readonly string[]
  readonly all: number
  readonly answer: (answer: 'replace' | 'number') => void
  readonly onCancel: () => void
}

/** Files that are there already are never written over unasked. */
export function TakenQuestion({ folder, taken, all, answer, onCancel }: Props) {
  const t = useWords()
  return (
    <Modal
      title={t('recipients.export.takenTitle')}
      isAlert
      onClose={onCancel}
      actions={
        <>
          <Button onPress={onCancel}>{t('app.cancel')}</Button>
          <Button onPress={() => answer('replace')}>{t('recipients.export.replace')}</Button>
          <Button look="primary" autoFocus onPress={() => answer('number')}>
            {t('recipients.export.keepBoth')}
          </Button>
        </>
      }
    >
      <p className="selectable">{t('recipients.export.taken', { count: taken.length, all, folder })}</p>
      <FileNames title={t('recipients.export.takenFiles')} names={taken} />
    </Modal>
  )
}

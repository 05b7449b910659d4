import { takenBack } from '../../core/release/taken-back.ts'
import { stepWords } from '../i18n/sentences.ts'
import { useApp } from './app-context.tsx'

/**
 * Takes the last step back, and says so unless it is seen. Where that would take a release away whose
 * files others may hold, it is asked first: the files are not taken back with it.
 */
export function useUndo({ quietly = false }: { readonly quietly?: boolean } = {}): () => void {
  const { store, show } = useApp()
  const undoNow = useUndoNow()
  return () => {
    if (takenBack(store.history, store.forgottenHandouts)) show({ undoAsked: store.history.past.at(-1) ?? null })
    else if (quietly) store.undo()
    else undoNow()
  }
}

/** Takes the last step back without a question. */
export function useUndoNow(): () => void {
  const { store, say } = useApp()
  return () => {
    const label = store.undo()
    if (label)
      say({
        words: (t, language) => t('toast.undone', { step: stepWords(label, t, language) }),
        kind: 'done',
        undoes: null,
      })
  }
}

import type { WriteFailure } from '../../core/bridge/failure.ts'
import type { Result } from '../../core/result.ts'
import { writeFailureReason } from '../i18n/sentences.ts'
import { useApp } from './app-context.tsx'

/** Says where a file is that was written, or why it is not; nothing where no place was chosen. */
export function useSayWritten(): (written: Result<{ readonly path: string } | null, WriteFailure>) => void {
  const { say } = useApp()
  return (written) => {
    if (!written.ok) {
      const { failure } = written
      say({
        words: (t) => t('failure.notWritten', { reason: writeFailureReason(failure, t) }),
        kind: 'problem',
        undoes: null,
      })
    } else if (written.value) {
      const { path } = written.value
      say({ words: (t) => t('export.saved', { path }), kind: 'done', undoes: null })
    }
  }
}

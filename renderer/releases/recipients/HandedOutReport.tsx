import { useWords, type Words } from '../../i18n/language-context.tsx'
import { writeFailureReason } from '../../i18n/sentences.ts'
import styles from './ExportDialog.module.css'
import { FileNames } from './FileNames.tsx'
import type { LeftOut } from './make-handouts.ts'
import type { HandedOut } from './use-handing-out.ts'

/** What was written and what was not, and what to do about it. */
export function HandedOutReport({ result }: { readonly result: HandedOut }) {
  const { outcome, folder, written, recipients, noted, leftOut, failed, notRecorded } = result
  const t = useWords()
  const files = written.length
  const nothingMade = outcome === 'stopped' && !failed
  return (
    <>
      {failed && (
        <p role="alert" className={`${styles.problem} selectable`}>
          {failedSentence(failed, t)}
        </p>
      )}
      {notRecorded && (
        <p role="alert" className={`${styles.problem} selectable`}>
          {t('recipients.export.notRecorded', { reason: notRecorded })}
        </p>
      )}
      <div role="status" className={`${styles.notice} selectable`}>
        <p>
          {nothingMade
            ? t('recipients.export.nothingMade')
            : outcome === 'done'
              ? t('recipients.export.done', { files, recipients, folder })
              : t(`recipients.export.${outcome}`, { files, folder })}
        </p>
        {noted > 0 && <p>{t('recipients.export.noted', { count: noted })}</p>}
      </div>
      <FileNames title={t('recipients.export.leftOut')} names={leftOut.map((one) => leftOutSentence(one, t))} />
      <FileNames title={t('recipients.export.writtenFiles')} names={written} />
    </>
  )
}

function failedSentence({ file, name, failure }: NonNullable<HandedOut['failed']>, t: Words): string {
  const reason =
    failure.code === 'EEXIST' ? t('recipients.export.inTheWay', { path: failure.path }) : writeFailureReason(failure, t)
  if (name !== null) return t('recipients.export.failedAt', { file, name, reason })
  return /^index/.test(file)
    ? t('recipients.export.indexFailed', { file, reason })
    : t('failure.notWritten', { reason })
}

/** Why a recipient got no file. */
export function leftOutSentence({ name, failure }: LeftOut, t: Words): string {
  return t('recipients.export.notMade', { name, reason: reasonWords(failure, t) })
}

function reasonWords(failure: LeftOut['failure'], t: Words): string {
  switch (failure.kind) {
    case 'nothing-changed':
      return t('recipients.export.nothingChanged', { number: failure.since })
    case 'invalid-event':
      return t('recipients.export.invalidEvent', { title: failure.title, detail: failure.problem })
    case 'not-conforming': {
      const [first] = failure.problems
      return t('recipients.export.notConforming', { detail: `${first?.path ?? ''} ${first?.problem ?? ''}`.trim() })
    }
    case 'nothing-to-publish':
    case 'no-such-forum':
      return t('recipients.export.nothingToPublish')
  }
}

import { useMemo, useState } from 'react'
import { v7 as newId } from 'uuid'
import { releaseIdSchema } from '../../core/document/release-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { releaseChecklist } from '../../core/release/checklist.ts'
import { comparisonWithDraft, firstAnnouncement } from '../../core/release/comparison-between.ts'
import { latestRelease } from '../../core/release/release-history.ts'
import { releaseProgramme } from '../../core/release/release-programme.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { refusalSentence } from '../i18n/sentences.ts'
import { useApp, useDocument } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ShortChecklist } from './Checklist.tsx'
import { checkLines } from './checklist-lines.ts'
import styles from './ReleaseDialog.module.css'
import { shortReleaseName } from './release-words.ts'

const longestLine = 500
const longestNote = 20_000

/** Asks for the name of a release, says what it changes and what is left to see to, and makes it. */
export function ReleaseDialog({ forum }: { readonly forum: Forum }) {
  const { store, show, say, preferences, setPreferences } = useApp()
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const previous = latestRelease(document, forum.id)
  const number = (previous?.number ?? 0) + 1
  const [name, setName] = useState(() => t('releases.dialog.proposed', { number }))
  const [note, setNote] = useState('')
  const [by, setBy] = useState(preferences.author)
  const [problem, setProblem] = useState<{ readonly isOfName: boolean; readonly words: string } | null>(null)
  const lines = useMemo(() => checkLines(releaseChecklist(document, forum)), [document, forum])
  const previousId = previous?.id
  const { count, concerned, sessions } = useMemo(
    () => (previousId ? comparisonWithDraft(document, forum.id, previousId) : firstAnnouncement(document, forum.id)),
    [document, forum.id, previousId],
  )
  const recipients = t('releases.recipients', { count: concerned.length })
  const close = () => show({ overlay: null })
  const release = () => {
    const id = releaseIdSchema.parse(newId())
    const outcome = store.run(releaseProgramme(forum.id, { id, name, note: note.trim(), by: by.trim() }))
    if (!outcome.ok) {
      const { failure } = outcome
      return setProblem({
        isOfName: failure.kind === 'release-name-missing',
        words: refusalSentence(failure, t, language),
      })
    }
    if (by.trim() !== '' && by !== preferences.author) setPreferences({ author: by.trim().slice(0, 200) })
    show({ overlay: null, screen: 'releases', releaseId: id, comparedWith: null })
    say({
      words: (t) => t('releases.dialog.done', { number, name: shortReleaseName(name.trim()), recipients }),
      kind: 'done',
      undoes: store.history.past.at(-1) ?? null,
    })
  }
  const typed = (keep: (text: string) => void, longest: number) => (text: string) => {
    keep(text.slice(0, longest))
    setProblem(null)
    return null
  }
  const refusal = (isOfName: boolean) =>
    problem?.isOfName === isOfName && (
      <p role="alert" className={styles.problem}>
        {problem.words}
      </p>
    )
  return (
    <Modal
      title={t('releases.dialog.title', { number })}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('app.cancel')}</Button>
          <Button look="primary" icon="releases" onPress={release}>
            {t('releases.dialog.action', { number })}
          </Button>
        </>
      }
    >
      <p>
        {!previous
          ? t('releases.dialog.first', {
              sessions: t('programme.sessions', { count: sessions.length }),
              recipients,
            })
          : count === 0
            ? t('releases.dialog.same', { number: previous.number })
            : t('releases.dialog.summary', { count, number: previous.number, recipients })}
      </p>
      <section aria-label={t('releases.before')} className={styles.check}>
        <ShortChecklist lines={lines} />
        {lines.length > 0 && <p className={styles.aside}>{t('releases.dialog.despite')}</p>}
      </section>
      <div className={styles.fields}>
        <TextField
          label={t('releases.dialog.name')}
          value={name}
          autoFocus
          onEnter={release}
          onChange={typed(setName, longestLine)}
        />
        {refusal(true)}
        <TextField
          label={t('releases.dialog.note')}
          hint={t('releases.dialog.noteHint')}
          multiline
          rows={3}
          value={note}
          onChange={typed(setNote, longestNote)}
        />
        <TextField label={t('releases.dialog.by')} value={by} onEnter={release} onChange={typed(setBy, longestLine)} />
      </div>
      {refusal(false)}
      <p className={styles.aside}>{t('releases.dialog.fixed')}</p>
    </Modal>
  )
}

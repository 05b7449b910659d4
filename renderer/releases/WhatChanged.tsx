import type { WorkspaceDocument } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum, SessionId } from '../../core/document/rows.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useOpenSession } from '../programme/use-open-session.ts'
import { useApp } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Changes } from './Changes.tsx'
import { type ComparedEnds, comparisonOf } from './compared-ends.ts'
import styles from './ReleasesScreen.module.css'
import { momentWords } from './release-words.ts'
import { useCompareOnBoard } from './use-compare-on-board.ts'

interface Props {
  readonly forum: Forum
  readonly document: WorkspaceDocument
  readonly ends: ComparedEnds
}

/** What differs between the two states that are compared, and whom it concerns. */
export function WhatChanged({ forum, document, ends }: Props) {
  const { say } = useApp()
  const language = useLanguage()
  const t = useWords()
  const open = useOpenSession(forum)
  const compareOnBoard = useCompareOnBoard(forum)
  const { to, from } = ends
  const comparison = comparisonOf(document, forum.id, ends)
  if (!comparison) return null
  // The board shows the draft: beside a release it shows what became of that one.
  const boardFrom = to ?? from
  const title = !from
    ? t('releases.first')
    : to
      ? t('releases.between', { from: from.number, to: to.number })
      : t('releases.since', { number: from.number })
  const openSession = (id: SessionId) => {
    if (open(id)) return
    const change = comparison.sessions.find(({ sessionId }) => sessionId === id)
    const gone = (change?.after ?? change?.before)?.facts.title ?? {}
    say({
      words: (t, language) => t('releases.goneOpen', { title: wordsFor(gone, language) }),
      kind: 'problem',
      undoes: null,
    })
  }
  const at = to ? momentWords(to.at, baseZone(forum), todayOf(forum), language) : ''
  return (
    <section className={styles.changes} aria-labelledby="what-changed">
      <header className={styles.head}>
        <h2 id="what-changed">{title}</h2>
        <span
          className={styles.count}
          role="status"
          aria-label={t('releases.board.changes', { count: comparison.count })}
        >
          {comparison.count}
        </span>
        <span className={styles.grow} />
        {boardFrom && (
          <Button small onPress={() => compareOnBoard(boardFrom.id)}>
            <span title={t('releases.onBoardHint', { number: boardFrom.number })}>{t('releases.onBoard')}</span>
          </Button>
        )}
      </header>
      {to && (
        <p className={styles.note}>
          <b>{to.name}</b> · {to.by ? t('releases.releasedBy', { at, by: to.by }) : t('releases.releasedAt', { at })}
          {to.note && <span className={styles.noteText}>{to.note}</span>}
        </p>
      )}
      {comparison.count === 0 ? (
        <Empty title={t('releases.noChanges')} hint={t('releases.noChangesHint')} />
      ) : (
        <Changes key={`${to?.id} ${from?.id}`} comparison={comparison} document={document} onOpen={openSession} />
      )}
    </section>
  )
}

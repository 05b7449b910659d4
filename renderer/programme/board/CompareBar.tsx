import { useState } from 'react'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum, SessionId } from '../../../core/document/rows.ts'
import { programmeDateOf } from '../../../core/programme/forum-day.ts'
import { comparisonWithDraft } from '../../../core/release/comparison-between.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { KindIcon } from '../../releases/KindIcon.tsx'
import { useApp, useSettledDocument } from '../../state/app-context.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Compare.module.css'
import { useComparisonBar } from './use-comparison-bar.ts'

/** Above a board that is compared: with what, how much differs, one change after the other, and the way out. */
export function CompareBar({ forum }: { readonly forum: Forum }) {
  const { view, show } = useApp()
  const document = useSettledDocument()
  const language = useLanguage()
  const t = useWords()
  const [current, setCurrent] = useState<SessionId | null>(null)
  const release = view.boardComparedWith ? document?.releases[view.boardComparedWith] : undefined
  const isOurs = release?.forumId === forum.id && document?.forums[forum.id] !== undefined
  const { bar, close } = useComparisonBar(isOurs, () => show({ boardComparedWith: null }))
  if (!document || !release || !isOurs) return null
  const { count, sessions } = comparisonWithDraft(document, forum.id, release.id)
  const at = sessions.findIndex(({ sessionId }) => sessionId === current)
  const change = sessions[at]
  const go = (step: 1 | -1) => {
    const index = at === -1 ? (step === 1 ? 0 : sessions.length - 1) : (at + step + sessions.length) % sessions.length
    const next = sessions[index]
    if (!next) return
    setCurrent(next.sessionId)
    const slot = (next.after ?? next.before)?.facts.slot
    const isThere = document.sessions[next.sessionId] !== undefined
    show({
      sessionId: isThere ? next.sessionId : null,
      selected: isThere ? [next.sessionId] : [],
      conflictsOpen: false,
      ...(slot ? { day: programmeDateOf(forum, slot) } : {}),
    })
  }
  const title = wordsFor((change?.after ?? change?.before)?.facts.title ?? {}, language)
  return (
    <section ref={bar} className={styles.bar} aria-label={t('releases.board.bar', { number: release.number })}>
      <Icon name="releases" size={14} />
      <b>{t('releases.board.bar', { number: release.number })}</b>
      <span className={styles.counts}>· {t('releases.board.changes', { count })}</span>
      {sessions.length > 0 && (
        <>
          <IconButton icon="previous" label={t('releases.board.previous')} onPress={() => go(-1)} />
          <IconButton icon="next" label={t('releases.board.next')} onPress={() => go(1)} />
        </>
      )}
      <span className={styles.current} role="status">
        {change && (
          <>
            <span className={styles.counts}>
              {at + 1}/{sessions.length}
            </span>
            <KindIcon kind={change.kind} />
            <span>
              <span className="hidden-visually">{t(`releases.kind.${change.kind}`)}: </span>
              {title}
            </span>
          </>
        )}
      </span>
      <span className={styles.grow} />
      <Button small look="quiet" onPress={close}>
        <span title={t('releases.board.closeHint')}>{t('releases.board.close')}</span>
      </Button>
    </section>
  )
}

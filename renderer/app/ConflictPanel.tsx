import { useEffect, useRef } from 'react'
import type { Forum, Session } from '../../core/document/rows.ts'
import { withdrawAcceptance } from '../../core/programme/accept-conflict.ts'
import type { Conflict, Severity } from '../../core/programme/conflict.ts'
import { type AcceptedOne, acceptedConflictsOf, findConflicts } from '../../core/programme/find-conflicts.ts'
import { programmeDateOf } from '../../core/programme/forum-day.ts'
import { conflictSentence } from '../i18n/conflict-sentences.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useApp, useDocument, useSettledDocument } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Icon } from '../ui/Icon.tsx'
import { KeptTimes } from '../ui/KeptTimes.tsx'
import panel from '../ui/Panel.module.css'
import { Panel } from '../ui/Panel.tsx'
import { Text } from '../ui/Text.tsx'
import { AcceptConflict } from './AcceptConflict.tsx'
import styles from './ConflictPanel.module.css'
import { conflictsButtonId } from './ConflictsButton.tsx'

const severities: readonly Severity[] = ['fatal', 'warning', 'info']

/** More lines than this of one severity are counted, not shown. */
const mostShown = 200

/** What is wrong with the programme, in sentences that lead to their place, and what of it was accepted. */
export function ConflictPanel({ forum }: { readonly forum: Forum }) {
  const { show } = useApp()
  const document = useDocument()
  const settled = useSettledDocument() ?? document
  const t = useWords()
  const body = useRef<HTMLDivElement>(null)
  const today = todayOf(forum)
  const open = findConflicts(settled, forum, today)
  const accepted = acceptedConflictsOf(settled, forum, today)
  // Opened from the status line, the list is what is wanted next; a screen that comes back leaves the focus alone.
  useEffect(() => {
    if (window.document.activeElement?.id === conflictsButtonId) body.current?.focus()
  }, [])
  const close = () => {
    show({ conflictsOpen: false })
    window.document.getElementById(conflictsButtonId)?.focus()
  }
  /** Who goes through the list goes on from the one that is done with. */
  const goOn = (key: string) => {
    const lines = [...(body.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].filter(
      (line) => line.getClientRects().length > 0,
    )
    const at = lines.findIndex((line) => line.dataset['line'] === key)
    const next = lines[at + 1] ?? lines[at - 1] ?? body.current
    next?.focus()
  }
  return (
    <Panel label={t('conflicts.title')} onClose={close}>
      <header className={panel.head}>
        <div className={panel.kicker}>
          <span role="status">{t('conflicts.open', { count: open.length })}</span>
          <span className={panel.grow} />
          <IconButton icon="close" label={t('conflicts.close')} onPress={close} />
        </div>
        <h2 className={panel.title}>{t('conflicts.title')}</h2>
      </header>
      <section className={styles.body} ref={body} tabIndex={-1} aria-label={t('conflicts.title')}>
        {open.length === 0 && <Empty title={t('conflicts.none')} hint={t('conflicts.noneHint')} />}
        {severities.map((severity) => (
          <Group
            key={severity}
            severity={severity}
            forum={forum}
            conflicts={open.filter((conflict) => conflict.severity === severity)}
            onAccepted={goOn}
          />
        ))}
        {accepted.length > 0 && (
          <details className={styles.accepted}>
            <summary>{t('conflicts.accepted', { count: accepted.length })}</summary>
            <ul className={styles.list}>
              {accepted.slice(0, mostShown).map((one) => (
                <AcceptedLine key={one.id} one={one} onWithdrawn={() => goOn(one.conflict.key)} />
              ))}
            </ul>
            <More count={accepted.length - mostShown} />
          </details>
        )}
      </section>
    </Panel>
  )
}

function Group({
  severity,
  forum,
  conflicts,
  onAccepted,
}: {
  readonly severity: Severity
  readonly forum: Forum
  readonly conflicts: readonly Conflict[]
  readonly onAccepted: (key: string) => void
}) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  if (conflicts.length === 0) return null
  const heading = `conflicts-${severity}`
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h3 id={heading}>{t(`status.${severity}`, { count: conflicts.length })}</h3>
      <ul className={styles.list}>
        {conflicts.slice(0, mostShown).map((conflict) => (
          <li key={conflict.key} className={styles.item} data-severity={severity}>
            <Line conflict={conflict} />
            <div className={styles.action}>
              <AcceptConflict
                forumId={forum.id}
                conflict={conflict}
                sentence={conflictSentence(conflict.facts, document, t, language)}
                onAccepted={() => onAccepted(conflict.key)}
              />
            </div>
          </li>
        ))}
      </ul>
      <More count={conflicts.length - mostShown} />
    </section>
  )
}

function AcceptedLine({ one, onWithdrawn }: { readonly one: AcceptedOne; readonly onWithdrawn: () => void }) {
  const act = useAct()
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const sentence = conflictSentence(one.conflict.facts, document, t, language)
  return (
    <li className={styles.item} data-severity={one.conflict.severity}>
      <Line conflict={one.conflict} />
      <p className={styles.reason}>{t('conflicts.because', { reason: one.reason })}</p>
      <div className={styles.action}>
        <div className={styles.withdraw}>
          <Button
            small
            look="quiet"
            aria-label={t('conflicts.withdrawOf', { sentence })}
            onPress={() => {
              if (act(withdrawAcceptance(one.id), { quietly: false })) onWithdrawn()
            }}
          >
            {t('conflicts.withdraw')}
          </Button>
        </div>
      </div>
    </li>
  )
}

/** The sentence and the sessions it is about; activating it shows the first of them. */
function Line({ conflict }: { readonly conflict: Conflict }) {
  const { show } = useApp()
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const sessions = conflict.sessions.flatMap((id) => document.sessions[id] ?? []).sort(byStart)
  return (
    <button
      type="button"
      className={styles.line}
      data-line={conflict.key}
      onClick={() => {
        const [first] = sessions
        const forum = first && document.forums[first.forumId]
        // Also when it is in hand already and another day is shown.
        const day = first?.slot && forum ? { day: programmeDateOf(forum, first.slot) } : {}
        show({ screen: 'programme', sessionId: first?.id ?? null, ...day })
      }}
    >
      <Icon name={conflict.severity} size={14} />
      <span className={styles.sentence}>
        <span className="hidden-visually">{t(`severity.${conflict.severity}`)}: </span>
        <KeptTimes words={conflictSentence(conflict.facts, document, t, language)} />
      </span>
      {sessions.map(({ id, title, slot }) => (
        <span key={id} className={styles.about}>
          <Text of={title} />
          <span className={styles.time}>
            {slot ? `${formatDate(slot.date, language, 'short')} ${slot.start}` : t('conflicts.inTray')}
          </span>
        </span>
      ))}
    </button>
  )
}

function More({ count }: { readonly count: number }) {
  const t = useWords()
  return count > 0 ? <p className={styles.more}>{t('conflicts.more', { count })}</p> : null
}

function byStart({ slot: a }: Session, { slot: b }: Session): number {
  return `${a?.date} ${a?.start}` < `${b?.date} ${b?.start}` ? -1 : 1
}

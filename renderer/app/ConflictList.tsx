import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Conflict, Severity } from '../../core/programme/conflict.ts'
import { conflictSentence } from '../i18n/conflict-sentences.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp, useDocument } from '../state/app-context.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Icon } from '../ui/Icon.tsx'
import popup from '../ui/Popup.module.css'
import styles from './StatusLine.module.css'

const severities: readonly Severity[] = ['fatal', 'warning', 'info']
const mostShown = 200

/** How much is wrong with the programme, by severity; opens as a list of sentences that lead to their place. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const t = useWords()
  return (
    <DialogTrigger>
      <Button className={styles.conflicts ?? ''} aria-label={t('status.conflicts')}>
        {severities.map((severity) => (
          <span key={severity} className={styles.severity} data-severity={severity}>
            <Icon name={severity} size={14} />
            {t(`status.${severity}`, { count: conflicts.filter((conflict) => conflict.severity === severity).length })}
          </span>
        ))}
      </Button>
      <Popover className={popup.popup ?? ''} placement="top start" style={{ maxWidth: 460 }}>
        <Dialog className={styles.panel ?? ''} aria-label={t('status.conflicts')}>
          {({ close }) =>
            conflicts.length === 0 ? (
              <Empty title={t('status.noConflicts')} hint={t('status.noConflictsHint')} />
            ) : (
              <ul>
                {conflicts.slice(0, mostShown).map((conflict) => (
                  <ConflictLine key={conflict.key} conflict={conflict} onGo={close} />
                ))}
              </ul>
            )
          }
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function ConflictLine({ conflict, onGo }: { readonly conflict: Conflict; readonly onGo: () => void }) {
  const { show } = useApp()
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const titles = conflict.sessions.map((id) => wordsFor(document.sessions[id]?.title ?? {}, language))
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-severity={conflict.severity}
        onClick={() => {
          show({ screen: 'programme', sessionId: conflict.sessions[0] ?? null })
          onGo()
        }}
      >
        <Icon name={conflict.severity} size={14} />
        <span className={styles.sentence}>
          <span className="hidden-visually">{t(`severity.${conflict.severity}`)}: </span>
          {conflictSentence(conflict.facts, document, t, language)}
        </span>
        <span className={styles.about}>{titles.join(' · ')}</span>
      </button>
    </li>
  )
}

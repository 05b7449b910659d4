import { useRef } from 'react'
import { languageTag } from '../../../core/document/language.ts'
import type { Release } from '../../../core/document/release-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Check, Segments } from '../../ui/Toggles.tsx'
import { dayWords } from './day-words.ts'
import styles from './MessageView.module.css'
import { canBeMarkedSent, useMarkSent } from './use-mark-sent.ts'
import { useMessage } from './use-message.ts'
import type { ListedRecipient } from './use-recipients.ts'

interface Props {
  readonly forum: Forum
  readonly release: Release
  readonly recipient: ListedRecipient
}

/** The message that goes with a recipient's file, in the recipient's language: to copy, to save, to send. */
export function MessageView({ forum, release, recipient }: Props) {
  const reader = useLanguage()
  const t = useWords()
  const view = useRef<HTMLDivElement>(null)
  const model = useMessage(forum, release, recipient)
  const markSent = useMarkSent(forum)
  const { addresses, to, message, kind } = model
  const { row } = recipient
  const lang = languageTag(row.wishes.language)
  const sentAt = row.standing === 'current' ? (row.handout?.sentAt ?? null) : null
  return (
    <div ref={view} className={styles.view} tabIndex={-1}>
      <div className={styles.actions}>
        <Button icon="copy" onPress={model.copy}>
          {t('recipients.message.copy')}
        </Button>
        <Button icon="email" isDisabled={model.isSaving} onPress={() => void model.save()}>
          {t('recipients.message.save')}
        </Button>
        <Button icon="out" onPress={() => void model.open()}>
          {t('recipients.message.open')}
        </Button>
        <span className={styles.grow} />
        {sentAt !== null ? (
          <span className={styles.sent}>
            <Icon name="check" size={14} />
            {t('recipients.message.sentOn', { date: dayWords(sentAt, forum, reader).long })}
          </span>
        ) : (
          <Button
            icon="check"
            isDisabled={!canBeMarkedSent(recipient)}
            onPress={() => {
              // The button goes; the message stays.
              if (markSent([recipient])) view.current?.focus()
            }}
          >
            {t('recipients.message.markSent')}
          </Button>
        )}
      </div>
      {sentAt === null && !canBeMarkedSent(recipient) && (
        <p className={styles.hint}>{t('recipients.message.exportFirst')}</p>
      )}
      <dl className={styles.heads}>
        <dt>{t('recipients.message.to')}</dt>
        <dd>
          {addresses.length === 0 && <span className={styles.hint}>{t('recipients.message.noAddress')}</span>}
          {addresses.map(({ email }) => (
            <Check
              key={email}
              label={email}
              value={to.some((one) => one.email === email)}
              onChange={(isWanted) => model.choose(email, isWanted)}
            />
          ))}
        </dd>
        {row.heldBefore !== null && (
          <>
            <dt>{t('recipients.message.kind')}</dt>
            <dd>
              <Segments
                label={t('recipients.message.kind')}
                value={kind}
                onChange={model.setKind}
                options={[
                  { key: 'full', words: t('recipients.message.full') },
                  { key: 'changes', words: t('recipients.message.changes') },
                ]}
              />
            </dd>
          </>
        )}
        <dt>{t('recipients.message.subject')}</dt>
        <dd className="selectable" lang={lang}>
          {message.subject}
        </dd>
      </dl>
      <section className={styles.text} aria-label={t('recipients.message.text')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
        <pre className="selectable" lang={lang} tabIndex={0}>
          {message.text}
        </pre>
      </section>
    </div>
  )
}

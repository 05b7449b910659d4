import { memo } from 'react'
import { Button as AriaButton, MenuTrigger } from 'react-aria-components'
import { languages, languageTag } from '../../../core/document/language.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { RecipientWishes } from '../../../core/release/handouts.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { ActionList } from '../../ui/ActionMenu.tsx'
import button from '../../ui/Button.module.css'
import { CodeBadge } from '../../ui/CodeBadge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { dayWords } from './day-words.ts'
import styles from './RecipientTable.module.css'
import { ownNames, standingWords } from './recipient-words.ts'
import { useDetailActions } from './use-detail-actions.ts'
import type { ListedRecipient } from './use-recipients.ts'

/** A place of a row that the keyboard reaches. */
export type Place = 'row' | 'language' | 'details'

/** A row was clicked: to take it in hand, to see its message, to mark it, or to mark all up to it. */
export type Reach = (key: string, how: 'take' | 'open' | 'toggle' | 'range') => void

interface Props {
  readonly recipient: ListedRecipient
  readonly forum: Forum
  readonly latest: number
  readonly index: number
  readonly top: number
  readonly isInHand: boolean
  readonly isMarked: boolean
  /** Which of its places the tabulator reaches; null for none. */
  readonly reached: Place | null
  readonly onReach: Reach
  readonly onWish: (recipient: ListedRecipient, wishes: Partial<RecipientWishes>) => void
}

/** One recipient: what it is given, in which language, and what it holds. */
export const TableRow = memo(function TableRow(props: Props) {
  const { recipient, forum, latest, index, top, isInHand, isMarked, reached, onReach, onWish } = props
  const { key, row, name } = recipient
  const { wishes, handout, holds } = row
  const reader = useLanguage()
  const t = useWords()
  const details = useDetailActions(recipient, onWish)
  const standing = standingWords(row, latest, t)
  const exported = handout && dayWords(handout.exportedAt, forum, reader)
  const sent = handout?.sentAt ? dayWords(handout.sentAt, forum, reader) : null
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys of all rows
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isMarked}
      aria-current={isInHand || undefined}
      tabIndex={reached === 'row' ? 0 : -1}
      data-recipient={key}
      data-marked={isMarked || undefined}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('button, input')) return
        if (event.shiftKey) onReach(key, 'range')
        else if (event.ctrlKey || event.metaKey) onReach(key, 'toggle')
        else onReach(key, 'take')
      }}
      onDoubleClick={(event) => {
        if (!(event.target as HTMLElement).closest('button, input')) onReach(key, 'open')
      }}
    >
      <span role="gridcell" className={styles.markCell}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isMarked}
          aria-label={t('recipients.mark', { name: name.text })}
          onChange={() => onReach(key, 'toggle')}
        />
      </span>
      <span role="gridcell" data-column="recipient">
        <span className={styles.badge}>
          {row.recipient.kind === 'organization' && <CodeBadge code={row.country ?? '—'} />}
        </span>
        <b className="cut" lang={languageTag(name.language)} title={name.text}>
          {name.text}
        </b>
      </span>
      <span role="gridcell" data-column="language" data-place="language">
        <MenuTrigger>
          <AriaButton
            className={`${button.button} ${styles.menu}`}
            data-look="quiet"
            data-small
            excludeFromTabOrder={reached !== 'language'}
            aria-label={t('recipients.languageOf', { name: name.text, language: t(`language.${wishes.language}`) })}
          >
            <span lang={languageTag(wishes.language)}>{ownNames[wishes.language]}</span>
            <Icon name="down" size={12} />
          </AriaButton>
          <ActionList
            label={t('recipients.column.language')}
            actions={languages.map((language) => ({
              key: language,
              words: ownNames[language],
              lang: languageTag(language),
              isChosen: language === wishes.language,
              act: () => onWish(recipient, { language }),
            }))}
          />
        </MenuTrigger>
      </span>
      <span
        role="gridcell"
        data-column="has"
        title={exported ? `${t('recipients.column.exported')} ${exported.long}` : undefined}
      >
        {holds === null ? t('recipients.never') : t('recipients.release', { number: holds })}
      </span>
      <span role="gridcell" data-column="exported">
        <span className="cut">{exported?.long}</span>
      </span>
      <span role="gridcell" data-column="sent" title={sent?.long}>
        {sent ? (
          <>
            <span className={styles.long}>{sent.long}</span>
            <span className={styles.short}>{sent.short}</span>
          </>
        ) : (
          handout && t('recipients.notSent')
        )}
      </span>
      <span role="gridcell" data-column="state" data-look={standing.look} title={standing.words}>
        <Icon name={standing.icon} size={12} />
        <span className="cut">{standing.words}</span>
      </span>
      <span role="gridcell" data-column="sessions">
        {row.sessions}
      </span>
      <span role="gridcell" data-column="details" data-place="details">
        <MenuTrigger>
          <AriaButton
            className={button.button ?? ''}
            data-look="quiet"
            data-icon
            data-small
            excludeFromTabOrder={reached !== 'details'}
            aria-label={t('recipients.detailsOf', { name: name.text })}
          >
            <Icon name="more" size={14} />
          </AriaButton>
          <ActionList label={t('recipients.detailsOf', { name: name.text })} actions={details} />
        </MenuTrigger>
      </span>
    </div>
  )
})

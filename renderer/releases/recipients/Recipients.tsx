import { useEffect, useMemo, useRef, useState } from 'react'
import { languageTag } from '../../../core/document/language.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { editRecipient } from '../../../core/release/handouts.ts'
import { needsFile } from '../../../core/release/recipient-overview.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { useAct } from '../../state/app-context.tsx'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { Segments } from '../../ui/Toggles.tsx'
import { useInnerSize } from '../../ui/use-inner-size.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { MessageView } from './MessageView.tsx'
import styles from './Recipients.module.css'
import { RecipientTable } from './RecipientTable.tsx'
import { ownNames } from './recipient-words.ts'
import { canBeMarkedSent, useMarkSent } from './use-mark-sent.ts'
import { type ListedRecipient, useRecipients } from './use-recipients.ts'

/** Less height has no room for a message under the table: it is shown in a dialog then. */
const leastHeight = 560

const nothingMarked: ReadonlySet<string> = new Set()

/** Everyone whom the releases concern, and what each holds. */
export function Recipients({ forum }: { readonly forum: Forum }) {
  const t = useWords()
  const listed = useRecipients(forum)
  return (
    <section className={styles.region} aria-label={t('recipients.title')}>
      {listed ? (
        <Listed forum={forum} {...listed} />
      ) : (
        <>
          <header className={styles.head}>
            <h2>{t('recipients.title')}</h2>
          </header>
          <Empty title={t('recipients.empty')} hint={t('recipients.emptyHint')} />
        </>
      )}
    </section>
  )
}

interface ListedProps extends NonNullable<ReturnType<typeof useRecipients>> {
  readonly forum: Forum
}

function Listed({ forum, release, recipients }: ListedProps) {
  const act = useAct()
  const t = useWords()
  const body = useRef<HTMLDivElement>(null)
  const isTall = useInnerSize(body).height >= leastHeight
  const [shows, setShows] = useState<'all' | 'need'>('all')
  const [marked, setMarked] = useState(nothingMarked)
  const [inHand, setInHand] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'export' | 'messages' | 'message' | null>(null)
  const markSent = useMarkSent(forum)
  const need = useMemo(() => recipients.filter(({ row }) => needsFile(row)), [recipients])
  const shown = shows === 'need' ? need : recipients
  // What is marked and cannot be seen, or is gone, must not be exported along.
  const markedShown = shown.filter(({ key }) => marked.has(key))
  useEffect(() => {
    if (markedShown.length < marked.size) setMarked(new Set(markedShown.map(({ key }) => key)))
  }, [markedShown, marked])
  const one = shown.find(({ key }) => key === inHand) ?? null
  const only = markedShown.length === 1 ? markedShown[0] : markedShown.length === 0 ? one : null
  const unsent = markedShown.filter(canBeMarkedSent)
  const openMessage = (key: string) => {
    setInHand(key)
    if (!isTall) setDialog('message')
  }
  return (
    <>
      <header className={styles.head}>
        <h2>{t('recipients.title')}</h2>
        <span className={styles.count}>{recipients.length}</span>
        <span className={styles.need} role="status">
          {t('recipients.need', { count: need.length })}
        </span>
        <span className={styles.grow} />
        <Segments
          label={t('recipients.filter')}
          value={shows}
          onChange={setShows}
          options={[
            { key: 'all', words: t('recipients.filterAll') },
            { key: 'need', words: t('recipients.filterNeed') },
          ]}
        />
        {only ? (
          !(isTall && only.key === one?.key) && (
            <Button icon="email" onPress={() => openMessage(only.key)}>
              {t('recipients.message.one')}
            </Button>
          )
        ) : (
          <Button icon="email" onPress={() => setDialog('messages')}>
            {t('recipients.message.several')}
          </Button>
        )}
        <Button icon="out" onPress={() => setDialog('export')}>
          {t('recipients.export.button', { count: markedShown.length })}
        </Button>
        {markedShown.length > 0 && (
          <ActionMenu
            label={t('app.more')}
            icon="more"
            actions={[
              {
                key: 'sent',
                words: t('recipients.message.markAllSent', { count: unsent.length }),
                isDisabled: unsent.length === 0,
                act: () => markSent(unsent),
              },
              { key: 'none', words: t('recipients.unmark'), act: () => setMarked(nothingMarked) },
            ]}
          />
        )}
      </header>
      <div ref={body} className={styles.body}>
        {shown.length === 0 ? (
          <Empty title={t('recipients.noneNeeds')} hint={t('recipients.noneNeedsHint')}>
            <Button onPress={() => setShows('all')}>{t('recipients.showAll')}</Button>
          </Empty>
        ) : (
          <RecipientTable
            recipients={shown}
            forum={forum}
            latest={release.number}
            inHand={one?.key ?? null}
            onTake={setInHand}
            onOpen={openMessage}
            marked={marked}
            onMark={setMarked}
            onWish={({ row }, wishes) => act(editRecipient(forum.id, row.recipient, wishes))}
          />
        )}
        {isTall && one && (
          <aside className={styles.pane} aria-label={t('recipients.message.title', { name: one.name.text })}>
            <MessageTitle recipient={one} onClose={() => setInHand(null)} />
            <MessageView key={one.key} forum={forum} release={release} recipient={one} />
          </aside>
        )}
      </div>
      {dialog === 'message' && one && (
        <Modal
          title={`${t('recipients.message.title', { name: one.name.text })} · ${ownNames[one.row.wishes.language]}`}
          isWide
          actions={null}
          onClose={() => setDialog(null)}
        >
          <MessageView key={one.key} forum={forum} release={release} recipient={one} />
        </Modal>
      )}
      {(dialog === 'export' || dialog === 'messages') && (
        <ExportDialog
          forum={forum}
          release={release}
          recipients={recipients}
          marked={marked}
          onlyMails={dialog === 'messages'}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  )
}

function MessageTitle({
  recipient: { row, name },
  onClose,
}: {
  readonly recipient: ListedRecipient
  readonly onClose: () => void
}) {
  const t = useWords()
  const { language } = row.wishes
  return (
    <header className={styles.paneHead}>
      <h3 className="cut">{t('recipients.message.title', { name: name.text })}</h3>
      <span className={styles.paneLanguage} lang={languageTag(language)}>
        {ownNames[language]}
      </span>
      <span className={styles.grow} />
      <IconButton icon="close" label={t('app.close')} onPress={onClose} />
    </header>
  )
}

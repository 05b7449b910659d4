import { useState } from 'react'
import type { Engagement, Interaction, Letter } from '../../core/document/outreach-rows.ts'
import { channels } from '../../core/document/vocabulary.ts'
import { deleteInteraction, editInteraction } from '../../core/outreach/engagement-commands.ts'
import { interactionsOf } from '../../core/outreach/outreach-list.ts'
import { instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useDocument, useRun } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Icon } from '../ui/Icon.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Check } from '../ui/Toggles.tsx'
import { channelIcons } from './channel-icons.ts'
import styles from './EngagementPanel.module.css'
import { LetterFields, letterWords, usualLetter } from './LetterFields.tsx'

/** The contacts of an engagement, latest first. */
export function InteractionList({ engagement }: { readonly engagement: Engagement }) {
  const document = useDocument()
  const t = useWords()
  const interactions = interactionsOf(document, engagement.id)
  if (interactions.length === 0) return <p className={styles.quiet}>{t('engagement.noHistory')}</p>
  return (
    <ol>
      {interactions.map((interaction) => (
        <Contact key={interaction.id} interaction={interaction} />
      ))}
    </ol>
  )
}

function Contact({ interaction }: { readonly interaction: Interaction }) {
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [isEdited, setEdited] = useState(false)
  const { date, time } = localTimeAt(instantOfText(interaction.at), interaction.zone)
  const day = formatDate(date, language, 'date')
  return (
    <li className={styles.contact}>
      <span className={styles.icon}>
        <Icon name={channelIcons[interaction.channel]} size={14} />
      </span>
      <div>
        <p className={styles.when}>
          {day} {time} · {t(`channel.${interaction.channel}`)}, {t(`direction.${interaction.direction}`)}
          {interaction.by && ` · ${interaction.by}`}
        </p>
        {isEdited ? (
          <ContactFields interaction={interaction} onDone={() => setEdited(false)} />
        ) : (
          <>
            <p className={styles.subject}>{interaction.subject}</p>
            {interaction.letter && <LetterLine letter={interaction.letter} />}
            {interaction.body && <p className={styles.body}>{interaction.body}</p>}
            {interaction.outcome && <p className={styles.body}>{interaction.outcome}</p>}
          </>
        )}
      </div>
      {!isEdited && (
        <span className={styles.buttons}>
          <IconButton icon="edit" label={t('engagement.editContact', { date: day })} onPress={() => setEdited(true)} />
          <IconButton
            icon="trash"
            label={t('engagement.deleteContact', { date: day })}
            onPress={() => act(deleteInteraction(interaction.id), { quietly: false })}
          />
        </span>
      )}
    </li>
  )
}

/** How a letter is filed, in one line. */
function LetterLine({ letter }: { readonly letter: Letter }) {
  const language = useLanguage()
  const t = useWords()
  const { kind, reference, signatory, sentOn, receivedOn } = letter
  const parts = [
    t('contact.letterLine', { kind: letterWords(kind, t), reference }).trim(),
    signatory && t('contact.signedBy', { name: signatory }),
    sentOn && `${t('contact.sentOn')} ${formatDate(sentOn, language, 'date')}`,
    receivedOn && `${t('contact.receivedOn')} ${formatDate(receivedOn, language, 'date')}`,
  ]
  return <p className={styles.body}>{parts.filter(Boolean).join(' · ')}</p>
}

function ContactFields({ interaction, onDone }: { readonly interaction: Interaction; readonly onDone: () => void }) {
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const edit = (fields: Parameters<typeof editInteraction>[1]) => run(editInteraction(interaction.id, fields))
  return (
    <div className={styles.fields}>
      <Choice
        label={t('engagement.channel')}
        labelHidden
        value={interaction.channel}
        options={channels.map((key) => ({ key, words: t(`channel.${key}`) }))}
        onChange={(channel) => act(editInteraction(interaction.id, { channel }))}
      />
      <TextField
        label={t('engagement.subject')}
        labelHidden
        autoFocus
        value={interaction.subject}
        onChange={(subject) => edit({ subject })}
      />
      <TextField
        label={t('engagement.body')}
        labelHidden
        placeholder={t('engagement.body')}
        multiline
        value={interaction.body}
        onChange={(body) => edit({ body })}
      />
      <TextField
        label={t('engagement.outcome')}
        labelHidden
        placeholder={t('engagement.outcome')}
        value={interaction.outcome}
        onChange={(outcome) => edit({ outcome })}
      />
      <Check
        label={t('contact.isLetter')}
        value={interaction.letter !== null}
        onChange={(isLetter) => edit({ letter: isLetter ? usualLetter(language, null) : null })}
      />
      {interaction.letter && <LetterFields letter={interaction.letter} onChange={(letter) => edit({ letter })} />}
      <div className={styles.end}>
        <Button small onPress={onDone}>
          {t('engagement.editDone')}
        </Button>
      </div>
    </div>
  )
}

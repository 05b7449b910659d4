import { useState } from 'react'
import type { Release } from '../../../core/document/release-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { recordHandouts } from '../../../core/release/handouts.ts'
import { mailtoAddress } from '../../../core/release/mailto-address.ts'
import { recipientAddresses } from '../../../core/release/recipient-addresses.ts'
import { recipientMessage } from '../../../core/release/recipient-message.ts'
import { isNewHandout } from '../../../core/release/recipient-overview.ts'
import { instant } from '../../../core/time/instant.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { writeFailureReason } from '../../i18n/sentences.ts'
import { useAct, useApp, useDocument, type Wording } from '../../state/app-context.tsx'
import { bridge } from '../../state/bridge.ts'
import { copyText } from './copy-text.ts'
import { leftOutSentence } from './HandedOutReport.tsx'
import { HandoutClient } from './handout-client.ts'
import type { ListedRecipient } from './use-recipients.ts'

/** The message that goes with a recipient's file, to whom it goes, and what can be done with it. */
export function useMessage(forum: Forum, release: Release, { row, name }: ListedRecipient) {
  const { store, say } = useApp()
  const document = useDocument()
  const act = useAct()
  const t = useWords()
  // The message goes with the file that was made for it.
  const { handout } = row
  const givenKind = handout?.releaseId === release.id ? handout.kind : 'full'
  const [kind, setKind] = useState<'full' | 'changes'>(givenKind)
  /** Null is the usual ones. */
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const [isSaving, setSaving] = useState(false)
  const { recipient, wishes, heldBefore: since } = row
  const addresses = recipientAddresses(document, recipient, wishes.language)
  const isChosen = (email: string, isUsual: boolean) => chosen?.has(email) ?? isUsual
  const to = addresses.filter(({ email, isUsual }) => isChosen(email, isUsual))
  const message = recipientMessage(document, release, recipient, { language: wishes.language, since, kind })
  const problem = (words: Wording) => say({ words, kind: 'problem', undoes: null })
  const done = (words: Wording) => say({ words, kind: 'done', undoes: null })

  const save = async () => {
    setSaving(true)
    const client = new HandoutClient(store.document, release)
    try {
      const wanted = { extent: kind, sessions: false, mail: true }
      const made = await client.make({ recipient, wishes, since, to, wanted, at: instant(Date.now()) })
      if (!made.ok) {
        const { failure } = made
        return problem((t) => leftOutSentence({ name: name.text, failure }, t))
      }
      const mail = made.value.files.find((file) => file.kind === 'mail')
      if (!mail) throw new Error('useMessage: no message was made')
      const title = t('recipients.message.save')
      const written = await bridge.saveList({ title, suggestedName: mail.fileName, kind: 'eml', content: mail.text })
      if (!written.ok) {
        const { failure } = written
        return problem((t) => t('failure.notWritten', { reason: writeFailureReason(failure, t) }))
      }
      if (!written.value) return
      const isNew = isNewHandout(row, release)
      const { language, mode } = wishes
      const given = { forumId: forum.id, releaseId: release.id, recipient, language, mode, kind: made.value.kind }
      if (isNew && !act(recordHandouts([given]))) return
      const { path } = written.value
      const words: Wording = (t) => t('recipients.message.saved', { path })
      say({ words, kind: 'done', undoes: isNew ? (store.history.past.at(-1) ?? null) : null })
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      problem((t) => t('recipients.export.broke', { detail }))
    } finally {
      client.end()
      setSaving(false)
    }
  }
  const copy = () => {
    if (copyText(message.text)) done((t) => t('recipients.message.copied', { name: name.text }))
    else problem((t) => t('recipients.message.notCopied'))
  }
  const open = async () => {
    const emails = to.map(({ email }) => email)
    const { url, isWhole } = mailtoAddress(emails, message.subject, message.text)
    const isCopied = isWhole || copyText(message.text)
    const question = t('recipients.message.openQuestion')
    const opened = await bridge.openExternal({
      ...{ url, question },
      open: t('recipients.message.openYes'),
      cancel: t('app.cancel'),
    })
    if (!opened) return
    if (isWhole) done((t) => t('recipients.message.attach'))
    else if (isCopied) done((t) => t('recipients.message.cut'))
    else problem((t) => t('recipients.message.notCopied'))
  }
  return {
    ...{ addresses, to, message, kind, setKind, isSaving, save, copy, open },
    choose(email: string, isWanted: boolean) {
      const next = new Set(to.map((one) => one.email))
      if (isWanted) next.add(email)
      else next.delete(email)
      setChosen(next)
    },
  }
}

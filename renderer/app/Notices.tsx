import { useState } from 'react'
import type { Notice } from '../../core/bridge/contract.ts'
import { useWords, type Words } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'

/** What the person must know about the stored workspace before going on: said once, at the start. */
export function Notices() {
  const { start } = useApp()
  const t = useWords()
  const [isRead, setRead] = useState(false)
  const sentences = start.notices.map((notice) => noticeSentence(notice, t))
  if (isRead || sentences.length === 0) return null
  return (
    <Modal
      title={t('app.name')}
      isAlert
      onClose={() => setRead(true)}
      actions={
        <Button look="primary" onPress={() => setRead(true)}>
          {t('app.close')}
        </Button>
      }
    >
      {sentences.map((sentence) => (
        <p key={sentence} className="selectable" style={{ overflowWrap: 'anywhere' }}>
          {sentence}
        </p>
      ))}
    </Modal>
  )
}

function noticeSentence(notice: Notice, t: Words): string {
  switch (notice.kind) {
    case 'moved-aside':
      return t('notice.moved-aside', { detail: notice.detail, folder: notice.folder })
    case 'damaged-journal':
      return t('notice.damaged-journal', { folder: notice.folder })
    case 'torn-journal':
      return t('notice.torn-journal')
    case 'migrated':
      return t('notice.migrated', { backup: notice.backup })
  }
}

import { type RefObject, useEffect, useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { type Stage, stages } from '../../../core/document/vocabulary.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { nameFor } from '../../i18n/names.ts'
import { Disc } from '../../ui/Disc.tsx'
import { Icon } from '../../ui/Icon.tsx'
import popup from '../../ui/Popup.module.css'
import { useStageWords } from '../use-stage-words.ts'

interface Props {
  readonly row: OutreachRow
  readonly forum: Forum
  readonly board: RefObject<HTMLElement | null>
  readonly onChoose: (stage: Stage) => void
  readonly onClose: () => void
}

/** The stages that a card can go to, at the card. */
export function StageMenu({ row, forum, board, onChoose, onClose }: Props) {
  const language = useLanguage()
  const t = useWords()
  const stageWords = useStageWords(forum)
  const card = useRef<HTMLElement | null>(
    board.current?.querySelector<HTMLElement>(`[data-card="${row.engagement.id}"]`) ?? null,
  )
  // A card that scrolled away takes its menu along.
  useEffect(() => {
    if (!card.current) onClose()
  }, [onClose])
  const name = wordsFor(nameFor(row.organization, language), language)
  return (
    <Popover
      className={popup.popup ?? ''}
      triggerRef={card}
      isOpen
      placement="bottom start"
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Menu
        aria-label={t('pipeline.menu', { name })}
        autoFocus
        className={popup.list ?? ''}
        onAction={(key) => {
          const stage = stages.find((one) => one === key)
          if (stage) onChoose(stage)
          onClose()
        }}
      >
        {stages.map((stage) => (
          <MenuItem key={stage} id={stage} className={popup.item ?? ''} textValue={stageWords(stage)}>
            <Disc shape={stage} />
            <span className={popup.text}>{stageWords(stage)}</span>
            <span className={popup.mark}>{stage === row.engagement.stage && <Icon name="check" size={14} />}</span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}

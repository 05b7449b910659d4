import { useCallback, useRef, useState } from 'react'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import type { RoomId } from '../../../core/document/rows.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { focusSoon } from '../../palette/focus-soon.ts'
import { useApp } from '../../state/app-context.tsx'
import type { CardAction } from './CardMenu.tsx'

/** The menu of a room, asked for at the head of its column. */
export function useRoomMenu(view: BoardView, setView: (fields: Partial<BoardView>) => void) {
  const { show } = useApp()
  const t = useWords()
  const anchor = useRef<HTMLElement>(null)
  const [asked, setAsked] = useState<RoomId | null>(null)
  const ask = useCallback((head: HTMLElement, id: RoomId) => {
    anchor.current = head
    setAsked(id)
  }, [])
  const actions: CardAction[] = [
    {
      key: 'hide',
      words: t('board.hideRoom'),
      act: () => asked && setView({ hiddenRooms: [...view.hiddenRooms, asked] }),
    },
    {
      key: 'edit',
      words: t('board.editRooms'),
      act: () => {
        show({ overlay: 'rooms' })
        if (asked) focusSoon([`[role='dialog'] [data-room='${asked}'] input`])
      },
    },
  ]
  return { anchor, ask, isOpen: asked !== null, close: () => setAsked(null), actions }
}

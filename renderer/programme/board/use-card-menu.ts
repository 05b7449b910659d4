import { type CSSProperties, type MouseEvent, useRef, useState } from 'react'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { SessionId } from '../../../core/document/rows.ts'
import { useOfferActions } from '../../app/offered-actions.ts'
import { useFindTime } from '../../dates/find/use-find-time.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import type { GestureStore } from './board-gesture.ts'
import type { CardAction } from './CardMenu.tsx'
import type { Spot } from './pasted-places.ts'
import type { PointerModel } from './use-board-pointer.ts'
import type { MenuActions } from './use-menu-actions.ts'

/** A button that is let go over an item of the menu would choose it. */
const besidePx = 2
/** What the longest menu takes. */
const menuPx = 450

interface Asked {
  readonly id: SessionId
  readonly x: number
  readonly y: number
}

/** The menu of the session under the pointer or with the focus: everything that can be done to it, or to the selection. */
export function useCardMenu(
  view: BoardView,
  actions: MenuActions,
  read: () => PointerModel,
  spotAfter: (id: SessionId | null) => Spot | null,
  gestures: GestureStore,
) {
  const language = useLanguage()
  const findTime = useFindTime()
  const t = useWords()
  const anchor = useRef<HTMLSpanElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [isOpen, setOpen] = useState(false)

  const onContextMenu = (event: MouseEvent) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-session]')
    const id = card?.dataset['session'] as SessionId | undefined
    if (!id || !card) return
    event.preventDefault()
    if (gestures.current) return
    const box = card.getBoundingClientRect()
    // The menu key gives no place of its own.
    const isByKey = event.clientX === 0 && event.clientY === 0
    setAsked({ id, x: isByKey ? box.left + 8 : event.clientX, y: isByKey ? box.top + 16 : event.clientY })
    const { selected } = read()
    if (!selected.includes(id)) actions.select([id])
    setOpen(true)
  }
  // What the palette lists without it is left out.
  useOfferActions(() => {
    const { selected, document } = read()
    const [first, ...others] = selected
    const session = first && document.sessions[first]
    if (!first || !session) return null
    const subject =
      others.length === 0 ? wordsFor(session.title, language) : t('programme.sessions', { count: selected.length })
    const listed = list(first).filter((one) => one !== 'separator' && one.key !== 'duplicate' && one.key !== 'delete')
    return { subject, icon: 'programme', actions: listed }
  })
  // Near the foot of the window it goes up, so that all of it is seen; never under the hand, which is about to let go.
  const style: CSSProperties = {
    left: (asked?.x ?? 0) + besidePx,
    top: `max(12px, min(${asked?.y ?? 0}px, 100vh - ${menuPx}px))`,
  }
  const close = () => setOpen(false)
  return { anchor, isOpen: isOpen && asked !== null, style, close, onContextMenu, actions: asked ? list(asked.id) : [] }

  function list(id: SessionId): CardAction[] {
    const { selected, document } = read()
    const session = document.sessions[id]
    if (!session) return []
    const ids = selected.includes(id) ? selected : [id]
    const isScheduled = session.slot !== null
    return [
      {
        key: 'open',
        words: t('board.open'),
        detail: 'F2',
        act: () => actions.open(id),
      },
      {
        key: 'pin',
        words: session.slot?.pinned ? t('board.unpin') : t('board.pin'),
        isDisabled: !isScheduled,
        act: () => actions.pin(ids, !session.slot?.pinned),
      },
      { key: 'find', words: t('find.command'), act: () => findTime(ids) },
      'separator',
      { key: 'cut', words: t('board.cut'), detail: 'Ctrl+X', act: () => actions.copy(ids, true) },
      { key: 'copy', words: t('board.copy'), detail: 'Ctrl+C', act: () => actions.copy(ids, false) },
      { key: 'paste', words: t('board.paste'), detail: 'Ctrl+V', act: () => actions.paste(spotAfter(id)) },
      {
        key: 'duplicate',
        words: t('board.duplicate'),
        detail: 'Ctrl+D',
        act: () => actions.duplicate(ids),
      },
      'separator',
      { key: 'split', words: t('board.split'), isDisabled: session.durationMinutes < 10, act: () => actions.split(id) },
      { key: 'swap', words: t('board.swap'), isDisabled: ids.length !== 2, act: () => actions.swap(ids) },
      {
        key: 'later',
        words: t('board.shiftLater', { minutes: view.zoom }),
        isDisabled: !isScheduled,
        act: () => actions.shiftRest(id, view.zoom),
      },
      {
        key: 'earlier',
        words: t('board.shiftEarlier', { minutes: view.zoom }),
        isDisabled: !isScheduled,
        act: () => actions.shiftRest(id, -view.zoom),
      },
      { key: 'add', words: t('board.addHere'), detail: 'Ins', act: () => actions.addAt(spotAfter(id)) },
      'separator',
      {
        key: 'tray',
        words: t('board.toTray'),
        detail: 'Del',
        isDisabled: !isScheduled,
        act: () => actions.unschedule(ids),
      },
      { key: 'delete', words: t('board.delete'), look: 'danger', act: () => actions.remove(ids) },
    ]
  }
}

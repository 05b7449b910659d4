import type { KeyboardEvent } from 'react'
import type { Direction } from '../../core/document/list-order.ts'
import { IconButton } from './Button.tsx'

interface Props {
  readonly upLabel: string
  readonly downLabel: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (direction: Direction) => void
}

/** Moves an item of a list one place; the same as Alt with an arrow in the item (see moveByKeys). */
export function MoveButtons({ upLabel, downLabel, isFirst, isLast, onMove }: Props) {
  return (
    <>
      <IconButton icon="up" label={upLabel} isDisabled={isFirst} onPress={() => onMove('earlier')} />
      <IconButton icon="down" label={downLabel} isDisabled={isLast} onPress={() => onMove('later')} />
    </>
  )
}

/** For onKeyDownCapture of an item: Alt with an arrow moves it, wherever in it the focus is. */
export function moveByKeys(onMove: (direction: Direction) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const moves = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    if (!moves || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? 'earlier' : 'later')
  }
}

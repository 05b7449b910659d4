import { type RefCallback, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

interface Wanted {
  readonly item: number
  readonly control: number
}

interface ListFocus<List extends HTMLElement> {
  /** For the element whose children are the items. */
  readonly list: RefObject<List | null>
  /** Puts the focus on a control (the first) of the item with that index, once it is there. */
  readonly focusItem: (item: number, control?: number) => void
  /** Lets the focus go along when the item that has it is moved to another index. */
  readonly followTo: (item: number) => void
  /** For what adds an item: the button, or the place of the field. */
  readonly adding: RefCallback<HTMLElement>
  /**
   * Puts the focus on the remove button (`data-remove`) of the item that comes to the place of the one that was taken
   * away, else of the one before it, else on what adds an item.
   */
  readonly focusAfterRemoval: (item: number) => void
}

/** Keeps the focus where the work is while items of a list are added, moved and taken away. */
export function useListFocus<List extends HTMLElement>(): ListFocus<List> {
  const list = useRef<List>(null)
  const add = useRef<HTMLElement>(null)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [removed, setRemoved] = useState<{ readonly item: number } | null>(null)
  useEffect(() => {
    const item = wanted && list.current?.children[wanted.item]
    if (!item) return
    item.scrollIntoView({ block: 'nearest' })
    // At the edge of a list one of the two buttons cannot be used: then its neighbour, rather the next, has the focus.
    const nearest = controlsOf(item)
      .map((control, index) => ({ control, distance: Math.abs(index - wanted.control - 0.1) }))
      .filter(({ control }) => !control.hasAttribute('disabled'))
      .sort((a, b) => a.distance - b.distance)
    nearest[0]?.control.focus()
  }, [wanted])
  useEffect(() => {
    if (!removed) return
    const items = list.current?.children
    const item = items?.[removed.item] ?? items?.[removed.item - 1]
    const remove = item?.querySelector<HTMLElement>('[data-remove]')
    if (remove) remove.focus()
    else if (add.current?.matches('button')) add.current.focus()
    else if (add.current) controlsOf(add.current)[0]?.focus()
  }, [removed])
  return {
    list,
    adding: useCallback((place) => {
      add.current = place
    }, []),
    focusAfterRemoval: (item) => setRemoved({ item }),
    focusItem: (item, control = 0) => setWanted({ item, control }),
    followTo: (item) => {
      const from = [...(list.current?.children ?? [])].find((child) => child.contains(document.activeElement))
      const control = from ? controlsOf(from).findIndex((control) => control.matches(':focus')) : -1
      if (control >= 0) setWanted({ item, control })
    },
  }
}

function controlsOf(item: Element): HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>('input, textarea, button, [role="spinbutton"]')]
}

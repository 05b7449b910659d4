import { useEffect, useId } from 'react'
import type { Action } from '../ui/ActionMenu.tsx'
import type { IconName } from '../ui/Icon.tsx'

/** What can be done with a thing in hand or with what is on the screen. */
export interface OfferedActions {
  /** What they are about: a name, or the words of the menu that has them too. */
  readonly subject: string
  readonly icon: IconName
  readonly actions: readonly Action[]
}

const offers = new Map<string, () => OfferedActions | null>()

/**
 * Has the palette list what this part of the page can do, while it is there. Asked only when the palette is open, so
 * that drawing costs nothing. Null for nothing at present.
 */
export function useOfferActions(offer: () => OfferedActions | null): void {
  const id = useId()
  useEffect(() => {
    offers.set(id, offer)
  })
  useEffect(() => () => void offers.delete(id), [id])
}

/** All that the parts of the page offer now; what appeared last comes first. */
export function offeredActions(): readonly (OfferedActions & { readonly id: string })[] {
  return [...offers].reverse().flatMap(([id, offer]) => {
    const offered = offer()
    return offered ? [{ ...offered, id }] : []
  })
}

import type { RefObject } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { stepWords } from '../../i18n/sentences.ts'
import { useApp } from '../../state/app-context.tsx'
import { focusAfterPaint } from '../../ui/focus-after-paint.ts'
import { speak } from '../../ui/Spoken.tsx'
import type { Spot } from './pasted-places.ts'
import type { BoardActions } from './use-board-actions.ts'

/** A menu that closes gives the focus back to the card in these frames. */
const closingFrames = 3

/**
 * What is done from the menu of a card. The keys that follow are about what it adds; and what changes nothing but the card
 * itself, which has the focus before and after, is said.
 */
export function useMenuActions(
  root: RefObject<HTMLElement | null>,
  actions: Omit<BoardActions, 'paste'> & { paste(spot: Spot | null): readonly SessionId[] },
  focus: (id: SessionId) => void,
) {
  const { store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const follow = <Ids extends readonly SessionId[]>(added: Ids): Ids => {
    const [first] = added
    if (!first) return added
    focus(first)
    focusAfterPaint(() => root.current?.querySelector<HTMLElement>(`[data-session="${first}"]`), closingFrames)
    return added
  }
  const aloud =
    <Facts extends unknown[]>(act: (...facts: Facts) => boolean) =>
    (...facts: Facts): void => {
      const step = act(...facts) ? store.history.past.at(-1) : undefined
      if (step) speak(t('toast.done', { step: stepWords(step.label, t, language) }))
    }
  return {
    ...actions,
    paste: (spot: Spot | null) => follow(actions.paste(spot)),
    addAt: (spot: Spot | null) => {
      const added = actions.add('presentation', spot)
      if (added) follow([added])
    },
    duplicate: (ids: readonly SessionId[]) => follow(actions.duplicate(ids)),
    pin: aloud(actions.pin),
    split: aloud(actions.split),
    swap: aloud(actions.swap),
  }
}

/** See useMenuActions. */
export type MenuActions = ReturnType<typeof useMenuActions>

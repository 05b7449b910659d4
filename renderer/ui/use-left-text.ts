import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'

/**
 * A field of choices empties itself when it is left, or confirmed, without a choice. This keeps what was typed, and tells
 * that it was left; `choose` may find that it names something after all. Escape gives it up, and only that.
 */
export function useLeftText(typed: string, choose: () => boolean, forget: () => void) {
  /** Until the person types again, changes of the text are the field's own. */
  const isHeld = useRef(false)
  const [isLeft, setLeft] = useState(false)
  const hold = () => {
    if (typed.trim() === '' || isHeld.current) return
    isHeld.current = true
    if (!choose()) setLeft(true)
  }
  const release = () => {
    isHeld.current = false
    setLeft(false)
  }
  const drop = () => {
    release()
    forget()
  }
  return {
    isLeft: isLeft && typed.trim() !== '',
    isHeld,
    drop,
    /** For what is around the field. */
    around: {
      // Not while the event is on its way down: the field would be drawn again with the words of before the key.
      onInput: release,
      onBlurCapture: ({ target }: FocusEvent) => {
        // React Aria says that the field is left, too, when an option is only pointed at.
        if (target instanceof HTMLInputElement && target !== document.activeElement) hold()
      },
      onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
        if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
        if (event.key === 'Escape' && typed !== '') {
          event.preventDefault()
          drop()
        }
        const isOnOption = event.target.getAttribute('aria-activedescendant') !== null
        if ((event.key === 'Enter' || event.key === 'Tab') && !isOnOption) hold()
      },
    },
  }
}

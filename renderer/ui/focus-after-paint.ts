/** A row far away is drawn when the list has been scrolled to it, which may take some frames. */
const mostFrames = 6

/**
 * Gives the focus to what `find` finds once it is drawn anew. In the first frames a menu or a dialog that closes may still
 * give the focus back elsewhere, so it is given again in the `frames`-th. Whoever presses a key or a button in between has
 * moved on and keeps the focus.
 */
export function focusAfterPaint(find: () => HTMLElement | null | undefined, frames = 1): void {
  let hasMovedOn = false
  const moveOn = () => {
    hasMovedOn = true
  }
  window.addEventListener('keydown', moveOn, true)
  window.addEventListener('pointerdown', moveOn, true)
  const end = () => {
    window.removeEventListener('keydown', moveOn, true)
    window.removeEventListener('pointerdown', moveOn, true)
  }
  const look = (frame: number) => {
    if (hasMovedOn && !isNowhere()) return end()
    const found = frame >= frames ? find() : null
    found?.focus()
    if (found || frame >= mostFrames) return end()
    requestAnimationFrame(() => look(frame + 1))
  }
  requestAnimationFrame(() => look(1))
}

/** Likewise, and at once where it is drawn already, so that a key pressed in the same frame is heard there. */
export function focusNowAndAfterPaint(find: () => HTMLElement | null | undefined, frames = 1): void {
  find()?.focus()
  focusAfterPaint(find, frames)
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** Frames to wait for the first choice, and for any of the others. */
const patience = { first: 20, others: 40 }

/**
 * Puts the focus on the first of some places once it is in the page; on a later one where it does not come. `at` is where in
 * sight it comes to stand.
 */
export function focusSoon(selectors: readonly string[], at: 'nearest' | 'center' = 'nearest'): void {
  const [first, ...others] = selectors
  let frames = 0
  const look = () => {
    frames += 1
    const candidates = frames > patience.first ? [first, ...others] : [first]
    for (const selector of candidates) {
      const found = selector === undefined ? null : document.querySelector<HTMLElement>(selector)
      if (!found) continue
      found.focus()
      // As the Tab key does: what is typed takes the place of what is there.
      if (found instanceof HTMLInputElement) found.select()
      // A tab that has the focus is not shown yet.
      if (found.getAttribute('role') === 'tab') found.click()
      found.scrollIntoView({ block: at, inline: 'nearest' })
      return
    }
    if (frames < patience.others) requestAnimationFrame(look)
  }
  if (selectors.length > 0) requestAnimationFrame(look)
}

/**
 * Puts a text on the clipboard; false when the system refuses. The page may not use the clipboard's own interface, since
 * every permission is denied; a copy that follows a press needs none.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('aria-hidden', 'true')
  field.style.position = 'fixed'
  field.style.insetBlockStart = '-100vh'
  // Inside the dialog where there is one: what is outside of it cannot have the focus.
  const place = before?.closest('[role="dialog"]') ?? document.body
  place.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}

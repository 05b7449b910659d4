import type { ClipboardEvent } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'

interface Clipboard {
  copy(ids: readonly SessionId[], cut: boolean): boolean
  /** Puts what is held after a session, or where the board was pressed last. */
  pasteAfter(id: SessionId | null): boolean
}

/**
 * What copy, cut and paste mean on the board: all that is selected, unless another session has the focus. In a field they are
 * about its text.
 */
export function clipboardEvents(
  { copy, pasteAfter }: Clipboard,
  selected: readonly SessionId[],
  sessionOf: (event: ClipboardEvent) => SessionId | null,
) {
  const clip = (event: ClipboardEvent, act: () => boolean) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    if (act()) event.preventDefault()
  }
  const chosen = (event: ClipboardEvent): readonly SessionId[] => {
    const id = sessionOf(event)
    return selected.length > 0 && (!id || selected.includes(id)) ? selected : id ? [id] : []
  }
  return {
    onCopy: (event: ClipboardEvent) => clip(event, () => copy(chosen(event), false)),
    onCut: (event: ClipboardEvent) => clip(event, () => copy(chosen(event), true)),
    onPaste: (event: ClipboardEvent) => clip(event, () => pasteAfter(sessionOf(event))),
  }
}

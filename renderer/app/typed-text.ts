/** Forms that hold what is written until it is handed over, and dialogs: there undo is about the text that is typed. */
const drafts = '[role="dialog"], [role="alertdialog"], dialog[open], [data-draft]'

/** Dialogs whose fields are the document's own, as on a screen. */
const edits = '[data-edits]'

/**
 * Undoes or redoes in the field that has the focus, where its text is a draft that the document does not know. Answers
 * whether it did, or should have: behind an open dialog, and while something is
 * carried across the board, nothing is undone.
 */
export function undoTyped(what: 'undo' | 'redo'): boolean {
  if (document.querySelector('[data-gesture]')) return true
  const focused = document.activeElement
  if (!focused?.closest(drafts) || focused.closest(edits)) return false
  // The only way to a field's own history of typing, also for the menu of the application.
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) document.execCommand(what)
  return true
}

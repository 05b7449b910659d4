/*
 * Spreadsheet programs run a cell of a text file that begins like a formula. An apostrophe in front keeps it a text; it
 * is shown, which is better than a formula that runs. Negative numbers, and telephone numbers with blanks (`+81 3 1234`),
 * are no formulas and stay as they are, as blanks do; one with hyphens (`+81-3-1234`) would be shown as a difference and is guarded.
 */

/** The cell as it may stand in a text file that a spreadsheet program opens. */
export function harmlessCell(text: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/u.test(text) && !isHarmless(text) ? `'${text}` : text
}

/** The opposite of harmlessCell: an apostrophe that only guards is taken away. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && harmlessCell(text.slice(1)) === text ? text.slice(1) : text
}

function isHarmless(text: string): boolean {
  if (text.trim() === '') return true
  if (text.startsWith('+')) return /^\+[\d\s().]+$/.test(text) && /\d/.test(text)
  return /^-\d+([.,]\d+)?$/.test(text)
}

/*
 * Spreadsheet programs run a cell of a text file that begins like a formula. An apostrophe in front makes it a text
 * again, and is not shown by them. Numbers with a sign and telephone numbers are no formulas and stay as they are:
 * whoever reads the list must be able to read them.
 */

const plainNumber = /^[+-]?[\d\s().,/-]*\d[\d\s().,/-]*$/

/** The cell as it may stand in a text file that a spreadsheet program opens. */
export function harmlessCell(text: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/u.test(text) && !isHarmless(text) ? `'${text}` : text
}

/** The opposite of harmlessCell: an apostrophe that only guards is taken away. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && harmlessCell(text.slice(1)) === text ? text.slice(1) : text
}

/** One sign, then nothing but figures and what stands between those of a telephone number; but no sum like `+1-2`. */
function isHarmless(text: string): boolean {
  if (text.startsWith('+')) return plainNumber.test(text) && !/[/]/.test(text)
  return /^-\d+([.,]\d+)?$/.test(text)
}

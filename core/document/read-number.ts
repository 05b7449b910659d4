/** Reads what a person types for a number: digits alone, full-width ones too (`６０`). Null for anything else. */
export function readWholeNumber(typed: string): number | null {
  const text = typed.normalize('NFKC').trim()
  return /^\d{1,7}$/.test(text) ? Number(text) : null
}

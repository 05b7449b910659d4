/** Where a text stops being JSON, counted from 1 in UTF-16 units, and what should stand there. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly expected: string
}

type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a field name in double quotes'
  | 'a field name in double quotes or }'
  | ':'
  | ', or ]'
  | ', or }'
  | 'the end of the file'

const blank = /[ \t\n\r]*/y
// Anything but the quote, the backslash and control characters (RFC 8259 section 7).
const string = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy
const plainValue = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.+-])/y

/**
 * Finds the first fault of a text that JSON.parse refused; null when there is none. The engine's own message names
 * the place of some faults only, and quotes line breaks of the text.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'a value'
  let at = 0
  const skip = (token: RegExp): boolean => {
    token.lastIndex = at
    if (!token.test(text)) return false
    at = token.lastIndex
    return true
  }
  const afterValue = (): Expected => {
    const around = open.at(-1)
    return around === undefined ? 'the end of the file' : around === '{' ? ', or }' : ', or ]'
  }
  const close = (): Expected => {
    at += 1
    open.pop()
    return afterValue()
  }
  /** What must follow the token at `at`; null when that token is not what was expected. */
  const step = (): Expected | null => {
    const character = text[at]
    switch (expected) {
      case 'a value':
      case 'a value or ]':
        if (character === ']' && expected === 'a value or ]') return close()
        if (character !== '{' && character !== '[') return skip(string) || skip(plainValue) ? afterValue() : null
        at += 1
        open.push(character)
        return character === '{' ? 'a field name in double quotes or }' : 'a value or ]'
      case 'a field name in double quotes':
      case 'a field name in double quotes or }':
        if (character === '}' && expected === 'a field name in double quotes or }') return close()
        return skip(string) ? ':' : null
      case ':':
        at += 1
        return character === ':' ? 'a value' : null
      case ', or ]':
      case ', or }':
        if (character === expected.at(-1)) return close()
        at += 1
        if (character !== ',') return null
        return expected === ', or }' ? 'a field name in double quotes' : 'a value'
      case 'the end of the file':
        return null
    }
  }
  for (;;) {
    skip(blank)
    if (expected === 'the end of the file' && at === text.length) return null
    const start = at
    const next = step()
    if (next === null) return { ...placeOf(text, start), expected }
    expected = next
  }
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

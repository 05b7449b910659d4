import { longestName } from '../document/localized-text.ts'
import { oneHanForm } from './han-variants.ts'
import { legalForms } from './legal-forms.ts'

/**
 * A name as names are compared: across widths and cases, without blanks and punctuation, simplified, traditional and
 * Japanese forms of a character as one (as far as the table of variants goes), accents and the legal form at either
 * end left out. Two names with the same result are most likely those of one organization. Normalizing twice changes
 * nothing more. Empty when nothing is left to compare.
 */
export function normalizedName(name: string): string {
  // No name is longer; a text that is would take its time.
  let normalized = normalizedOnce(name.slice(0, 2 * longestName))
  // What is taken out of the middle can leave a legal form at an end.
  for (let before = ''; before !== normalized; ) {
    before = normalized
    normalized = normalizedOnce(before)
  }
  return normalized
}

function normalizedOnce(name: string): string {
  const plain = plainName(name)
  let rest = plain
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = withoutForm(rest)
  }
  // A name that is nothing but a legal form is still a name.
  return bare(rest) === '' ? bare(plain) : bare(rest)
}

/** Words stay apart until the legal forms are off: `Inco` does not end in a form, `In Co` does. */
function plainName(name: string): string {
  return oneHanForm(
    name
      .replaceAll('㈱', '(株)')
      .replaceAll('㈜', '(주)')
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      // Accents of Latin letters only: voicing marks tell kana apart.
      .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
      .normalize('NFC'),
  )
    .replace(/[.,'’"“”‘`´]/gu, '')
    .replace(/[[\s\p{P}\p{S}]--[\(\)]]+/gv, ' ')
    .trim()
}

const latinForms = new Set(legalForms.filter((form) => /^[a-z]+$/.test(form)))
const otherForms = legalForms
  .filter((form) => !latinForms.has(form))
  .map((form) => oneHanForm(form.replaceAll('㈱', '(株)').replaceAll('㈜', '(주)')))
  .sort((a, b) => b.length - a.length)

function withoutForm(name: string): string {
  for (const form of otherForms) {
    if (name.length <= form.length) continue
    if (name.startsWith(form)) return name.slice(form.length).trim()
    if (name.endsWith(form)) return name.slice(0, -form.length).trim()
  }
  const words = name.split(' ')
  // `co ltd`, `pte ltd`: forms of two or three words.
  for (const count of [3, 2, 1]) {
    if (words.length > count && latinForms.has(words.slice(-count).join(''))) return words.slice(0, -count).join(' ')
  }
  return name
}

function bare(name: string): string {
  return name.replace(/[\s\p{P}\p{S}]/gu, '').replace(/^the(?=[a-z]{3})/, '')
}

import { cleanLine } from '../../core/calendar/content-line.ts'
import type { Refusal } from '../../core/document/refusal.ts'

/** Why a command was refused and what to do; one line. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'release-name-missing':
      return 'a release needs a name; give it one with --name.'
    case 'nothing-to-release':
      return 'no session to release; give a session that is not a blocker a slot.'
    case 'release-too-early':
      return `${refusal.at} is not after the last release (${refusal.previous}); give a later moment.`
    case 'invalid-field':
      return cleanLine(`${refusal.table} ${refusal.id}: ${refusal.field}: ${refusal.problem}.`)
    default:
      return `it was refused (${refusal.kind}).`
  }
}

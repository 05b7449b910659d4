import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { ReleasedFacts } from '../../core/document/release-rows.ts'
import type { Words } from '../i18n/language-context.tsx'
import { type ChangeLine, lineOf, textLines } from './change-line.ts'

type Role = ReleasedFacts['roles'][number]

/**
 * What changed in who does what: roles that were given or taken away, each as its role and who holds it, and what changed
 * in those that stayed. Where only their order did, that is said.
 */
export function roleLines(before: readonly Role[], after: readonly Role[], t: Words, language: Language): ChangeLine[] {
  const gone = [...before]
  const pairs: [Role, Role][] = []
  const come = after.filter((role) => {
    const at = gone.findIndex((other) => keyOf(other) === keyOf(role))
    const was = gone[at]
    if (!was) return true
    gone.splice(at, 1)
    pairs.push([was, role])
    return false
  })
  const lines = [...exchanged(gone, come, t, language), ...pairs.flatMap((pair) => keptLines(...pair, t, language))]
  return lines.length > 0
    ? lines
    : [{ label: t('releases.field.roles'), before: null, after: t('releases.field.roleOrder') }]
}

/** Who holds a role, in words. */
export function holderWords({ organization, employer, person }: Role, t: Words, language: Language): string {
  const names = [
    wordsFor((organization ?? (person ? employer : null))?.names ?? {}, language),
    person ? person.nativeName || `${person.romanizedFamily} ${person.romanizedGiven}`.trim() : '',
  ].filter((name) => name !== '')
  return names.length > 0 ? names.join(t('releases.comma')) : t('programme.emptyRole')
}

function keyOf({ role, organization, person }: Role): string {
  return `${role} ${organization?.id} ${person?.id}`
}

/** Roles of one kind that went are set beside those that came, in their order. */
function exchanged(gone: readonly Role[], come: readonly Role[], t: Words, language: Language): ChangeLine[] {
  const left = [...come]
  const none = t('releases.none')
  const went = gone.map((was) => {
    const at = left.findIndex(({ role }) => role === was.role)
    const [is] = at === -1 ? [] : left.splice(at, 1)
    const label = t(`role.${was.role}`)
    return { label, before: holderWords(was, t, language), after: is ? holderWords(is, t, language) : none }
  })
  const came = left.map((is) => ({
    label: t(`role.${is.role}`),
    before: none,
    after: holderWords(is, t, language),
  }))
  return [...went, ...came]
}

function keptLines(was: Role, is: Role, t: Words, language: Language): ChangeLine[] {
  const who = holderWords(is, t, language)
  const label = t('releases.field.roleOf', { role: t(`role.${is.role}`), who })
  const lines = [
    ...lineOf(t(`role.${is.role}`), holderWords(was, t, language), who),
    ...lineOf(label, answerWords(was, t), answerWords(is, t)),
    ...lineOf(label, requiredWords(was, t), requiredWords(is, t)),
    ...textLines(t('releases.field.post', { who }), was.title, is.title, t, language),
  ]
  if (lines.length > 0 || sameDetails(was, is)) return lines
  return [{ label, before: null, after: t('releases.field.details') }]
}

/** A tentative yes is published like none at all. */
function answerWords({ answer }: Role, t: Words): string {
  return answer === 'hold' || answer === 'pencilled' ? t('releases.field.open') : t(`answer.${answer}`)
}

function requiredWords({ required }: Role, t: Words): string {
  return t(required ? 'releases.field.required' : 'releases.field.optional')
}

function sameDetails(was: Role, is: Role): boolean {
  const details = ({ organization, person, employer }: Role) => JSON.stringify([organization, person, employer])
  return details(was) === details(is)
}

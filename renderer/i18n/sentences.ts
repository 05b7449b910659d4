import type { OpenFailure, WriteFailure } from '../../core/bridge/failure.ts'
import type { StepLabel } from '../../core/document/history.ts'
import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Refusal } from '../../core/document/refusal.ts'
import type { Zone } from '../../core/time/zone.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { formatDate } from './format.ts'
import type { Words } from './language-context.tsx'

/*
 * Core answers kinds and facts; the sentences are made here, in the reader's language.
 */

/** Why a command was not carried out. */
export function refusalSentence(refusal: Refusal, t: Words, language: Language): string {
  switch (refusal.kind) {
    case 'invalid-field':
      return t('refusal.invalid-field')
    case 'in-use':
      return t('refusal.in-use', { count: refusal.count, table: t(`table.${refusal.by}`) })
    case 'time-does-not-exist':
    case 'time-happens-twice':
    case 'second-of-two-times':
      return t(`refusal.${refusal.kind}`, {
        time: refusal.time,
        date: formatDate(refusal.date, language, 'date'),
        city: cityOf(refusal.zone, language),
      })
    case 'not-a-forum-day':
    case 'day-exists':
      return t(`refusal.${refusal.kind}`, { date: formatDate(refusal.date, language, 'full') })
    case 'pinned':
      return t('refusal.pinned', { title: wordsFor(refusal.title, language) })
    case 'release-too-early':
      return t('refusal.release-too-early', { previous: refusal.previous.replace('T', ' ').slice(0, 19) })
    case 'release-is-fixed':
    case 'release-name-missing':
    case 'nothing-to-release':
    case 'past-midnight':
    case 'too-short-to-split':
    case 'missing-row':
    case 'engagement-exists':
    case 'last-zone':
    case 'reason-missing':
    case 'changed-meanwhile':
      return t(`refusal.${refusal.kind}`)
  }
}

/** Why a file was not opened. */
export function openFailureSentence(failure: OpenFailure, t: Words): string {
  switch (failure.kind) {
    case 'unreadable':
      return t('failure.unreadable', { name: failure.name, code: failure.code })
    case 'too-large':
      return t('failure.too-large', { name: failure.name, megabytes: failure.megabytes })
    case 'not-json':
      return t('failure.not-json', { name: failure.name, detail: failure.detail })
    case 'not-a-workspace':
      return t('failure.not-a-workspace', { name: failure.name })
    case 'newer-version':
      return t('failure.newer-version', { name: failure.name, found: failure.found, supported: failure.supported })
    case 'invalid':
      return t('failure.invalid', {
        name: failure.name,
        count: failure.count,
        path: failure.problems[0]?.path ?? '',
        problem: failure.problems[0]?.problem ?? '',
      })
  }
}

/** Why something could not be written, as the end of a sentence. */
export function writeFailureReason(failure: WriteFailure, t: Words): string {
  return t(`failure.${failure.kind}`, { path: failure.path, code: failure.code })
}

/** What a step of the history is called. */
export function stepWords(label: StepLabel, t: Words, language: Language): string {
  return t(`step.${label.step}`, { subject: stepSubject(label, language), count: label.count ?? 1 }).trim()
}

/** Menus, buttons and passing sentences have no room for more. */
const longestSubject = 60

/** The name of the thing that a step was about, in quotation marks of the language. */
export function stepSubject(label: StepLabel, language: Language): string {
  const full = label.subject ? wordsFor(label.subject, language) : ''
  if (full === '') return ''
  const name = full.length > longestSubject ? `${full.slice(0, longestSubject)}…` : full
  return language === 'ja' ? `「${name}」` : `“${name}”`
}

/** The city that stands for a zone. */
export function cityOf(zone: Zone, language: Language): string {
  const { names } = zoneCity(zone)
  return names[language] ?? names.en
}

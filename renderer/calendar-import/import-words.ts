import type { EventProblem, ImportFailure } from '../../core/calendar/import/imported-event.ts'
import { importLimits } from '../../core/calendar/import/imported-event.ts'
import type { ImportItem } from '../../core/release/plan-import.ts'
import type { Words } from '../i18n/language-context.tsx'

/** Why a calendar was not read. */
export function failureSentence(
  failure: ImportFailure | { readonly kind: 'too-slow' | 'unreadable' },
  t: Words,
): string {
  switch (failure.kind) {
    case 'too-large':
      return t('calendarImport.failure.too-large', {
        megabytes: failure.megabytes,
        most: Math.round(importLimits.octets / 1e6),
      })
    case 'too-many-events':
      return t('calendarImport.failure.too-many-events', { count: failure.count, most: importLimits.events })
    default:
      return t(`calendarImport.failure.${failure.kind}`)
  }
}

/** Why one event was left out. */
export function problemSentence(problem: EventProblem, t: Words): string {
  switch (problem.kind) {
    case 'unreadable':
      return t('calendarImport.problem.unreadable', { detail: problem.detail })
    case 'unknown-zone':
      return t('calendarImport.problem.unknown-zone', { zone: problem.zone })
    default:
      return t(`calendarImport.problem.${problem.kind}`)
  }
}

/** What an event would do, in words. */
export function itemWords(item: ImportItem, t: Words): string {
  switch (item.kind) {
    case 'update': {
      const parts = [
        ...(item.fields.state === 'cancelled' ? [t('calendarImport.does.cancels')] : []),
        ...(item.fields.slot ? [t('calendarImport.does.moves')] : []),
        ...(item.fields.durationMinutes === undefined
          ? []
          : [t('calendarImport.does.lasts', { minutes: item.fields.durationMinutes })]),
        ...(item.fields.title ? [t('calendarImport.does.renames')] : []),
      ]
      return parts.join(t('calendarImport.separator'))
    }
    case 'new':
      return t(item.slot ? 'calendarImport.does.new' : 'calendarImport.does.newInTray')
    case 'unusable':
      return t(`calendarImport.unusable.${item.why}`)
    default:
      return t(`calendarImport.does.${item.kind}`)
  }
}

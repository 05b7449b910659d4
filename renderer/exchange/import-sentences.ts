import type { RowProblem } from '../../core/exchange/row-problem.ts'
import type { TableFailure } from '../../core/exchange/table.ts'
import type { Words } from '../i18n/language-context.tsx'

/** Why a file cannot be read as a list. */
export function tableFailureSentence(failure: TableFailure, t: Words): string {
  switch (failure.kind) {
    case 'file-too-large':
      return t('exchange.failure.file-too-large', { megabytes: failure.most / 1e6 })
    case 'too-many-rows':
    case 'too-many-columns':
      return t(`exchange.failure.${failure.kind}`, { most: failure.most })
    case 'nothing-in-it':
    case 'not-a-list':
    case 'locked-or-old':
      return t(`exchange.failure.${failure.kind}`)
    case 'not-a-workbook':
      return t('exchange.failure.not-a-workbook', { detail: failure.detail })
    case 'grows-too-large':
      return t('exchange.failure.grows-too-large', { megabytes: failure.mostMegabytes })
  }
}

/** What is wrong with a row, all of it. */
export function problemsSentence(problems: readonly RowProblem[], t: Words): string {
  return problems.map((problem) => problemSentence(problem, t)).join(' ')
}

function problemSentence(problem: RowProblem, t: Words): string {
  switch (problem.kind) {
    case 'quotes':
    case 'unreadable-characters':
    case 'name-missing':
    case 'old-card':
      return t(`exchange.problem.${problem.kind}`)
    case 'too-many-cells':
    case 'fewer-cells':
      return t(`exchange.problem.${problem.kind}`, { found: problem.found, most: problem.most })
    case 'unknown-value':
    case 'ambiguous-date':
    case 'unreadable-date':
    case 'not-an-email':
      return t(`exchange.problem.${problem.kind}`, {
        field: t(`exchange.field.${problem.field}`),
        text: problem.text.slice(0, 80),
      })
    case 'too-long':
      return t('exchange.problem.too-long', { field: t(`exchange.field.${problem.field}`), most: problem.most })
    case 'formula-error':
      return t('exchange.problem.formula-error', { text: problem.text })
    case 'broken-card':
      return t('exchange.problem.broken-card', { detail: problem.detail })
  }
}

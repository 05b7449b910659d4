import type { OutreachColumn } from '../../../core/bridge/preferences.ts'
import type { Language } from '../../../core/document/language.ts'

/** The head of each column, as a key of the catalogue. */
export const columnHeads = {
  organization: 'outreach.organization',
  kind: 'list.kind',
  country: 'list.country',
  stage: 'outreach.stage',
  purpose: 'outreach.purpose',
  owner: 'outreach.owner',
  priority: 'list.priority',
  lastContact: 'outreach.lastContact',
  answerDue: 'list.answerDue',
  followUp: 'outreach.nextFollowUp',
  nextStep: 'list.nextStep',
  topics: 'list.topics',
} as const satisfies { readonly [C in OutreachColumn]: string }

const latinWidths: { readonly [C in OutreachColumn]: string } = {
  organization: 'minmax(130px, 2.2fr)',
  kind: '92px',
  country: 'minmax(72px, 110px)',
  stage: '120px',
  purpose: '74px',
  owner: 'minmax(64px, 0.6fr)',
  priority: '80px',
  lastContact: 'minmax(108px, 0.9fr)',
  answerDue: '116px',
  followUp: '120px',
  nextStep: 'minmax(120px, 1.2fr)',
  topics: 'minmax(120px, 1fr)',
}

/** Days are longer in Chinese characters and hangul, other words shorter. */
const eastAsianWidths: { readonly [C in OutreachColumn]: string } = {
  ...latinWidths,
  organization: 'minmax(120px, 2.2fr)',
  stage: '96px',
  purpose: '60px',
  lastContact: 'minmax(148px, 0.9fr)',
  answerDue: '126px',
  followUp: '128px',
}

/** The room that each column takes, as a track of a CSS grid. */
export function columnWidths(language: Language): { readonly [C in OutreachColumn]: string } {
  return language === 'en' ? latinWidths : eastAsianWidths
}

/** The least width of the table with these columns, in pixels: below it the table scrolls sideways. */
export function leastWidth(columns: readonly OutreachColumn[], language: Language): number {
  const widths = columnWidths(language)
  return columns.reduce((sum, column) => sum + Number(/\d+/.exec(widths[column])?.[0] ?? 0), 40)
}

/** How a cell is edited in place; columns that are missing here are not. */
export const cellEditors: { readonly [C in OutreachColumn]?: 'choice' | 'text' | 'date' } = {
  stage: 'choice',
  purpose: 'choice',
  owner: 'text',
  priority: 'choice',
  answerDue: 'date',
  followUp: 'date',
  nextStep: 'text',
}

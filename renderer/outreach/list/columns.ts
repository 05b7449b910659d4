import type { OutreachColumn } from '../../../core/bridge/preferences.ts'

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

/** The room that each column takes, as a track of a CSS grid. */
export const columnWidths: { readonly [C in OutreachColumn]: string } = {
  organization: 'minmax(116px, 2.2fr)',
  kind: '92px',
  country: 'minmax(72px, 110px)',
  stage: '120px',
  purpose: '78px',
  owner: 'minmax(70px, 0.6fr)',
  priority: '80px',
  lastContact: 'minmax(108px, 0.9fr)',
  answerDue: '116px',
  followUp: '122px',
  nextStep: 'minmax(120px, 1.2fr)',
  topics: 'minmax(120px, 1fr)',
}

/** The least width of the table with these columns, in pixels: below it the table scrolls sideways. */
export function leastWidth(columns: readonly OutreachColumn[]): number {
  return columns.reduce((sum, column) => sum + Number(/\d+/.exec(columnWidths[column])?.[0] ?? 0), 40)
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

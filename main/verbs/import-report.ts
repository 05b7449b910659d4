import { cleanLine } from '../../core/calendar/content-line.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import { type BuiltImport, usualImport } from '../../core/exchange/build-import.ts'
import { isApartByName } from '../../core/exchange/find-duplicates.ts'
import type { ImportPlan } from '../../core/exchange/plan-import.ts'
import { forumName } from './forum-order.ts'
import { rowProblemWords } from './import-words.ts'
import type { ReadList } from './read-list.ts'
import { countWords } from './workspace-words.ts'

/** What an import did or would do, for programs. */
export function importObject({ encoding, columns }: ReadList, plan: ImportPlan, built: BuiltImport): object {
  const { add, merge, skip, refuse } = plan.counts
  const said = (isRefused: boolean) =>
    plan.rows.flatMap(({ action, draft: { row, problems } }) =>
      (action === 'refuse') === isRefused && problems.length > 0
        ? [{ row, problems: problems.map((problem) => ({ ...problem, message: rowProblemWords(problem) })) }]
        : [],
    )
  const counts = { added: add, merged: merge, skipped: skip, refused: refuse }
  const apart = apartByName(plan).map(({ draft, match }) => ({ row: draft.row, reasons: match.reasons }))
  return { encoding, columns, counts, refused: said(true), noted: said(false), kept: built.kept, apart }
}

/** Rows that were added although a website is known, since the names differ. */
function apartByName({ rows }: ImportPlan) {
  return rows.flatMap(({ action, draft, match }) =>
    action === 'add' && match && isApartByName(match) ? [{ draft, match }] : [],
  )
}

/** What an import did or would do, line by line; every row that was not taken as it is, is named. */
export function importLines(
  { encoding, columns }: ReadList,
  plan: ImportPlan,
  built: BuiltImport,
  forum: Forum,
  isDry: boolean,
): string[] {
  const { add, merge, skip, refuse } = plan.counts
  const left = columns.filter(({ field, head }) => field === null && head !== '')
  const apart = apartByName(plan)
  const added = `${isDry ? 'would add' : 'added'} ${countWords(add, 'organization')}`
  return [
    ...(encoding ? [`encoding: ${encoding}`] : []),
    ...(left.length > 0 ? [`not imported: ${left.map(({ head }) => `“${cleanLine(head)}”`).join(', ')}`] : []),
    ...unsaidLines(plan),
    ...plan.rows.flatMap(({ action, draft: { row, problems } }) =>
      problems.map((problem) => `row ${row} ${action === 'refuse' ? 'refused' : 'noted'}: ${rowProblemWords(problem)}`),
    ),
    ...plan.rows.flatMap((row) =>
      row.action === 'merge'
        ? [
            `row ${row.draft.row} merged: “${cleanLine(wordsFor(row.draft.names, 'en'))}”, same ${row.match.reasons.join(' and ')}`,
          ]
        : [],
    ),
    ...apart.map(
      ({ draft, match }) =>
        `row ${draft.row} kept apart: “${cleanLine(wordsFor(draft.names, 'en'))}”, same ${match.reasons.join(' and ')}, but another name`,
    ),
    ...built.kept.map(({ row, fields }) => `row ${row} says otherwise, what was there stays: ${fields.join(', ')}`),
    `${forumName(forum)}: ${added}, ${merge} merged, ${skip} left out, ${countWords(refuse, 'row')} refused${apart.length > 0 ? `, ${apart.length} kept apart` : ''}`,
  ]
}

function unsaidLines({ rows }: ImportPlan): string[] {
  const added = rows.flatMap(({ action, draft }) => (action === 'add' ? [draft] : []))
  const given = [
    ...(added.some(({ kind }) => kind === null) ? [`kind ${usualImport.kind}`] : []),
    ...(added.some(({ country }) => country === undefined) ? ['country not stated'] : []),
  ]
  return given.length > 0 ? [`new organizations of rows that do not say it: ${given.join(', ')}`] : []
}

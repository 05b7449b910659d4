import { cleanLine } from '../../core/calendar/content-line.ts'
import type { RowProblem } from '../../core/exchange/row-problem.ts'
import type { TableFailure } from '../../core/exchange/table.ts'

/** Why a file is no list that can be read, to follow its name; one line. */
export function tableFailureWords(failure: TableFailure): string {
  switch (failure.kind) {
    case 'file-too-large':
      return `is larger than ${failure.most / 1e6} MB; divide it.`
    case 'too-many-rows':
      return `has more than ${failure.most} rows; divide it.`
    case 'too-many-columns':
      return `has more than ${failure.most} columns; take out those that are not needed.`
    case 'nothing-in-it':
      return 'has no rows; check that it is the right file.'
    case 'not-a-list':
      return 'has the form of another kind of file (a workspace, a web page, a calendar, cards), not of a list; name a .csv or .xlsx file.'
    case 'not-a-workbook':
      return `is not a workbook that can be read (${cleanLine(failure.detail)}); save it again as .xlsx or .csv.`
    case 'locked-or-old':
      return 'is a workbook with a password, or of before 2007; save it as .xlsx without one.'
    case 'grows-too-large':
      return `would grow to more than ${failure.mostMegabytes} MB when unpacked; it was not opened.`
  }
}

/** What is wrong with a row; one line. */
export function rowProblemWords(problem: RowProblem): string {
  switch (problem.kind) {
    case 'quotes':
      return 'a quotation mark is not closed, or closes in the wrong place.'
    case 'too-many-cells':
      return `it has ${problem.found} cells under ${problem.most} heads; put quotation marks around cells with a comma.`
    case 'fewer-cells':
      return `it has ${problem.found} cells under ${problem.most} heads; the others were taken as empty.`
    case 'unreadable-characters':
      return 'some characters cannot be read in this encoding; try another with --encoding.'
    case 'name-missing':
      return 'it has no name.'
    case 'unknown-value':
      return `${problem.field} “${cleanLine(problem.text)}” is not known.`
    case 'ambiguous-date':
      return `${problem.field} “${cleanLine(problem.text)}” can mean two days; write YYYY-MM-DD.`
    case 'unreadable-date':
      return `${problem.field} “${cleanLine(problem.text)}” is not a day; write YYYY-MM-DD.`
    case 'not-an-email':
      return `${problem.field} “${cleanLine(problem.text)}” is not an email address.`
    case 'too-long':
      return `${problem.field} is longer than ${problem.most}.`
    case 'formula-error':
      return `a cell shows ${cleanLine(problem.text)}; correct the formula.`
    case 'old-card':
      return 'the card is of version 2.1 or before; export it as 3.0 or 4.0.'
    case 'broken-card':
      return `the card does not keep to the standard (${cleanLine(problem.detail)}).`
  }
}

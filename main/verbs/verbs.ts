import { checkVerb } from './check-verb.ts'
import { daysVerb } from './days-verb.ts'
import { diffVerb } from './diff-verb.ts'
import { exportVerb } from './export-verb.ts'
import { findVerb } from './find-verb.ts'
import { generateVerb } from './generate-verb.ts'
import { helpVerb } from './help-verb.ts'
import { importCalendarVerb } from './import-calendar-verb.ts'
import { importOrganizationsVerb } from './import-organizations-verb.ts'
import { outreachVerb } from './outreach-verb.ts'
import { placeVerb } from './place-verb.ts'
import { releaseVerb } from './release-verb.ts'
import { sampleVerb } from './sample-verb.ts'
import { searchVerb } from './search-verb.ts'
import type { Verb } from './verb.ts'

const workVerbs: readonly Verb[] = [
  sampleVerb,
  checkVerb,
  searchVerb,
  outreachVerb,
  daysVerb,
  findVerb,
  placeVerb,
  releaseVerb,
  exportVerb,
  diffVerb,
  importCalendarVerb,
  importOrganizationsVerb,
  generateVerb,
]

/** Every verb, in the order of the help. A new one joins the list above. */
export const verbs: readonly Verb[] = [...workVerbs, helpVerb(workVerbs)]

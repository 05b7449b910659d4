import type { WorkspaceDocument } from '../document/document.ts'
import { documentOf } from './document-of.ts'
import { generateOutreach } from './generate-outreach.ts'
import { generateProgramme } from './generate-programme.ts'
import { randomOf } from './random.ts'
import type { WorkspaceSize } from './workspace-size.ts'

/**
 * A valid workspace of one forum with names in four languages, some of them odd or long; for benchmarks, stress
 * tests and demonstrations. About a tenth of the sessions have no slot, and more where days and rooms are too few.
 * Takes time in proportion to its size.
 */
export function generateWorkspace(size: WorkspaceSize): WorkspaceDocument {
  const random = randomOf(size.seed)
  const outreach = generateOutreach(size, random)
  const programme = generateProgramme(size, outreach, random)
  return documentOf({ ...outreach, ...programme })
}

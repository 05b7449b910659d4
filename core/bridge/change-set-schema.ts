import { z } from 'zod'
import type { ChangeSet } from '../document/changes.ts'
import { rowSchemas, tableNames } from '../document/document.ts'

const put = Object.fromEntries(
  tableNames.map((table) => [table, z.array(rowSchemas[table] as z.ZodType).exactOptional()]),
)
const remove = Object.fromEntries(tableNames.map((table) => [table, z.array(z.uuidv7()).exactOptional()]))

/** Checks rows that come over the bridge, or from the journal, against the schemas of their tables. */
export const changeSetSchema = z.strictObject({
  put: z.strictObject(put),
  remove: z.strictObject(remove),
}) as unknown as z.ZodType<ChangeSet>

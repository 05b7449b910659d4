import { z } from 'zod'

/** A file could not be written: what the system said and where. The interface makes the sentence. */
export const writeFailureSchema = z.strictObject({
  kind: z.enum(['disk-full', 'no-permission', 'read-only', 'folder-missing', 'write-failed']),
  path: z.string(),
  /** The system's own code, such as ENOSPC. */
  code: z.string(),
})

/** A file could not be opened as a workspace. */
export const openFailureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unreadable'), name: z.string(), code: z.string() }),
  z.strictObject({ kind: z.literal('too-large'), name: z.string(), megabytes: z.number() }),
  z.strictObject({ kind: z.literal('not-json'), name: z.string(), detail: z.string() }),
  z.strictObject({ kind: z.literal('not-a-workspace'), name: z.string() }),
  z.strictObject({
    kind: z.literal('newer-version'),
    name: z.string(),
    found: z.number(),
    supported: z.number(),
  }),
  z.strictObject({
    kind: z.literal('invalid'),
    name: z.string(),
    count: z.number(),
    problems: z.array(z.strictObject({ path: z.string(), problem: z.string() })),
  }),
])

/** See writeFailureSchema. */
export type WriteFailure = z.infer<typeof writeFailureSchema>
/** See openFailureSchema. */
export type OpenFailure = z.infer<typeof openFailureSchema>

import { instantTextSchema } from '../time/instant.ts'

/** How large a workspace to make. */
export interface WorkspaceSize {
  readonly sessions: number
  readonly rooms: number
  readonly organizations: number
  /**
   * Contacts to make in all, each with words of its own; when left out, one and a half for each organization, in a few set
   * phrases.
   */
  readonly interactions?: number
  /** Days of the forum, 1 to 60. */
  readonly days: number
  /** Any whole number; the same one gives the same workspace, to the byte. */
  readonly seed: number
  /** IANA names, the first is the base zone; Tokyo, Shanghai and Seoul when left out. */
  readonly zones?: readonly string[]
}

/** When every generated row says it was changed. */
export const generatedAt = instantTextSchema.parse('2027-01-04T00:00:00.000Z')

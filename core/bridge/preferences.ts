import { z } from 'zod'
import { languageSchema } from '../document/language.ts'

/** What this computer remembers of how the app is used. Outside the workspace, outside undo. */
export const preferencesSchema = z.strictObject({
  /** Null follows the system's language. */
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  /** The forum that was open last; may be gone. */
  forumId: z.string().nullable(),
  screen: z.enum(['programme', 'outreach', 'settings']),
})

/** See preferencesSchema. */
export type Preferences = z.infer<typeof preferencesSchema>

/** What a first start begins with. */
export const defaultPreferences: Preferences = {
  language: null,
  theme: 'system',
  forumId: null,
  screen: 'programme',
}

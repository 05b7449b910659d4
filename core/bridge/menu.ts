import { z } from 'zod'

/**
 * An entry of the application menu. Entries are never greyed: main would learn of it a moment late, and a key pressed in that
 * moment would be lost. The page decides when a command is chosen.
 * Commands are named by the page, which also gives the words in the reader's language.
 */
export const menuEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('separator') }),
  z.strictObject({
    kind: z.literal('command'),
    command: z.string().max(60),
    label: z.string().max(200),
    /** Electron's notation, such as `CmdOrCtrl+Z`; null for none. */
    accelerator: z.string().max(40).nullable(),
  }),
  z.strictObject({
    kind: z.literal('role'),
    role: z.enum([
      'cut',
      'copy',
      'paste',
      'selectAll',
      'quit',
      'minimize',
      'togglefullscreen',
      'zoomIn',
      'zoomOut',
      'resetZoom',
    ]),
    label: z.string().max(200),
  }),
])

/** The whole menu bar. */
export const menuSchema = z
  .array(z.strictObject({ label: z.string().max(200), entries: z.array(menuEntrySchema).max(60) }))
  .max(12)

/** See menuEntrySchema. */
export type MenuEntry = z.infer<typeof menuEntrySchema>
/** See menuSchema. */
export type AppMenu = z.infer<typeof menuSchema>

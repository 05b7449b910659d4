import { z } from 'zod'
import type { Result } from '../result.ts'
import { changeSetSchema } from './change-set-schema.ts'
import { openFailureSchema, writeFailureSchema } from './failure.ts'
import { folderFileNameSchema as folderFileName } from './folder-file-name.ts'
import { menuSchema } from './menu.ts'
import { preferencesSchema } from './preferences.ts'

/*
 * Everything that the page may ask of the main process, and everything that main may tell the page.
 * Expected failures are values; a call with other arguments is a bug, and main throws naming the call.
 */

/** Something about the stored workspace that the person must be told at the start. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** The files could not be read; they were moved to `folder` and nothing was written over them. */
  z.strictObject({ kind: z.literal('moved-aside'), folder: z.string(), detail: z.string() }),
  /** A line of the journal was damaged; a copy was kept in `folder`, and what stands before that line was read. */
  z.strictObject({ kind: z.literal('damaged-journal'), folder: z.string() }),
  /** The last save was cut short (a crash, a power cut); the edits in it are lost. */
  z.strictObject({ kind: z.literal('torn-journal') }),
  /** The workspace was written by an older program and was converted; a backup was made first. */
  z.strictObject({ kind: z.literal('migrated'), from: z.number(), backup: z.string() }),
])

/** The workspace as main finds it at the start. */
export const storedWorkspaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** It can be fetched from `workspaceAddress`; `revision` numbers the last save. */
  z.strictObject({ kind: z.literal('ready'), revision: z.number().int() }),
  /** Written by a newer program: refused, and untouched. */
  z.strictObject({ kind: z.literal('newer-version'), found: z.number(), supported: z.number(), path: z.string() }),
])

const startSchema = z.strictObject({
  workspace: storedWorkspaceSchema,
  notices: z.array(noticeSchema),
  preferences: preferencesSchema,
  /** The system's languages, best first (BCP 47). */
  systemLanguages: z.array(z.string()),
  platform: z.enum(['darwin', 'win32', 'linux']),
  version: z.string(),
  /** Whether the system draws the application menu; where it does not, the page's own menu is the only one. */
  hasMenuBar: z.boolean(),
})

/** A workspace that main has read and checked, waiting to be fetched and adopted. */
export const candidateSchema = z.strictObject({ token: z.uuid(), name: z.string() })

const line = z.string().max(300)
const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 100_000_000)
const savedSchema = z.strictObject({ revision: z.number().int() })
const fileWrittenSchema = z.strictObject({ path: z.string() })
const suggestedName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/)

/** Arguments and answer of each call, by its name. */
export const calls = {
  /** The first question of the page. */
  start: call(z.tuple([]), startSchema),
  /**
   * Writes changed rows; answered when they are on the disk. `revision` is one more than the last save's; `parts` is how
   * many parts of it were sent before.
   */
  save: call(
    z.tuple([
      z.strictObject({
        revision: z.number().int().positive(),
        parts: z.number().int().min(0),
        changes: changeSetSchema,
      }),
    ]),
    resultOf(savedSchema, writeFailureSchema),
  ),
  /**
   * Rows that belong to the save of that revision, which follows and writes them all at once: thousands of rows in one
   * call would hold up the window. Part 0 forgets the parts before it.
   */
  savePart: call(
    z.tuple([
      z.strictObject({
        revision: z.number().int().positive(),
        part: z.number().int().min(0),
        changes: changeSetSchema,
      }),
    ]),
    z.null(),
  ),
  /** Reads the sample that ships with the app. */
  stageSample: call(z.tuple([]), resultOf(candidateSchema, openFailureSchema)),
  /** Asks for a file and reads it; null when the person cancels. */
  stageChosenFile: call(
    z.tuple([z.strictObject({ title: z.string().max(200), from: z.enum(['documents', 'backups']) })]),
    resultOf(candidateSchema.nullable(), openFailureSchema),
  ),
  /** Reads a file that was dropped on the page. */
  stageText: call(
    z.tuple([z.string().max(300), z.string().max(200_000_000)]),
    resultOf(candidateSchema, openFailureSchema),
  ),
  /** Makes a candidate the stored workspace, after a backup of what it replaces. */
  adopt: call(
    z.tuple([z.strictObject({ revision: z.number().int().positive(), token: z.uuid() })]),
    resultOf(savedSchema, writeFailureSchema),
  ),
  /** Asks where, and writes the stored workspace as a .forum file; null when the person cancels. */
  saveCopy: call(
    z.tuple([z.strictObject({ title: z.string().max(200), suggestedName })]),
    resultOf(fileWrittenSchema.nullable(), writeFailureSchema),
  ),
  /** Asks where, and writes a calendar file; null when the person cancels. */
  saveCalendar: call(
    z.tuple([z.strictObject({ title: z.string().max(200), suggestedName, text: z.string().max(100_000_000) })]),
    resultOf(fileWrittenSchema.nullable(), writeFailureSchema),
  ),
  /** Asks where, and writes a list, cards or a message; null when the person cancels. */
  saveList: call(
    z.tuple([
      z.strictObject({
        title: z.string().max(200),
        suggestedName,
        kind: z.enum(['csv', 'xlsx', 'vcf', 'eml']),
        content: z.union([z.string().max(100_000_000), bytesSchema]),
      }),
    ]),
    resultOf(fileWrittenSchema.nullable(), writeFailureSchema),
  ),
  /**
   * Asks for a folder to write into; null when the person cancels. The page gets a token: it can write only where a person
   * said so. The path is for the person's eyes.
   */
  chooseFolder: call(
    z.tuple([z.strictObject({ title: z.string().max(200) })]),
    z.strictObject({ token: z.uuid(), path: z.string() }).nullable(),
  ),
  /** Which of these names are taken in a chosen folder, whatever has them. */
  takenInFolder: call(
    z.tuple([z.strictObject({ token: z.uuid(), names: z.array(folderFileName).max(50_000) })]),
    resultOf(z.array(z.string()), writeFailureSchema),
  ),
  /**
   * Writes a file into a chosen folder, whole or not at all, and answers the checksum of what the disk gives back. A file
   * that is there is replaced only when told so; otherwise it is left alone and the call fails with EEXIST.
   */
  writeInFolder: call(
    z.tuple([
      z.strictObject({
        token: z.uuid(),
        name: folderFileName,
        text: z.string().max(100_000_000),
        replaces: z.boolean(),
      }),
    ]),
    resultOf(z.strictObject({ sha256: z.string() }), writeFailureSchema),
  ),
  setPreferences: call(z.tuple([preferencesSchema.partial()]), z.null()),
  setMenu: call(z.tuple([menuSchema]), z.null()),
  /** The question that main asks, in the reader's language, when the page does not answer while it closes. */
  setQuitQuestion: call(z.tuple([z.strictObject({ message: line, detail: line, wait: line, close: line })]), z.null()),
  setTitle: call(z.tuple([z.string().max(300)]), z.null()),
  /** Opens a https: or mailto: address outside the app, after asking; false when refused by either. */
  openExternal: call(
    z.tuple([
      z.strictObject({
        url: z.string().max(4000),
        question: z.string().max(300),
        open: z.string().max(60),
        cancel: z.string().max(60),
      }),
    ]),
    z.boolean(),
  ),
  /** Shows the folder with the backups in the system's file manager. */
  showBackups: call(z.tuple([]), z.null()),
  /** The page hears events from now on; those before are kept for it. */
  listening: call(z.tuple([]), z.null()),
  /** The page has nothing left to save: the window may close. */
  closeNow: call(z.tuple([]), z.null()),
  /** The person decided not to close after all. */
  keepOpen: call(z.tuple([]), z.null()),
} as const

/** What main tells the page unasked. */
export const eventSchema = z.discriminatedUnion('kind', [
  /** An entry of the application menu was chosen. */
  z.strictObject({ kind: z.literal('menu'), command: z.string() }),
  /** The window wants to close: save, then call `closeNow`. */
  z.strictObject({ kind: z.literal('close-requested') }),
  /** A file was chosen or handed over, and is being read: what comes of it follows. */
  z.strictObject({ kind: z.literal('reading-file'), name: z.string() }),
  /** The system handed over a file (second start, double click). */
  z.strictObject({ kind: z.literal('file-handed-over'), opened: resultOf(candidateSchema, openFailureSchema) }),
])

/** Where the page fetches the stored workspace: `{revision, snapshot, journal}`. */
export const workspaceAddress = '/workspace'

/** Where the page fetches a candidate: a workspace file's JSON. */
export const candidateAddress = '/candidate/'

/** The name of a call. */
export type CallName = keyof typeof calls
/** What a call takes. */
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>
/** What a call answers. */
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>
/** See eventSchema. */
export type BridgeEvent = z.infer<typeof eventSchema>
/** See noticeSchema. */
export type Notice = z.infer<typeof noticeSchema>
/** See storedWorkspaceSchema. */
export type StoredWorkspace = z.infer<typeof storedWorkspaceSchema>
/** See candidateSchema. */
export type Candidate = z.infer<typeof candidateSchema>
/** See startSchema. */
export type Start = z.infer<typeof startSchema>

/** The page's side of the contract. */
export type Bridge = { readonly [N in CallName]: (...input: CallInput<N>) => Promise<CallOutput<N>> }

/** What the preload script puts on the page's window, and nothing else. */
export interface PreloadBridge {
  call(name: string, ...input: unknown[]): Promise<unknown>
  /** Calls `listener` for every event until the answered function is called. */
  listen(listener: (event: unknown) => void): () => void
}

function call<I extends z.ZodType<readonly unknown[]>, O extends z.ZodType>(input: I, output: O) {
  return { input, output }
}

function resultOf<V extends z.ZodType, F extends z.ZodType>(value: V, failure: F) {
  return z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), failure }),
  ]) as unknown as z.ZodType<Result<z.infer<V>, z.infer<F>>>
}

import { z } from 'zod'
import { languageSchema } from '../document/language.ts'
import { importFields } from '../exchange/import-field.ts'
import { mostTableColumns } from '../exchange/table.ts'

/** How the board of one forum is looked at. */
export const boardViewSchema = z
  .strictObject({
    layout: z.enum(['board', 'agenda']),
    by: z.enum(['rooms', 'days', 'tracks']),
    /** Minutes between grid lines, and the step of every gesture. */
    zoom: z.union([z.literal(5), z.literal(10), z.literal(15), z.literal(30)]),
    /** Whether the hour is as tall as lets the whole day be seen. */
    fitsDay: z.boolean(),
    /** Whether the hours before and after the day's sessions are shown too. */
    showsNight: z.boolean(),
    /** Rooms that are not shown; may be gone. */
    hiddenRooms: z.array(z.string().max(60)).max(500).readonly(),
    /** Whether later sessions of a room give way when one is moved or gets longer. */
    shiftsRest: z.boolean(),
    /** How the tray is sorted; null folds it to its count. */
    tray: z.enum(['title', 'organization', 'track', 'duration']).nullable(),
  })
  .readonly()

/** See boardViewSchema. */
export type BoardView = z.infer<typeof boardViewSchema>

/** How a forum's board is first seen. */
export const firstBoardView: BoardView = {
  layout: 'board',
  by: 'rooms',
  zoom: 15,
  fitsDay: false,
  showsNight: false,
  hiddenRooms: [],
  shiftsRest: false,
  tray: 'title',
}

/** The columns of the outreach table. */
export const outreachColumns = [
  'organization',
  'kind',
  'country',
  'stage',
  'purpose',
  'owner',
  'priority',
  'lastContact',
  'answerDue',
  'followUp',
  'nextStep',
  'topics',
] as const

/** See outreachColumns. */
export type OutreachColumn = (typeof outreachColumns)[number]

/** How the outreach is looked at. */
export const outreachViewSchema = z
  .strictObject({
    view: z.enum(['list', 'pipeline', 'balance', 'directory']),
    /** Whether what is due today stands beside the list. */
    showsToday: z.boolean(),
    /** The columns that the table shows, in the fixed order of columns; the organization is always there. */
    columns: z.array(z.enum(outreachColumns)).max(outreachColumns.length).readonly(),
    /** By what the table is sorted, the first first. */
    sorting: z
      .array(z.strictObject({ column: z.enum(outreachColumns), descending: z.boolean() }).readonly())
      .max(outreachColumns.length)
      .readonly(),
  })
  .readonly()

/** See outreachViewSchema. */
export type OutreachView = z.infer<typeof outreachViewSchema>

/** How the outreach is first seen. */
export const firstOutreachView: OutreachView = {
  view: 'list',
  showsToday: true,
  columns: ['organization', 'stage', 'purpose', 'owner', 'lastContact', 'followUp'],
  sorting: [{ column: 'followUp', descending: false }],
}

/** What the columns of lists meant when they were imported; the latest first. */
export const importMappingSchema = z
  .strictObject({
    /** The heads, as they are compared, in one text. */
    heads: z.string().max(4000),
    columns: z
      .record(z.string().max(500), z.enum(importFields).nullable())
      .refine((columns) => Object.keys(columns).length <= mostTableColumns)
      .readonly(),
  })
  .readonly()

/** Mappings that were used longest ago are forgotten beyond this. */
export const mostImportMappings = 20

/** Boards of forums seen longest ago are forgotten beyond this. */
const mostBoards = 200

/** What this computer remembers of how the app is used. Outside the workspace, outside undo. */
export const preferencesSchema = z.strictObject({
  /** Null follows the system's language. */
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  /** The forum that was open last; may be gone. */
  forumId: z.string().nullable(),
  screen: z.enum(['programme', 'outreach', 'dates', 'releases', 'settings']),
  /** The board of each forum, by the forum's id. */
  boards: z.record(z.string().max(60), boardViewSchema).refine((boards) => Object.keys(boards).length <= mostBoards),
  outreach: outreachViewSchema,
  importMappings: z.array(importMappingSchema).max(mostImportMappings).readonly(),
  /** Who works here, as written beside the contacts that are logged; empty until someone says. */
  author: z.string().max(200),
})

/** See preferencesSchema. */
export type Preferences = z.infer<typeof preferencesSchema>

/** What a first start begins with. */
export const defaultPreferences: Preferences = {
  language: null,
  theme: 'system',
  forumId: null,
  screen: 'programme',
  boards: {},
  outreach: firstOutreachView,
  importMappings: [],
  author: '',
}

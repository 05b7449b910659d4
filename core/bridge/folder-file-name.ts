import { z } from 'zod'

/**
 * The name of a file that is written into a chosen folder: ASCII without any separator, beginning with a letter or digit,
 * with one of the endings that are handed out, and none of the names that Windows keeps for devices.
 */
export const folderFileNameSchema = z
  .string()
  .regex(/^(?!(con|prn|aux|nul|com\d|lpt\d)\.)[A-Za-z0-9][A-Za-z0-9_-]{0,200}\.(ics|eml|html|csv)$/i)

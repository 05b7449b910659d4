import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanLine } from '../../core/calendar/content-line.ts'
import type { CalendarFile } from '../../core/calendar/export-calendar.ts'
import { freeFileName } from '../../core/calendar/file-name.ts'
import { writeFailure } from '../write-failure.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { writeFailureWords } from './failure-words.ts'

/**
 * Writes the files into a folder, naming each to `written` once the disk gives back what was written. Answers what went
 * wrong, or null.
 */
export async function writeCalendars(
  calendars: readonly Pick<CalendarFile, 'fileName' | 'text'>[],
  folder: string,
  folderName: string,
  written: (name: string) => void,
): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return writeFailureWords(writeFailure(error, folder), folderName)
  }
  const names = new Set<string>()
  for (const { fileName, text } of calendars) {
    // Forums of one name and first day, and organizations of one name, get a number each.
    const name = freeFileName(fileName, (one) => names.has(one))
    names.add(name)
    const result = await writeWholeFile(join(folder, name), text)
    if (!result.ok) return writeFailureWords(result.failure, join(folderName, name))
    const onDisk = await readFile(join(folder, name), 'utf8').catch(() => null)
    if (onDisk !== text) return `${cleanLine(join(folderName, name))}: the disk does not give back what was written.`
    written(name)
  }
  return null
}

/*
 * Prints a digest of the sample forum's calendar in every language and mode, one a line. Run as a program of its own
 * by the test that compares machines: the zone of a process can only be set from outside.
 */
import { createHash } from 'node:crypto'
import { exportForumCalendar } from '../../core/calendar/export-calendar.ts'
import { languages } from '../../core/document/language.ts'
import { theForumId } from './builders.ts'
import { aSampleForum } from './sample-forum.ts'

// The first line proves that the zone of the machine is the one that was asked for.
console.log(new Date(Date.UTC(2020, 7, 5)).getHours())
for (const language of languages) {
  for (const mode of ['zoned', 'utc'] as const) {
    const file = exportForumCalendar(aSampleForum(60), theForumId, { language, mode })
    if (!file.ok) throw new Error(JSON.stringify(file.failure))
    console.log(`${file.value.fileName} ${createHash('sha256').update(file.value.text).digest('hex')}`)
  }
}

/*
 * Prints a digest of the sample forum's calendar, of the draft and of a release, in every language and mode, one a line. Run as a program of its own
 * by the test that compares machines: the zone of a process can only be set from outside.
 */
import { createHash } from 'node:crypto'
import { exportForumCalendar } from '../../core/calendar/export-calendar.ts'
import { languages } from '../../core/document/language.ts'
import { recipientFile } from '../../core/release/recipient-file.ts'
import { recipientsUpTo } from '../../core/release/recipient-view.ts'
import { theForumId } from './builders.ts'
import { aTwiceReleasedForum, theRelease } from './release.ts'
import { aSampleForum } from './sample-forum.ts'

const second = aTwiceReleasedForum(60)

// The first line proves that the zone of the machine is the one that was asked for.
console.log(new Date(Date.UTC(2020, 7, 5)).getHours())
for (const language of languages) {
  for (const mode of ['zoned', 'utc'] as const) {
    const file = exportForumCalendar(aSampleForum(60), theForumId, { language, mode })
    if (!file.ok) throw new Error(JSON.stringify(file.failure))
    console.log(`${file.value.fileName} ${createHash('sha256').update(file.value.text).digest('hex')}`)
    const options = { language, mode, alarmMinutes: 15 }
    for (const recipient of recipientsUpTo(second, theForumId, 2)) {
      const own = recipientFile(second, theRelease(second), recipient, options)
      if (!own.ok) throw new Error(JSON.stringify(own.failure))
      console.log(`${own.value.fileName} ${createHash('sha256').update(own.value.text).digest('hex')}`)
    }
  }
}

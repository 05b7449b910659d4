import { type CalendarEntry, eventStatuses, longestDescription, trackColors } from './calendar-entry.ts'
import { cleanLine, cleanText } from './content-line.ts'
import { webAddress } from './web-address.ts'

const mostSequence = 2_147_483_647

/** What keeps an entry from being an event, in words for developers, or null. The generator checks none of this. */
export function entryProblem(entry: CalendarEntry): string | null {
  const { uid, sequence, stamp, start, end, status, url, conferenceUrl, color } = entry
  if (!/^[A-Za-z0-9][A-Za-z0-9._@-]{0,199}$/.test(uid))
    return 'the UID has characters that would need escaping, or none'
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > mostSequence)
    return `SEQUENCE ${sequence} is not a count`
  if (stamp < 0) return 'DTSTAMP lies before 1970'
  if (end <= start) return 'the event does not end after it starts'
  if (cleanLine(entry.summary.text) === '') return 'the SUMMARY is empty'
  if (isTooLong(entry.description.text)) return 'the DESCRIPTION is too long'
  if (!eventStatuses.includes(status)) return `STATUS ${status} does not exist`
  if (color !== null && !trackColors.includes(color)) return `COLOR ${color} is none of ours`
  if (entry.alarmMinutes !== undefined && !(Number.isInteger(entry.alarmMinutes) && entry.alarmMinutes >= 0))
    return `a reminder ${entry.alarmMinutes} minutes before is none`
  for (const address of new Set([url, conferenceUrl])) {
    if (address !== null && webAddress(address) !== address) return `${address} is not a normalized web address`
  }
  return null
}

/** Cleaning never makes a text longer, and most are far from the limit. */
function isTooLong(description: string): boolean {
  return description.length > longestDescription && cleanText(description).length > longestDescription
}

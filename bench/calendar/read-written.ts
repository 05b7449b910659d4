import ICAL from 'ical.js'
import type { Workload } from './workload.ts'

/** How many events of a text say the same as they were given to its writer: times, title, description, place, categories. */
export function countRight(text: string, { entries }: Workload): number {
  const byUid = new Map(entries.map((entry) => [entry.uid, entry]))
  const wordsOf = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name) ?? '')
  const momentOf = (event: ICAL.Component, name: string) => {
    const value = event.getFirstPropertyValue(name)
    return value instanceof ICAL.Time ? value.toUnixTime() * 1000 : Number.NaN
  }
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .filter((event) => {
      const entry = byUid.get(wordsOf(event, 'uid') as never)
      const categories = event.getAllProperties('categories').flatMap((property) => property.getValues().map(String))
      return (
        entry !== undefined &&
        momentOf(event, 'dtstart') === entry.start &&
        momentOf(event, 'dtend') === entry.end &&
        wordsOf(event, 'summary') === entry.summary.text &&
        wordsOf(event, 'description') === entry.description.text &&
        wordsOf(event, 'location') === (entry.location?.text ?? '') &&
        categories.join('\n') === entry.categories.map(({ text }) => text).join('\n')
      )
    }).length
}

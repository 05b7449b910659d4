import fc from 'fast-check'
import { createEvents } from 'ics'
import { describe, expect, it } from 'vitest'
import { cleanLine, escapeText, unfoldLines } from '../../../core/calendar/content-line.ts'
import { eventTimes } from '../../../core/calendar/event-times.ts'
import { forumEntries } from '../../../core/calendar/forum-entries.ts'
import { generateEvents, type TimedEntry } from '../../../core/calendar/generate-events.ts'
import { theForumId } from '../../support/builders.ts'
import { hardTexts } from '../../support/hard-text.ts'
import { aSampleForum } from '../../support/sample-forum.ts'

const entries = forumEntries(aSampleForum(60), theForumId, 'en')

describe('the events that the generator makes', () => {
  it('are the generator’s to the byte, whatever their texts, places, categories and states', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(hardTexts)))
    const shown = fc.record({ text, language: fc.constant('en' as const) })
    const changed = fc.record(
      { summary: shown, location: fc.option(shown), categories: fc.array(shown, { maxLength: 3 }) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.constantFrom(...entries), changed, fc.nat(99), (entry, fields, sequence) => {
        const summary = fields.summary && cleanLine(fields.summary.text) !== '' ? fields.summary : entry.summary
        const made = { ...entry, ...fields, summary, sequence }
        const timed = { entry: made, times: eventTimes(made, 'zoned') }
        expect(generateEvents([timed])).toEqual({ ok: true, events: [byGeneratorAlone(timed)] })
      }),
    )
  })

  it('are refused by the generator whatever it made before', () => {
    const [entry] = entries
    if (!entry) throw new Error('the sample has events')
    const timed = { entry, times: eventTimes(entry, 'utc') }
    expect(generateEvents([timed]).ok).toBe(true)
    const refused = { ...timed, entry: { ...entry, stamp: (entry.stamp + 0.5) as typeof entry.stamp } }
    expect(generateEvents([timed, refused])).toMatchObject({ ok: false, entry: refused.entry })
  })
})

function byGeneratorAlone({ entry, times }: TimedEntry): string[] {
  const attributes = {
    uid: entry.uid,
    sequence: entry.sequence,
    timestamp: entry.stamp,
    lastModified: entry.stamp,
    start: times.start,
    end: times.end,
    title: cleanLine(entry.summary.text),
    status: entry.status,
    transp: entry.transparency,
    ...(entry.location ? { location: cleanLine(entry.location.text) } : {}),
    ...(entry.categories.length > 0
      ? { categories: entry.categories.map(({ text }) => escapeText(cleanLine(text))) }
      : {}),
  }
  const lines = unfoldLines(createEvents([attributes]).value ?? '')
  return lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT') + 1)
}

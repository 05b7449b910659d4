import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../../core/calendar/content-line.ts'
import { verifyCalendarText } from '../../../core/calendar/verify-calendar.ts'
import { languages } from '../../../core/document/language.ts'
import { type Recipient, recipientKey } from '../../../core/document/release-rows.ts'
import { recipientFile } from '../../../core/release/recipient-file.ts'
import { recipientsUpTo, recipientView } from '../../../core/release/recipient-view.ts'
import { releaseEntries } from '../../../core/release/release-entries.ts'
import { theForumId } from '../../support/builders.ts'
import { aTwiceReleasedForum, theRelease } from '../../support/release.ts'

const python = '/usr/bin/python3'
const program = fileURLToPath(new URL('../../support/read_calendar.py', import.meta.url))
const document = aTwiceReleasedForum(60)
const recipients = recipientsUpTo(document, theForumId, 2)

function isInstalled(parser: string): boolean {
  const answer = spawnSync(python, ['-c', `import ${parser}`]).status === 0
  if (!answer) console.warn(`SKIPPED: python3-${parser} is not installed, so calendars are not read with it`)
  return answer
}

function written(recipient: Recipient, mode: 'zoned' | 'utc', language: 'en' | 'zh' | 'ja' | 'ko') {
  const options = { language, mode, alarmMinutes: 15 }
  const file = recipientFile(document, theRelease(document), recipient, options)
  if (!file.ok) throw new Error(JSON.stringify(file.failure))
  const entries = releaseEntries(recipientView(document, theForumId, 2, recipient).values(), options)
  return { text: file.value.text, entries }
}

describe.each(['zoned', 'utc'] as const)('the files of every recipient, mode %s', (mode) => {
  it('keep all rules, whatever was read back with which file before', () => {
    for (const recipient of recipients) {
      for (const language of languages) {
        const { text, entries } = written(recipient, mode, language)
        expect(verifyCalendarText(text, entries), recipientKey(recipient)).toEqual([])
      }
    }
  }, 60_000)

  it('hold cancelled and revised events among them', () => {
    const { text } = written({ kind: 'all' }, mode, 'en')
    expect(text).toContain('\r\nSTATUS:CANCELLED\r\n')
    expect(text).toContain('\r\nSEQUENCE:1\r\n')
    expect(text).toContain('\r\nTRIGGER:-PT15M\r\n')
  })

  describe.each(['icalendar', 'vobject'])('are read by python3-%s', (parser) => {
    it.skipIf(!isInstalled(parser))('event by event as the release has them', () => {
      const { text, entries } = written({ kind: 'all' }, mode, 'ja')
      const answer = spawnSync(python, [program, parser], { input: text, encoding: 'utf8', env: { TZ: 'Asia/Tokyo' } })
      expect(answer.stderr).toBe('')
      const read: readonly Record<string, unknown>[] = JSON.parse(answer.stdout)
      // python3-icalendar 4.0 takes an escaped backslash before an n for a line break.
      const isFair = (planned: string) => parser !== 'icalendar' || !planned.includes('\\')
      expect(read.map(({ uid, status, startMs, endMs }) => [uid, status, startMs, endMs])).toEqual(
        [...entries]
          .sort((a, b) => (a.uid < b.uid ? -1 : 1))
          .map(({ uid, status, start, end }) => [uid, status, start, end]),
      )
      for (const { uid, summary, description } of entries) {
        const one = read.find((event) => event['uid'] === uid)
        if (isFair(summary.text)) expect(one?.['summary']).toBe(cleanLine(summary.text))
        if (isFair(description.text)) expect(one?.['description']).toBe(cleanText(description.text))
      }
    })
  })
})

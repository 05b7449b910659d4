import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../../core/calendar/content-line.ts'
import { base64Of } from '../../../core/release/base64.ts'
import { type MailMessage, mailBytes } from '../../../core/release/mail-message.ts'
import { instant } from '../../../core/time/instant.ts'
import { hardTexts } from '../../support/hard-text.ts'

const python = '/usr/bin/python3'
const program = fileURLToPath(new URL('../../support/read_mail.py', import.meta.url))
const isInstalled = spawnSync(python, ['-c', 'import email']).status === 0
if (!isInstalled) console.warn('SKIPPED: python3 is not installed, so messages are not read with its parser')

function aMessage(fields: Partial<MailMessage> = {}): MailMessage {
  return {
    from: { name: '三国協力事務局', email: 'office@example.org' },
    to: [{ name: 'Beijing', email: 'city@example.org' }],
    subject: 'Programme',
    text: 'Dear partner\n',
    at: instant(Date.UTC(2020, 7, 5, 6, 7, 8)),
    id: 'release-1',
    attachment: { fileName: 'forum.ics', calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    ...fields,
  }
}

function readByPython(message: MailMessage): Record<string, unknown> {
  const answer = spawnSync(python, [program], { input: mailBytes(message), encoding: 'utf8' })
  expect(answer.stderr).toBe('')
  return JSON.parse(answer.stdout)
}

describe('a message as a file', () => {
  it('is ASCII with CRLF and lines of at most 78 characters', () => {
    const bytes = mailBytes(aMessage({ subject: hardTexts['chinese'] ?? '', text: hardTexts['family emoji'] ?? '' }))
    expect(bytes).toMatch(/^[\r\n\x20-\x7E]*$/)
    expect(bytes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...bytes.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78)
  })

  it('opens as a draft, dated in UTC', () => {
    expect(mailBytes(aMessage())).toMatch(/^X-Unsent: 1\r\nDate: Wed, 5 Aug 2020 06:07:08 \+0000\r\n/)
  })

  it('never takes a line of a subject for a header', () => {
    const bytes = mailBytes(aMessage({ subject: 'Programme\r\nBcc: someone@example.org' }))
    expect(bytes).not.toMatch(/\r\nBcc:/)
  })

  it('leaves out an address that is none', () => {
    expect(mailBytes(aMessage({ to: [{ name: 'A', email: 'x@example.org\r\nBcc: y@example.org' }] }))).not.toMatch(
      /To:|Bcc/,
    )
    expect(mailBytes(aMessage({ from: null }))).toContain('\r\nFrom: <sender@forum-planner.invalid>\r\n')
  })

  it.skipIf(!isInstalled).each(Object.entries(hardTexts))(
    'is read by a parser that is not ours as it was written: %s',
    (_, text) => {
      const calendar = `BEGIN:VCALENDAR\r\nSUMMARY:${cleanLine(text)}\r\nEND:VCALENDAR\r\n`
      const read = readByPython(
        aMessage({ subject: text, text: `${text}\n`, attachment: { fileName: 'forum.ics', calendar } }),
      )
      expect(read).toMatchObject({
        defects: [],
        from: 'office@example.org',
        to: [['Beijing', 'city@example.org']],
        date: '2020-08-05T06:07:08+00:00',
        type: 'text/calendar',
        method: 'PUBLISH',
        fileName: 'forum.ics',
        calendar,
      })
      expect(read['subject']).toBe(cleanLine(text))
      expect(String(read['text']).replaceAll('\r\n', '\n')).toBe(cleanText(`${text}\n`))
    },
  )
})

describe('Base64', () => {
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['100% 首尔', 'MTAwJSDpppblsJQ='],
    ['𠮷', '8KCutw=='],
  ])('of %j is %j', (text, written) => {
    expect(base64Of(text)).toBe(written)
    expect(Buffer.from(text).toString('base64')).toBe(written)
  })
})

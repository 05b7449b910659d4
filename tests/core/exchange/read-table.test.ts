import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../../../core/document/workspace-file.ts'
import { readTable } from '../../../core/exchange/read-table.ts'
import { firstReading } from '../../../core/exchange/reading-choices.ts'
import { aDocument, aForum } from '../../support/builders.ts'
import { decodeLoosely } from '../../support/east-asian-bytes.ts'

const read = (text: string) => readTable(new TextEncoder().encode(text), firstReading, decodeLoosely)

describe('a text that is no list', () => {
  it.each([
    ['a workspace', writeWorkspace(aDocument({ forums: [aForum()] }))],
    ['rows of JSON', '[\n {"organization": "A"}\n]'],
    ['a web page', '\uFEFF<!doctype html>\n<title>Organizations</title>'],
    ['XML', '<?xml version="1.0"?><organizations/>'],
    ['a calendar', '\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ['cards', 'BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n'],
    ['rich text', '{\\rtf1\\ansi organizations}'],
    ['a printed document', '%PDF-1.7\nobj'],
  ])('%s is refused as such', async (_, text) => {
    expect(await read(text)).toEqual({ ok: false, failure: { kind: 'not-a-list' } })
  })

  it.each(['[2027] 기관 목록\n기관명,국가\n', '<参加団体一覧>\n団体名,国\n', '{draft}\nname\n', 'BEGIN,END\n1,2\n'])(
    'is not one whose title stands in brackets: %j',
    async (text) => {
      expect((await read(text)).ok).toBe(true)
    },
  )
})

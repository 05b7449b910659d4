import { describe, expect, it } from 'vitest'
import { exportForumCalendar } from '../../../core/calendar/export-calendar.ts'
import { readEvents } from '../../../core/calendar/read-back.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { aDocument, aForum, anOrganization, aSession, aSlot, theForumId } from '../../support/builders.ts'
import { aSampleForum } from '../../support/sample-forum.ts'

const english = { language: 'en', mode: 'zoned' } as const

function fileName(forum: Forum, language: 'en' | 'ja' = 'en'): string {
  const slot = aSlot({ date: '2021-02-25' })
  const file = exportForumCalendar(aDocument({ forums: [forum], sessions: [aSession({ slot })] }), theForumId, {
    language,
    mode: 'utc',
  })
  return file.ok ? file.value.fileName : file.failure.kind
}

describe('the name of a calendar file', () => {
  it('has the English name, the first day and the language', () => {
    expect(fileName(aForum())).toBe('cjk-smart-city-seminar-2021-02-25-en.ics')
    expect(fileName(aForum(), 'ja')).toBe('cjk-smart-city-seminar-2021-02-25-ja.ics')
  })

  it('says forum where there is no English name', () => {
    expect(fileName(aForum({ name: { ja: '日中韓フォーラム' } }), 'ja')).toBe('forum-2021-02-25-ja.ics')
    expect(fileName(aForum({ name: { en: '三国 — ' } }))).toBe('forum-2021-02-25-en.ics')
  })

  it('has letters without accents, and nothing that a file system minds', () => {
    expect(fileName(aForum({ name: { en: '../Zürich’s "Forum": A/B <1>?' } }))).toBe(
      'zurichs-forum-a-b-1-2021-02-25-en.ics',
    )
  })

  it('is cut between words when the name is long', () => {
    expect(fileName(aForum({ name: { en: 'word '.repeat(100) } }))).toBe(`${'word-'.repeat(12)}2021-02-25-en.ics`)
    expect(fileName(aForum({ name: { en: 'x'.repeat(500) } }))).toBe(`${'x'.repeat(60)}-2021-02-25-en.ics`)
  })
})

describe('exporting a forum', () => {
  it('gives every scheduled session but blockers', () => {
    const file = exportForumCalendar(aSampleForum(99), theForumId, english)
    // Of 99 sessions, 9 are in the tray and 11 are blockers, one of them both.
    expect(file).toMatchObject({ ok: true, value: { events: 80 } })
  })

  it('names the host as organizer in the reader’s language', () => {
    const host = anOrganization({ names: { en: 'Trilateral Cooperation Secretariat', ko: '한중일 3국 협력사무국' } })
    const document = aDocument({
      forums: [aForum({ hostOrganizationId: host.id })],
      organizations: [host],
      sessions: [aSession()],
    })
    const file = exportForumCalendar(document, theForumId, { language: 'ko', mode: 'zoned' })
    const read = file.ok ? readEvents(file.value.text) : null
    expect(read?.ok && read.value[0]).toMatchObject({
      organizer: 'invalid:nomail',
      organizerName: '한중일 3국 협력사무국',
    })
  })

  it('is refused when the forum is gone', () => {
    expect(exportForumCalendar(aDocument(), theForumId, english)).toEqual({
      ok: false,
      failure: { kind: 'no-such-forum', forumId: theForumId },
    })
  })

  it('is refused when nothing is scheduled', () => {
    const document = aDocument({ forums: [aForum()], sessions: [aSession({ slot: null })] })
    expect(exportForumCalendar(document, theForumId, english)).toEqual({
      ok: false,
      failure: { kind: 'nothing-to-publish' },
    })
  })
})

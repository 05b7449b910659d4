import { describe, expect, it } from 'vitest'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import { languages } from '../../../core/document/language.ts'
import type { Recipient } from '../../../core/document/release-rows.ts'
import { deleteSession, editSession, moveSession } from '../../../core/programme/session-commands.ts'
import { everyone } from '../../../core/release/recipient.ts'
import { type MessageOptions, recipientMessage } from '../../../core/release/recipient-message.ts'
import { anOrganization, aSession } from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { after } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, session, participation, organization, room } = aSmallWorkspace()
const first = released(document, 1, 'First programme')
const institute: Recipient = { kind: 'organization', id: organization.id }

function messageOf(workspace: WorkspaceDocument, recipient: Recipient, options: Partial<MessageOptions> = {}) {
  return recipientMessage(workspace, theRelease(workspace), recipient, {
    language: 'en',
    since: null,
    kind: 'full',
    ...options,
  })
}

function updated(draft: WorkspaceDocument, language: MessageOptions['language'] = 'en', recipient = institute) {
  return messageOf(released(draft, 2, 'Second programme'), recipient, { language, since: 1 }).text
}

describe('the message with a first file', () => {
  it('names forum, recipient and release, and how to import it in five programs', () => {
    const { subject, text } = messageOf(first, institute)
    expect(subject).toBe('CJK Smart City Seminar (Smart City Institute Japan): programme (First programme)')
    for (const program of ['Outlook', 'Google', 'Apple', 'Thunderbird', 'Naver']) expect(text).toContain(program)
    expect(text).not.toContain('Now')
  })

  it.each(languages)('is in %s throughout', (language) => {
    const { text } = messageOf(first, everyone, { language })
    const scripts = { en: /Please find attached/, zh: /随信附上/, ja: /お送りいたします/, ko: /첨부합니다/ }
    expect(text).toMatch(scripts[language])
    for (const other of languages) if (other !== language) expect(text).not.toMatch(scripts[other])
  })

  it('carries the note of the release', () => {
    const noted = { ...first, releases: withNote() }
    expect(messageOf(noted, everyone).text).toContain('\n\nNote: Doors open at noon.\n\n')
  })
})

describe('the message with an update', () => {
  it('lists a session that moved, with the old and the new time in every zone', () => {
    if (!session.slot) throw new Error('the session has a slot')
    const start = aSession({ slot: { date: '2020-08-05', start: '15:30', roomId: null, pinned: false } }).slot?.start
    const draft = after(first, moveSession(session.id, { ...session.slot, ...(start ? { start } : {}) }))
    expect(updated(draft)).toContain(
      [
        'Sessions that have been moved',
        '',
        '* Smart city policy',
        '  Previously',
        '    Beijing: Wednesday, 5 August 2020, 13:00–14:00',
        '    Tokyo: Wednesday, 5 August 2020, 14:00–15:00',
        '    Seoul: Wednesday, 5 August 2020, 14:00–15:00',
        '    Main hall',
        '  Now',
        '    Beijing: Wednesday, 5 August 2020, 15:30–16:30',
        '    Tokyo: Wednesday, 5 August 2020, 16:30–17:30',
        '    Seoul: Wednesday, 5 August 2020, 16:30–17:30',
        '    Main hall',
      ].join('\n'),
    )
    expect(room.name.en).toBe('Main hall')
    expect(updated(draft, 'ko')).toContain('    도쿄: 2020년 8월 5일(수) 16:30–17:30\n')
  })

  it('lists what else changed by name', () => {
    const draft = after(first, editSession(session.id, { title: { en: 'Renamed' }, interpretation: ['ko'] }))
    expect(updated(draft)).toMatch(
      /Sessions that have changed\n\n\* Renamed\n(.+\n)+ {2}Changed: title, interpretation\n/,
    )
  })

  it('lists a session that was deleted as cancelled', () => {
    expect(updated(after(first, deleteSession(session.id)))).toContain('Cancelled sessions\n\n* Smart city policy\n')
  })

  it('calls a session cancelled for whom it was taken from, and new for whom it was given to', () => {
    const city = anOrganization({ kind: 'city', country: 'KR', names: { en: 'Seoul' } })
    const draft = {
      ...first,
      organizations: { ...first.organizations, [city.id]: city },
      participations: { [participation.id]: { ...participation, organizationId: city.id } },
    }
    expect(updated(draft)).toContain('Cancelled sessions\n\n* Smart city policy\n')
    expect(updated(draft, 'en', { kind: 'organization', id: city.id })).toContain(
      'New sessions\n\n* Smart city policy\n',
    )
  })

  it('says that nothing changed where nothing did, and promises no list', () => {
    expect(updated(first)).toContain('Nothing has changed for you since the version you have.')
    expect(updated(first)).not.toContain('listed below')
  })

  it.each(languages)('names no calendar to import into, in %s, but in the advice that fits the file', (language) => {
    const text = messageOf(released(first, 2), institute, { language, since: 1, kind: 'changes' }).text
    expect(text).not.toMatch(/New Calendar|新建日历|新規カレンダー|새로운 캘린더/)
  })

  it('says which file is attached', () => {
    const text = messageOf(released(first, 2), institute, { since: 1, kind: 'changes' }).text
    expect(text).toContain('holds only what has changed')
    expect(text).not.toContain('delete that calendar first')
  })
})

function withNote() {
  const release = theRelease(first)
  return { [release.id]: { ...release, note: 'Doors open at noon.' } }
}

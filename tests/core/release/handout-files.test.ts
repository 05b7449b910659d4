import { describe, expect, it } from 'vitest'
import type { Recipient } from '../../../core/document/release-rows.ts'
import { editSession } from '../../../core/programme/session-commands.ts'
import { type HandoutOrder, handoutFiles } from '../../../core/release/handout-files.ts'
import { recipientAddresses } from '../../../core/release/recipient-addresses.ts'
import { recipientFile } from '../../../core/release/recipient-file.ts'
import { recipientChanges } from '../../../core/release/recipient-message.ts'
import { instantOfText, instantTextSchema } from '../../../core/time/instant.ts'
import { aContactPoint, aDocument, anOrganization } from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { after, nowText } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, session, organization } = aSmallWorkspace()
const first = released(document, 1)
const second = released(after(first, editSession(session.id, { title: { en: 'Renamed' } })), 2)
const same = released(second, 3)
const recipient: Recipient = { kind: 'organization', id: organization.id }
const wishes = { language: 'en', mode: 'zoned', alarmMinutes: null } as const
const at = instantOfText(instantTextSchema.parse(nowText))

function made(workspace: typeof first, order: Partial<HandoutOrder> & Pick<HandoutOrder, 'wanted'>) {
  return handoutFiles(workspace, theRelease(workspace), { recipient, wishes, since: 1, to: [], at, ...order })
}

function kinds(result: ReturnType<typeof made>) {
  return result.ok ? result.value.files.map(({ kind }) => kind) : result.failure
}

const plain = { extent: 'full', sessions: false, mail: false } as const

describe('the files of a handout', () => {
  it('are the very files that the recipient has, whole or of the changes', () => {
    const both = made(second, { wanted: { ...plain, extent: 'both' } })
    if (!both.ok) throw new Error('refused')
    const texts = both.value.files.map(({ text }) => text)
    const one = (kind: 'full' | 'changes') =>
      recipientFile(
        second,
        theRelease(second),
        recipient,
        wishes,
        kind === 'full' ? { kind } : { kind: 'changes', since: 1 },
      )
    expect(texts).toEqual([one('full'), one('changes')].map((file) => (file.ok ? file.value.text : '')))
    expect(both.value.kind).toBe('full')
  })

  it('are the whole file where only changes are wanted and nothing was held', () => {
    expect(kinds(made(second, { since: null, wanted: { ...plain, extent: 'changes' } }))).toEqual(['full'])
  })

  it('are none where only changes are wanted and there are none, and the whole one where both are', () => {
    const since = { since: 2 }
    expect(kinds(made(same, { ...since, wanted: { ...plain, extent: 'changes' } }))).toEqual({
      kind: 'nothing-changed',
      since: 2,
    })
    expect(kinds(made(same, { ...since, wanted: { ...plain, extent: 'both' } }))).toEqual(['full'])
  })

  it('hold a message with the file attached, and each session by itself, when asked for', () => {
    const result = made(second, { wanted: { extent: 'full', sessions: true, mail: true } })
    if (!result.ok) throw new Error('refused')
    expect(result.value.files.map(({ kind, fileName }) => [kind, fileName.slice(-3)])).toEqual([
      ['full', 'ics'],
      ['mail', 'eml'],
      ['session', 'ics'],
    ])
    expect(result.value.files[1]?.text).toContain('Content-Type: text/calendar')
  })

  it('leave out single sessions that did not change where only changes are wanted', () => {
    const wanted = { extent: 'changes', sessions: true, mail: false } as const
    expect(kinds(made(second, { wanted }))).toEqual(['changes', 'session'])
  })

  it('come with what changed for the recipient, in its language', () => {
    const result = made(second, { wishes: { ...wishes, language: 'ja' }, wanted: plain })
    expect(result.ok && result.value.changes).toContain('内容が変わったセッション')
  })
})

describe('what changed for a recipient', () => {
  const changes = (workspace: typeof first, since: number | null) =>
    recipientChanges(workspace, theRelease(workspace), recipient, { language: 'en', since })

  it('is every session as new where nothing was held', () => {
    expect(changes(first, null)).toMatch(/^New sessions\n\n\* Smart city policy\n/)
  })

  it('is what the message lists since the release that was held', () => {
    expect(changes(second, 1)).toMatch(/^Sessions that have changed\n\n\* Renamed\n/)
  })

  it('is empty when nothing changed', () => {
    expect(changes(same, 2)).toBe('')
  })
})

describe('the addresses of a recipient', () => {
  const owner = anOrganization({ names: { en: 'City A', ja: '都市A' } })
  const to: Recipient = { kind: 'organization', id: owner.id }
  const point = (value: string, order: number, preferred = false) =>
    aContactPoint({ owner: { kind: 'organization', id: owner.id }, kind: 'email', value, order, preferred })
  const addressed = (...contactPoints: ReturnType<typeof point>[]) =>
    recipientAddresses(aDocument({ organizations: [owner], contactPoints }), to, 'ja')

  it('are its mail addresses, of which the preferred one is usual, named in its language', () => {
    expect(addressed(point('desk@a.example', 1), point('office@a.example', 2, true))).toEqual([
      { name: '都市A', email: 'office@a.example', isUsual: true },
      { name: '都市A', email: 'desk@a.example', isUsual: false },
    ])
  })

  it('are all usual where none is preferred', () => {
    expect(
      addressed(point('b@a.example', 2), point('a@a.example', 1)).map(({ email, isUsual }) => [email, isUsual]),
    ).toEqual([
      ['a@a.example', true],
      ['b@a.example', true],
    ])
  })

  it('are none for a telephone, and none for everyone', () => {
    const phone = aContactPoint({ owner: { kind: 'organization', id: owner.id }, kind: 'phone', value: '+81 3' })
    expect(addressed(phone)).toEqual([])
    expect(recipientAddresses(document, { kind: 'all' }, 'en')).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import type { Command } from '../../../core/document/command.ts'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import { type Recipient, type Release, releaseIdSchema } from '../../../core/document/release-rows.ts'
import { forumIdSchema, type Session } from '../../../core/document/rows.ts'
import { readWorkspace } from '../../../core/document/workspace-file.ts'
import { editSession, moveSession } from '../../../core/programme/session-commands.ts'
import { recordHandouts, wishesOf } from '../../../core/release/handouts.ts'
import { recipientsUpTo } from '../../../core/release/recipient-view.ts'
import { latestRelease } from '../../../core/release/release-history.ts'
import { releaseProgramme } from '../../../core/release/release-programme.ts'
import { instantOfText, instantTextSchema } from '../../../core/time/instant.ts'

const root = join(import.meta.dirname, '../../..')

/** The forum of 2021 of the sample. */
export const forumId = forumIdSchema.parse('0176bb3e-7000-7001-8000-000000000002')

/** The sample as it ships. */
export function theSample(): WorkspaceDocument {
  const read = readWorkspace(readFileSync(join(root, 'samples/sample.forum'), 'utf8'))
  if (!read.ok) throw new Error(`theSample: ${JSON.stringify(read.failure)}`)
  return read.value.document
}

/** The document after a command that ran on that day of 2021, as `01-08`. */
export function afterOn(document: WorkspaceDocument, day: string, ...commands: readonly Command[]): WorkspaceDocument {
  const now = instantOfText(instantTextSchema.parse(`2021-${day}T01:00:00.000Z`))
  return commands.reduce((before, command) => {
    const result = command.apply(before, { now, newId })
    if (!result.ok) throw new Error(`afterOn: ${command.step} was refused: ${JSON.stringify(result.failure)}`)
    return result.value.document
  }, document)
}

/** The document after a release on that day. */
export function releasedOn(document: WorkspaceDocument, day: string, name: string): WorkspaceDocument {
  const id = releaseIdSchema.parse(newId())
  return afterOn(document, day, releaseProgramme(forumId, { id, name, note: '', by: 'Secretariat' }))
}

/** The latest release of the forum. */
export function theLatest(document: WorkspaceDocument): Release {
  const release = latestRelease(document, forumId)
  if (!release) throw new Error('theLatest: nothing was released')
  return release
}

/** The document after those whom `isGiven` chooses were given the whole file of the latest release on that day. */
export function givenOn(
  document: WorkspaceDocument,
  day: string,
  isGiven: (recipient: Recipient) => boolean,
): WorkspaceDocument {
  const release = theLatest(document)
  const given = recipientsUpTo(document, forumId, release.number).filter(isGiven)
  const row = { forumId, releaseId: release.id, mode: 'zoned', kind: 'full' } as const
  const handouts = given.map((recipient) => {
    const { language } = wishesOf(document, forumId, recipient)
    return { ...row, recipient, language }
  })
  return afterOn(document, day, recordHandouts(handouts))
}

/** The organization of that English name, as a recipient. */
export function organization(document: WorkspaceDocument, name: string): Recipient {
  const found = Object.values(document.organizations).find(({ names }) => names.en === name)
  if (!found) throw new Error(`organization: none is called ${name}`)
  return { kind: 'organization', id: found.id }
}

/**
 * The sample, released twice: everyone but City A and Association G was given the first file; then a keynote got another
 * title, and a presentation of City M and Company I went back to the tray.
 */
export function aReleasedSample(): WorkspaceDocument {
  const sample = theSample()
  const first = releasedOn(sample, '01-04', 'First announcement')
  const without = ['City A', 'Association G'].map((name) => JSON.stringify(organization(sample, name)))
  const given = givenOn(first, '01-05', (recipient) => !without.includes(JSON.stringify(recipient)))
  const keynote = sessionCalled(given, 'Keynote: Smart cities in an ageing society')
  const panel = sessionCalled(given, 'Urban revitalization with residents')
  const edited = afterOn(
    given,
    '01-07',
    editSession(keynote.id, { title: { ...keynote.title, en: 'Keynote: Growing old in the city' } }),
    moveSession(panel.id, null),
  )
  return releasedOn(edited, '01-08', 'Second announcement')
}

/** The session of the forum of that English title. */
export function sessionCalled(document: WorkspaceDocument, title: string): Session {
  const found = Object.values(document.sessions).find((one) => one.forumId === forumId && one.title.en === title)
  if (!found) throw new Error(`sessionCalled: none is called ${title}`)
  return found
}

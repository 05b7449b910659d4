import type { WorkspaceDocument } from '../../core/document/document.ts'
import { type Release, releaseIdSchema } from '../../core/document/release-rows.ts'
import { latestRelease } from '../../core/release/release-history.ts'
import { releaseProgramme } from '../../core/release/release-programme.ts'
import { instantOfText, instantTextSchema } from '../../core/time/instant.ts'
import { anId, theForumId } from './builders.ts'
import { aContext } from './run-command.ts'

/** The document after a release on that day of August 2020, at midnight UTC; throws when it is refused. */
export function released(document: WorkspaceDocument, day: number, name = `Of ${day} August`): WorkspaceDocument {
  const result = releaseAt(document, `2020-08-${String(day).padStart(2, '0')}T00:00:00.000Z`, name)
  if (!result.ok) throw new Error(`the release was refused: ${JSON.stringify(result.failure)}`)
  return result.value.document
}

/** Tries to release at a moment. */
export function releaseAt(document: WorkspaceDocument, at: string, name: string) {
  const command = releaseProgramme(theForumId, { id: releaseIdSchema.parse(anId()), name, note: '', by: 'Secretariat' })
  return command.apply(document, aContext({ now: instantOfText(instantTextSchema.parse(at)) }))
}

/** The latest release; throws when there is none. */
export function theRelease(document: WorkspaceDocument): Release {
  const release = latestRelease(document, theForumId)
  if (!release) throw new Error('nothing was released')
  return release
}

import { applyChangeSet } from '../../core/document/changes.ts'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import { type Release, releaseIdSchema } from '../../core/document/release-rows.ts'
import { latestRelease } from '../../core/release/release-history.ts'
import { releaseProgramme } from '../../core/release/release-programme.ts'
import { instantOfText, instantTextSchema } from '../../core/time/instant.ts'
import { anId, theForumId } from './builders.ts'
import { aContext } from './run-command.ts'
import { aSampleForum } from './sample-forum.ts'

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

/**
 * The forum of hard texts, released twice: in between, every fifth session went to the tray, every seventh was renamed,
 * and one organization gave all its roles to another, so that files have tombstones and revisions.
 */
export function aTwiceReleasedForum(count: number, zones?: string[]): WorkspaceDocument {
  const first = released(aSampleForum(count, zones), 1)
  const [from, to] = rowsOf(first, 'organizations')
    .map(({ id }) => id)
    .sort()
    .slice(1)
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
  const sessions = [...rowsOf(first, 'sessions')].sort(byId).map((row, index) => ({
    ...row,
    ...(index % 5 === 0 ? { slot: null } : {}),
    ...(index % 7 === 0 ? { title: { ...row.title, en: `Renamed ${row.title.en}` } } : {}),
  }))
  const given = rowsOf(first, 'participations').map((row) =>
    row.organizationId === from ? { ...row, organizationId: to ?? null } : row,
  )
  const draft = applyChangeSet(first, { put: { sessions, participations: given }, remove: {} })
  return released(draft, 2)
}

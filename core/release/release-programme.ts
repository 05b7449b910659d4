import { type Command, RowEditor } from '../document/command.ts'
import { type ReleasedFacts, type ReleaseId, releasedSessionIdSchema } from '../document/release-rows.ts'
import type { ForumId, SessionId } from '../document/rows.ts'
import { instantOfText, instantToText } from '../time/instant.ts'
import { draftForum, draftSessions } from './draft-facts.ts'
import { latestRelease, type Revision, releaseHistory } from './release-history.ts'
import { showSame } from './shown-facts.ts'

/** What a release is called, and by whom it is made. */
export interface NewRelease {
  readonly id: ReleaseId
  readonly name: string
  readonly note: string
  readonly by: string
}

/**
 * Releases the programme of a forum as it stands: from now on the release says what its recipients hold. The draft goes on.
 *
 * SEQUENCE belongs to the session, not to a recipient. It begins with 0 and is one higher in each release in which
 * anything changed that the session's event shows, or whom it concerns, or whether it takes place at all. Who loses
 * a session is therefore told with a higher number than any they hold, and who gets it back with a higher one again.
 * Refused: `release-name-missing`, `nothing-to-release`, `release-too-early` (calendars compare whole seconds).
 */
export function releaseProgramme(forumId: ForumId, { id, name, note, by }: NewRelease): Command {
  return {
    step: 'release-programme',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const forum = edit.find('forums', forumId)
      if (!forum) {
        edit.refuse({ kind: 'missing-row', table: 'forums', id: forumId })
        return edit.done(null)
      }
      const title = name.trim()
      if (title === '') edit.refuse({ kind: 'release-name-missing' })
      const previous = latestRelease(document, forumId)
      const at = instantToText(context.now)
      if (previous && Math.floor(context.now / 1000) <= Math.floor(instantOfText(previous.at) / 1000)) {
        edit.refuse({ kind: 'release-too-early', at, previous: previous.at })
      }
      const draft = draftSessions(document, forum)
      const history = releaseHistory(document, forumId)
      if (draft.size === 0 && history.size === 0) edit.refuse({ kind: 'nothing-to-release' })
      const said = draftForum(document, forum)
      const number = (previous?.number ?? 0) + 1
      edit.put('releases', { id, forumId, number, name: title, note, at, by, forum: said })
      const write = (sessionId: SessionId, sequence: number, facts: ReleasedFacts | null) =>
        edit.put('releasedSessions', {
          id: releasedSessionIdSchema.parse(context.newId()),
          ...{ forumId, releaseId: id, sessionId, sequence, facts },
        })
      for (const [sessionId, facts] of draft) {
        const last = history.get(sessionId)?.at(-1)
        if (!last) write(sessionId, 0, facts)
        else if (
          !stands(last) ||
          !showSame({ facts: last.row.facts, forum: last.release.forum }, { facts, forum: said })
        )
          write(sessionId, last.row.sequence + 1, facts)
      }
      for (const [sessionId, revisions] of history) {
        const last = revisions.at(-1)
        if (last?.row.facts && !draft.has(sessionId)) write(sessionId, last.row.sequence + 1, null)
      }
      return edit.done({ en: title })
    },
  }
}

function stands(revision: Revision): revision is Revision & { readonly row: { readonly facts: ReleasedFacts } } {
  return revision.row.facts !== null
}

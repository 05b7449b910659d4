import { rowsOf } from '../document/document.ts'
import type { History } from '../document/history.ts'
import { type Handout, type Release, recipientKey } from '../document/release-rows.ts'

/** What a step back would forget of files that were made, and that others may hold. */
export interface TakenBack {
  /** Whether the release itself would be gone, or only the note that its files were made. */
  readonly what: 'release' | 'note'
  /** The release whose files they are; of several, the latest. */
  readonly release: Release
  /** For how many recipients files of it were made. */
  readonly recipients: number
}

/**
 * What undoing the last step would forget of files that were made; null where nothing of that kind. The notes of a release's
 * files are steps after it, so that they are undone first: `forgotten` names those that were. A workspace that was opened
 * takes nothing back: its file is still there.
 */
export function takenBack({ past }: History, forgotten: readonly Handout[]): TakenBack | null {
  const step = past.at(-1)
  if (!step || step.label.step === 'open-workspace') return null
  const { before, after } = step
  if (before.releases === after.releases && before.handouts === after.handouts) return null
  const made = [...rowsOf(after, 'handouts'), ...forgotten]
  const gone = rowsOf(after, 'releases').filter(({ id }) => !before.releases[id])
  const noted = new Set(
    rowsOf(after, 'handouts').flatMap(({ id, releaseId }) => (before.handouts[id] ? [] : releaseId)),
  )
  const told = (releases: readonly Release[], what: TakenBack['what']): TakenBack | null => {
    const release = releases.toSorted((a, b) => a.number - b.number).at(-1)
    if (!release) return null
    const own = made.filter(({ releaseId }) => releaseId === release.id)
    const recipients = new Set(own.map(({ recipient }) => recipientKey(recipient))).size
    return recipients > 0 ? { what, release, recipients } : null
  }
  return (
    told(gone, 'release') ??
    told(
      rowsOf(after, 'releases').filter(({ id }) => noted.has(id)),
      'note',
    )
  )
}

/** The notes of files that are in one document and no longer in the one that follows it. */
export function forgottenHandouts(before: History['present'], after: History['present']): Handout[] {
  if (before.handouts === after.handouts) return []
  return rowsOf(before, 'handouts').filter(({ id }) => !after.handouts[id])
}

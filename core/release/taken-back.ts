import { rowsOf } from '../document/document.ts'
import type { History } from '../document/history.ts'
import { type Handout, type Release, recipientKey } from '../document/release-rows.ts'

/** A release that a step back would take away, although files of it were made and others may hold them. */
export interface TakenBack {
  /** Of several, the latest. */
  readonly release: Release
  /** For how many recipients files of it were made. */
  readonly recipients: number
}

/**
 * The release with files in other hands that undoing the last step would take away; null where there is none. That its files
 * were made is noted in steps after it, which are undone first: `forgotten` names the notes that were. A workspace that was
 * opened takes nothing back: its file is still there.
 */
export function takenBack({ past }: History, forgotten: readonly Handout[]): TakenBack | null {
  const step = past.at(-1)
  if (!step || step.label.step === 'open-workspace') return null
  const { before, after } = step
  if (before.releases === after.releases) return null
  const made = [...rowsOf(after, 'handouts'), ...forgotten]
  const gone = rowsOf(after, 'releases').filter(({ id }) => !before.releases[id])
  const handedOut = gone.flatMap((release) => {
    const own = made.filter(({ releaseId }) => releaseId === release.id)
    const recipients = new Set(own.map(({ recipient }) => recipientKey(recipient))).size
    return recipients > 0 ? [{ release, recipients }] : []
  })
  return handedOut.sort((a, b) => a.release.number - b.release.number).at(-1) ?? null
}

/** The notes of files that are in one document and no longer in the one that follows it. */
export function forgottenHandouts(before: History['present'], after: History['present']): Handout[] {
  if (before.handouts === after.handouts) return []
  return rowsOf(before, 'handouts').filter(({ id }) => !after.handouts[id])
}

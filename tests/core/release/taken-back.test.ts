import { describe, expect, it } from 'vitest'
import { type History, historyOf, recordStep, undo } from '../../../core/document/history.ts'
import { recordHandouts } from '../../../core/release/handouts.ts'
import { everyone } from '../../../core/release/recipient.ts'
import { latestRelease } from '../../../core/release/release-history.ts'
import { forgottenHandouts, takenBack } from '../../../core/release/taken-back.ts'
import { instantOfText, instantTextSchema } from '../../../core/time/instant.ts'
import { theForumId } from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { after, nowText } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, organization } = aSmallWorkspace()
const first = released(document, 1)
const { id: releaseId } = theRelease(first)
const handout = { forumId: theForumId, releaseId, language: 'en', mode: 'zoned', kind: 'full' } as const
const given = after(
  first,
  recordHandouts([
    { ...handout, recipient: everyone },
    { ...handout, recipient: everyone, language: 'ja' },
    { ...handout, recipient: { kind: 'organization', id: organization.id } },
  ]),
)

function step(history: History, name: 'release-programme' | 'record-handouts' | 'open-workspace', to = first): History {
  const label = { step: name, subject: null }
  return recordStep(history, { label, mergeKey: null, at: instantOfText(instantTextSchema.parse(nowText)), after: to })
}

const releasedNow = step(historyOf(document), 'release-programme')
const handedOut = step(releasedNow, 'record-handouts', given)

describe('the release with files in other hands that undoing takes away', () => {
  it('is nothing for a release whose files nobody has', () => {
    expect(takenBack(releasedNow, [])).toBeNull()
  })

  it('is nothing where only the note of them goes: that is what the step says', () => {
    expect(takenBack(handedOut, [])).toBeNull()
  })

  it('is the release whose notes were taken back before it, with the recipients, each once', () => {
    const back = undo(handedOut)
    const forgotten = forgottenHandouts(handedOut.present, back.present)
    expect(forgotten).toHaveLength(3)
    expect(takenBack(back, forgotten)).toEqual({ release: latestRelease(given, theForumId), recipients: 2 })
  })

  it('is nothing where a workspace was opened: its file is still there', () => {
    expect(takenBack(step(historyOf(document), 'open-workspace', given), [])).toBeNull()
  })

  it('is nothing before the first step', () => {
    expect(takenBack(historyOf(given), [])).toBeNull()
  })
})

import { cleanLine } from '../../core/calendar/content-line.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import { recipientKey } from '../../core/document/release-rows.ts'
import {
  type ChangeKind,
  type Comparison,
  compareStates,
  type SessionChange,
  stateOfDraft,
  stateOfRelease,
} from '../../core/release/compare-releases.ts'
import type { StandingSession } from '../../core/release/release-history.ts'
import { releaseNamed } from './export-release.ts'
import { readFailureWords } from './failure-words.ts'
import { findForum } from './find-forum.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { countWords } from './workspace-words.ts'

const kinds: readonly ChangeKind[] = ['new', 'restored', 'moved', 'changed', 'cancelled']

/** `forum diff`: what changed from one release to another, or to the draft, and whom it concerns. */
export const diffVerb = defineVerb({
  name: 'diff',
  usage: 'diff FILE --forum ID --from N --to N|draft [--json]',
  summary: 'Say what changed from one release to another, or to the draft, and whom it concerns.',
  options: {
    file: { kind: 'operand', value: 'FILE', required: true, says: 'the workspace to read' },
    forum: { kind: 'text', value: 'ID', required: true, says: 'the forum' },
    from: { kind: 'text', value: 'N', required: true, says: 'a release of the forum, by number or name' },
    to: { kind: 'text', value: 'N', required: true, says: 'another release, or draft for the programme as it stands' },
    json: { kind: 'flag', says: 'print {from, to, forum, new, restored, moved, changed, cancelled}' },
  },
  async run({ file, forum: wanted, from, to, json }, io) {
    const say = (line: string) => io.err(`forum diff: ${line}`)
    const read = await readWorkspaceFile(io.resolve(file), file)
    if (!read.ok) {
      say(readFailureWords(read.failure))
      return exitCodes.unusable
    }
    const document = read.value
    const forum = findForum(document, wanted, file)
    const before = forum.ok ? releaseNamed(document, forum.value, from, file) : forum
    const after = forum.ok && to !== 'draft' ? releaseNamed(document, forum.value, to, file) : null
    for (const found of [forum, before, after]) {
      if (found === null || found.ok) continue
      say(found.failure)
      return exitCodes.unusable
    }
    if (!forum.ok || !before.ok) return exitCodes.unusable
    const target = after?.ok ? stateOfRelease(document, after.value) : stateOfDraft(document, forum.value.id)
    const comparison = compareStates(stateOfRelease(document, before.value), target)
    const ends = { from: before.value.number, to: after?.ok ? after.value.number : 'draft' }
    if (json) io.out(JSON.stringify({ ...ends, ...comparisonObject(comparison) }, null, 1))
    else for (const line of comparisonLines(comparison)) io.out(line)
    return exitCodes.done
  },
})

function comparisonObject({ forum, sessions }: Comparison): object {
  const ofKind = (kind: ChangeKind) => sessions.filter((change) => change.kind === kind).map(changeObject)
  return { forum, ...Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])) }
}

function changeObject(change: SessionChange): object {
  return {
    session: change.sessionId,
    title: titleOf(change),
    before: placeObject(change.before),
    after: placeObject(change.after),
    fields: change.fields.map(({ field, before, after }) => ({
      field,
      before: momentText(field, before),
      after: momentText(field, after),
    })),
    concerns: change.concerns.map(recipientKey),
  }
}

function placeObject(standing: StandingSession | null): object | null {
  if (!standing) return null
  const { slot, durationMinutes, room, state } = standing.facts
  return { ...slot, zone: standing.forum.zones[0], durationMinutes, room: room && wordsFor(room.name, 'en'), state }
}

function momentText(field: string, value: unknown): unknown {
  return (field === 'start' || field === 'end') && typeof value === 'number' ? new Date(value).toISOString() : value
}

function comparisonLines({ forum, sessions }: Comparison): string[] {
  const counts = kinds.map((kind) => `${sessions.filter((change) => change.kind === kind).length} ${kind}`)
  return [
    `${countWords(sessions.length, 'session')}: ${counts.join(', ')}`,
    ...forum.map(({ field }) => `forum: ${field} changed`),
    ...sessions.map((change) =>
      cleanLine(
        [
          `${change.kind}: ${titleOf(change)} (${change.sessionId})`,
          placeWords(change),
          change.fields.map(({ field }) => field).join(', '),
          `concerns ${change.concerns.map(recipientKey).join(', ')}`,
        ]
          .filter((part) => part !== '')
          .join('; '),
      ),
    ),
  ]
}

function placeWords({ before, after }: SessionChange): string {
  const words = (standing: StandingSession | null) =>
    standing ? `${standing.facts.slot.date} ${standing.facts.slot.start}` : ''
  return [...new Set([words(before), words(after)])].filter((part) => part !== '').join(' to ')
}

function titleOf({ before, after }: SessionChange): string {
  return wordsFor((after ?? before)?.facts.title ?? {}, 'en')
}

import { cleanLine } from '../../core/calendar/content-line.ts'
import { rowsOf } from '../../core/document/document.ts'
import { releaseIdSchema } from '../../core/document/release-rows.ts'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { releaseChecklist } from '../../core/release/checklist.ts'
import { releasesOf } from '../../core/release/release-history.ts'
import { releaseProgramme } from '../../core/release/release-programme.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { countedIds } from './counted-ids.ts'
import { readFailureWords, writeFailureWords } from './failure-words.ts'
import { findForum } from './find-forum.ts'
import { forumName } from './forum-order.ts'
import { readInstant } from './read-instant.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { refusalWords } from './refusal-words.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { countWords } from './workspace-words.ts'

/** `forum release`: freezes the programme of a forum under a name, in a workspace file of its own. */
export const releaseVerb = defineVerb({
  name: 'release',
  usage: 'release FILE --forum ID --name NAME --at INSTANT [--note TEXT] [--by WHO] --out FILE',
  summary: 'Release the programme of a forum as it stands, and write the workspace with the release in it.',
  options: {
    file: { kind: 'operand', value: 'FILE', required: true, says: 'the workspace to read' },
    forum: { kind: 'text', value: 'ID', required: true, says: 'the forum' },
    name: { kind: 'text', value: 'NAME', required: true, says: 'what the release is called' },
    at: {
      kind: 'text',
      value: 'INSTANT',
      required: true,
      says: 'the moment of release, as 2026-11-24T08:00:00Z; it stands in every calendar file',
    },
    note: { kind: 'text', value: 'TEXT', required: false, says: 'a note to the release' },
    by: { kind: 'text', value: 'WHO', required: false, says: 'who releases it' },
    out: {
      kind: 'text',
      value: 'FILE',
      required: true,
      says: 'the workspace to write; it may be the one that is read',
    },
  },
  async run({ file, forum: wanted, name, at, note, by, out }, io) {
    const say = (line: string) => io.err(`forum release: ${line}`)
    const now = readInstant(at)
    if (now === null) {
      say(`“${cleanLine(at)}” is not a moment. Write it like 2026-11-24T08:00:00Z.`)
      return exitCodes.unusable
    }
    const read = await readWorkspaceFile(io.resolve(file), file)
    if (!read.ok) {
      say(readFailureWords(read.failure))
      return exitCodes.unusable
    }
    const forum = findForum(read.value, wanted, file)
    if (!forum.ok) {
      say(forum.failure)
      return exitCodes.unusable
    }
    const newId = countedIds(now, `release ${forum.value.id} ${name}`)
    const id = releaseIdSchema.parse(newId())
    const command = releaseProgramme(forum.value.id, { id, name, note: note ?? '', by: by ?? '' })
    const released = command.apply(read.value, { now, newId })
    if (!released.ok) {
      say(`${cleanLine(file)}: ${forumName(forum.value)}: ${refusalWords(released.failure)}`)
      return released.failure.kind === 'nothing-to-release' ? exitCodes.troubled : exitCodes.unusable
    }
    const written = await writeWholeFile(io.resolve(out), writeWorkspace(released.value.document))
    if (!written.ok) {
      say(writeFailureWords(written.failure, out))
      return exitCodes.unusable
    }
    const { document } = released.value
    const number = releasesOf(document, forum.value.id).at(-1)?.number
    const changed = rowsOf(document, 'releasedSessions').filter(({ releaseId }) => releaseId === id).length
    io.out(`${out}: release ${number}, ${cleanLine(name)}: ${countWords(changed, 'session')} new or changed`)
    const list = releaseChecklist(document, forum.value)
    const counts = [
      countWords(list.fatalConflicts.length, 'fatal conflict'),
      `${countWords(list.unscheduledConfirmed.length, 'confirmed session')} without a slot`,
      `${countWords(list.unconfirmedRoles.length, 'session')} with unconfirmed roles`,
      `${countWords(list.missingLanguages.length, 'session')} without a title in every language`,
      `${countWords(list.missingLinks.length, 'session')} without a link`,
    ]
    io.out(`checklist: ${counts.join(', ')}`)
    return exitCodes.done
  },
})

import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { generateWorkspace } from '../../core/generate/generate-workspace.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { writeFailureWords } from './failure-words.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { workspaceWords } from './workspace-words.ts'

/** `forum generate`: a workspace of any size for stress tests and demonstrations. */
export const generateVerb = defineVerb({
  name: 'generate',
  usage: 'generate --sessions N --rooms N --organizations N --days N --seed N --out FILE',
  summary: 'Make a large, realistic workspace; equal numbers give equal bytes.',
  options: {
    // The largest of these workspaces is still one that the program opens.
    sessions: { kind: 'number', least: 0, most: 20_000, says: 'sessions of the forum; about a tenth get no slot' },
    rooms: { kind: 'number', least: 0, most: 1_000, says: 'rooms of the forum' },
    organizations: { kind: 'number', least: 0, most: 50_000, says: 'organizations, each with its outreach' },
    days: { kind: 'number', least: 1, most: 60, says: 'days of the forum' },
    seed: { kind: 'number', least: 0, most: 4_294_967_295, says: 'another seed gives another workspace' },
    out: { kind: 'text', value: 'FILE', required: true, says: 'the workspace to write; one that is there is replaced' },
  },
  async run({ out, ...size }, io) {
    const document = generateWorkspace(size)
    const written = await writeWholeFile(io.resolve(out), writeWorkspace(document))
    if (!written.ok) {
      io.err(`forum generate: ${writeFailureWords(written.failure, out)}`)
      return exitCodes.unusable
    }
    io.out(`${out}: ${workspaceWords(document)}`)
    return exitCodes.done
  },
})

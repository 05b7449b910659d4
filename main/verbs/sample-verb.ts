import { fileURLToPath } from 'node:url'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { readFailureWords, writeFailureWords } from './failure-words.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { workspaceWords } from './workspace-words.ts'

/** `forum sample`: a copy of the workspace that ships with the program. */
export const sampleVerb = defineVerb({
  name: 'sample',
  usage: 'sample --out FILE',
  summary: 'Write the sample workspace.',
  options: {
    out: { kind: 'text', value: 'FILE', required: true, says: 'the workspace to write; one that is there is replaced' },
  },
  async run({ out }, io) {
    const source = fileURLToPath(new URL('../../samples/sample.forum', import.meta.url))
    const sample = await readWorkspaceFile(source, 'samples/sample.forum')
    if (!sample.ok) {
      io.err(`forum sample: ${readFailureWords(sample.failure)}`)
      return exitCodes.unusable
    }
    const written = await writeWholeFile(io.resolve(out), writeWorkspace(sample.value))
    if (!written.ok) {
      io.err(`forum sample: ${writeFailureWords(written.failure, out)}`)
      return exitCodes.unusable
    }
    io.out(`${out}: ${workspaceWords(sample.value)}`)
    return exitCodes.done
  },
})

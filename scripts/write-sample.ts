/*
 * Writes samples/sample.forum from samples/source. Run it after every change there: `node scripts/write-sample.ts`.
 */
import { writeFileSync } from 'node:fs'
import { readWorkspace, writeWorkspace } from '../core/document/workspace-file.ts'
import { sampleDocument } from '../samples/source/sample-document.ts'

const text = writeWorkspace(sampleDocument())
const read = readWorkspace(text)
if (!read.ok) throw new Error(`write-sample: the sample is not valid: ${JSON.stringify(read.failure, null, 1)}`)
writeFileSync(new URL('../samples/sample.forum', import.meta.url), text)

/*
 * Forum Planner without a window, in plain Node: `npm run -s forum -- VERB …`. Nothing of Electron may be reached from here.
 */
import { resolve } from 'node:path'
import { runVerb } from './verbs/run-verb.ts'
import { exitCodes } from './verbs/verb.ts'

// npm changes into the folder of package.json; people mean the folder they are in.
const folder = (process.env['npm_lifecycle_event'] === 'forum' && process.env['INIT_CWD']) || process.cwd()

let isOutputLost = false

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has seen enough, as `head` has after some lines.
    if (error.code === 'EPIPE') return
    if (stream === process.stdout && !isOutputLost)
      console.error(`forum: the output could not be written (${error.code}).`)
    isOutputLost = true
    process.exitCode = exitCodes.unusable
  })
}

const exitCode = await runVerb(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  resolve: (path) => resolve(folder, path),
})
// Set rather than exited with, so that what is still on its way to a pipe arrives.
if (!isOutputLost) process.exitCode = exitCode

/** What `npm run check` runs: formatting and lint, types, promises nobody waits for, unused code, the installers' settings. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const steps: readonly (readonly [name: string, ...command: string[]])[] = [
  ['format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['types and layers', 'tsc', '-b'],
  ['promises', 'oxlint', '--type-aware', '--deny-warnings'],
  ['unused code', 'knip'],
  ['installers', 'node', 'scripts/check-builder.ts'],
]

for (const [name, command = '', ...args] of steps) {
  const started = performance.now()
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`check failed: ${name}`)
    process.exit(1)
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/**
 * Placing sessions beside an integer programme that HiGHS solves: the same sessions, rooms, people and hours; how long it
 * takes, how many are placed, and what their hours cost. Run: node bench/placing/run.ts [--seconds N]
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { planTray, type TrayPlan } from '../../core/finding/place-tray.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { resolveLocalTime } from '../../core/time/local-time.ts'
import { anInstance, type Instance, painOf } from './instance.ts'
import { programmeText } from './programme-text.ts'

const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } })
const seconds = Number(options.seconds)
const runs = 7
installPeer()
interface Solution {
  readonly status: string
  readonly ms: number
  readonly names: readonly string[]
}
const peer: { solve(programme: string, seconds: number): Promise<Solution> } = await import(
  join(import.meta.dirname, 'peers/solve.ts')
)

for (const [count, rooms, days] of [
  [20, 2, 2],
  [40, 3, 2],
  [80, 4, 3],
  [160, 6, 4],
] as const) {
  const instance = anInstance(count, rooms, days)
  const load = loadavg()[0]?.toFixed(1)
  console.log(`\n${count} sessions of an hour, ${rooms} rooms, ${instance.hours.length} hours (load ${load})`)
  ours(instance)
  const programme = programmeText(instance)
  const solution = await peer.solve(programme, seconds)
  const starts = solution.names.map((name) => instance.hours[Number(name.split('_')[2])] ?? 0)
  print(`HiGHS (${solution.status})`, [solution.ms], starts, instance)
}

function ours(instance: Instance): void {
  const { document, forum, packs } = instance
  let plan: TrayPlan | null = null
  const taken = Array.from({ length: runs }, () => {
    // A copy each time, so that nothing is remembered of the one before.
    const fresh = structuredClone(document)
    const start = performance.now()
    plan = planTray(fresh, forum, { packs, isMinimal: false, mostTries: 5000, mayGoOn: () => true })
    return performance.now() - start
  })
  const moves: TrayPlan['moves'] = (plan as TrayPlan | null)?.moves ?? []
  const starts = moves.flatMap(({ slot }) =>
    slot ? [resolveLocalTime({ date: slot.date, time: slot.start }, baseZone(forum)).moment] : [],
  )
  print('ours', taken, starts, instance)
}

function print(name: string, taken: readonly number[], starts: readonly number[], instance: Instance): void {
  const sorted = taken.toSorted((a, b) => a - b)
  const words = (ms: number | undefined) => `${(ms ?? 0).toFixed(1)} ms`
  const range = taken.length > 1 ? ` (${words(sorted[0])} to ${words(sorted.at(-1))}, first ${words(taken[0])})` : ''
  const pains = starts.map((start) => painOf(instance, start))
  const [worst, all] = [pains.map((pain) => pain.worst), pains.map((pain) => pain.all)].map((list) =>
    list.reduce((sum, pain) => sum + pain, 0),
  )
  const placed = `${starts.length} of ${instance.sessions.length} placed, pain of the worst zone ${worst}, of all ${all}`
  console.log(`  ${name.padEnd(24)} ${words(sorted[Math.floor(sorted.length / 2)])}${range}: ${placed}`)
}

/** The solver is installed here alone, when it is first needed. */
function installPeer(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'))) return
  console.error('installing the solver')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: import.meta.dirname, stdio: 'inherit' })
  if (status !== 0) throw new Error('The solver could not be installed (npm ci in bench/placing)')
}

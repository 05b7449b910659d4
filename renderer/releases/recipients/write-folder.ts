import type { Bridge } from '../../../core/bridge/contract.ts'
import type { WriteFailure } from '../../../core/bridge/failure.ts'
import { freeFileName } from '../../../core/calendar/file-name.ts'
import { ok, type Result } from '../../../core/result.ts'

type FolderBridge = Pick<Bridge, 'takenInFolder' | 'writeInFolder'>

/** More names in one question would hold the window up. */
const namesAtOnce = 2000
/** How many numbers are tried for a name that is taken. */
const mostNumbers = 999

/** Which of the names a chosen folder has already. */
export async function takenNames(
  bridge: FolderBridge,
  token: string,
  names: readonly string[],
): Promise<Result<ReadonlySet<string>, WriteFailure>> {
  const taken = new Set<string>()
  for (let at = 0; at < names.length; at += namesAtOnce) {
    const found = await bridge.takenInFolder({ token, names: names.slice(at, at + namesAtOnce) })
    if (!found.ok) return found
    for (const name of found.value) taken.add(name)
  }
  return ok(taken)
}

/** Names under which the files can stand beside those that are there: `…-2.ics`, `…-3.ics`. In the order given. */
export async function namesBeside(
  bridge: FolderBridge,
  token: string,
  names: readonly string[],
  taken: ReadonlySet<string>,
): Promise<Result<readonly string[], WriteFailure>> {
  const used = new Set<string>([...names.filter((name) => !taken.has(name))])
  const found: string[] = []
  for (const name of names) {
    if (!taken.has(name)) {
      found.push(name)
      continue
    }
    const candidates: string[] = []
    freeFileName(name, (one) => {
      if (one !== name) candidates.push(one)
      return candidates.length < mostNumbers
    })
    const there = await takenNames(bridge, token, candidates)
    if (!there.ok) return there
    const free = candidates.find((one) => !there.value.has(one) && !used.has(one)) ?? name
    used.add(free)
    found.push(free)
  }
  return ok(found)
}

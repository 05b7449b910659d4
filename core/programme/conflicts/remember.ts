interface Entry {
  readonly inputs: readonly unknown[]
  readonly outcome: unknown
}

/** A board that previews a drag goes to and fro between two documents; a few more are there for undo and redo. */
const mostRemembered = 4

/** What was computed about rows, under the id of what it is about. */
export type Memory = WeakMap<object, Map<string, readonly Entry[]>>

/**
 * What `compute` answers, or answered before for the very same `inputs`. It is kept with `row`, under `id`, for as long
 * as that row is: rows never change, so what no edit touched is found again, also from another document.
 */
export function remembered<Outcome>(
  memory: Memory,
  row: object,
  id: string,
  inputs: readonly unknown[],
  compute: () => Outcome,
): Outcome {
  let byId = memory.get(row)
  const entries = byId?.get(id) ?? []
  for (const entry of entries) {
    if (!areSame(entry.inputs, inputs)) continue
    if (entry !== entries[0]) byId?.set(id, [entry, ...entries.filter((other) => other !== entry)])
    return entry.outcome as Outcome
  }
  const entry = { inputs, outcome: compute() }
  byId ??= new Map()
  memory.set(row, byId.set(id, [entry, ...entries.slice(0, mostRemembered - 1)]))
  return entry.outcome
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) return false
  return true
}

/** The accelerators of the application menu, as every page must know them. */
import type { KeyCombination } from './page/messages.ts'
import { allPages } from './targets.ts'

interface Accelerators {
  readonly list: readonly KeyCombination[]
  run(id: number): void
}

let current: Accelerators = { list: [], run() {} }

export function setAccelerators(accelerators: Accelerators): void {
  current = accelerators
  for (const page of allPages()) page.tell({ kind: 'accelerators', list: current.list })
}

export function accelerators(): Accelerators {
  return current
}

/** What one process says of its writer. */
export interface Written {
  /** Each time it wrote, the first before anything was warm. */
  readonly taken: readonly { readonly ms: number; readonly cpuMs: number }[]
  readonly bytes: number
  readonly peakMb: number
  readonly version?: string
}

/** A Markdown table from its lines of cells, the first the headings. */
export function markdownTable([headings = [], ...lines]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(headings), row(headings.map((_, index) => (index === 0 ? '---' : '---:'))), ...lines.map(row)].join('\n')
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** `1,234 (1,100 to 1,500)`: median, least and most. */
export function spread(values: readonly number[], digits = 0): string {
  const words = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return `${words(median(values))} (${words(Math.min(...values))} to ${words(Math.max(...values))})`
}

/** A line of the table of times: the first write of each process and those after it, by the clock and of the processor. */
export function timesOf(runs: readonly Written[]): string[] {
  const first = runs.flatMap(({ taken }) => taken.slice(0, 1))
  const later = runs.flatMap(({ taken }) => taken.slice(1))
  const cells = [first, later].flatMap((list) =>
    list.length === 0 ? ['–', '–'] : [spread(list.map(({ cpuMs }) => cpuMs)), spread(list.map(({ ms }) => ms))],
  )
  return [...cells, `${((runs[0]?.bytes ?? 0) / 1e6).toFixed(1)} MB`]
}

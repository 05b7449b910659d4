import loadHighs from 'highs'

/** HiGHS, as WebAssembly: the values that are one in the best solution found in so many seconds, and how it ended. */
export async function solve(programme: string, seconds: number) {
  const highs = await loadHighs()
  const start = performance.now()
  const solution = highs.solve(programme, { time_limit: seconds, mip_rel_gap: 0 })
  const ms = performance.now() - start
  const names = Object.entries(solution.Columns).flatMap(([name, column]) =>
    'Primal' in column && column.Primal > 0.5 ? [name] : [],
  )
  return { status: solution.Status, ms, names }
}

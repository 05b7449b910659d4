/** The part of Electron's command line that `electron .` and Playwright's `_electron.launch()` use. */
export interface CommandLine {
  /** The first argument that is not a switch: the app's folder or its main script. */
  readonly app: string
  /** Modules that `-r` asks to be loaded before the app. */
  readonly requires: readonly string[]
  readonly wantsInspector: boolean
  readonly wantsDebuggingPort: boolean
}

export function parseCommandLine(args: readonly string[]): CommandLine {
  const requires: string[] = []
  const rest: string[] = []
  for (let at = 0; at < args.length; at++) {
    const next = args[at + 1]
    if (args[at] === '-r' && next !== undefined) {
      requires.push(next)
      at++
    } else rest.push(args[at] ?? '')
  }
  return {
    app: rest.find((arg) => !arg.startsWith('-')) ?? '.',
    requires,
    wantsInspector: rest.includes('--inspect=0'),
    wantsDebuggingPort: rest.includes('--remote-debugging-port=0'),
  }
}

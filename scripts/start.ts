/** What `npm start` runs: builds when needed, says what the app runs on, and runs it. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hasCommand } from './installed.ts'

const ROOT = join(import.meta.dirname, '..')
const SOURCES = [
  'core',
  'main',
  'preload',
  'renderer',
  'samples',
  'package.json',
  'vite.main.config.ts',
  'vite.preload.config.ts',
  'vite.renderer.config.ts',
]
const BUILT = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html']

requireNode()
await start()

async function start(): Promise<void> {
  const { chooseElectronTarget, ELECTRON_CLI } = await import('./electron-target.ts')
  const target = await chooseElectronTarget({ mayDownload: true }).catch((error: unknown) =>
    stop(error instanceof Error ? error.message : String(error)),
  )

  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return stop(
      'There is no display to open a window on. Start from a desktop session, connect with `ssh -X`, or use a virtual one: `xvfb-run -a npm start`.',
    )
  }
  if (
    target === 'chromium' &&
    !hasCommand('chromium', 'chromium-browser', 'google-chrome') &&
    !process.env['FORUM_PLANNER_CHROMIUM']
  ) {
    return stop(
      "Electron's binary could not be had, and Chromium is not installed. As root: apt-get install chromium fonts-noto-cjk zenity",
    )
  }
  if (isBuildStale() && run('npm', ['run', 'build']) !== 0)
    return stop('The build failed; the messages above say where.')
  console.log(
    target === 'electron'
      ? 'Running on Electron.'
      : "Electron's binary is not here: running on the system's Chromium (see docs/architecture.md).",
  )

  const app = spawn(process.execPath, [ELECTRON_CLI, ROOT, ...process.argv.slice(2)], { stdio: 'inherit' })
  // The terminal sends Ctrl+C to the app as well, which then quits in its own time.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => signal === 'SIGTERM' && app.kill(signal))
  app.on('exit', (code) => process.exit(code ?? 1))
}

function requireNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 18))
    stop(
      `Forum Planner needs Node 22.18 or newer, this is ${process.version}. Run it with \`npm start\` after \`npm install\`.`,
    )
}

function isBuildStale(): boolean {
  const built = BUILT.map((path) => join(ROOT, path))
  if (!built.every((path) => existsSync(path))) return true
  const builtAt = Math.min(...built.map((path) => statSync(path).mtimeMs))
  return SOURCES.some((path) => newestChange(join(ROOT, path)) > builtAt)
}

function newestChange(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}

function run(command: string, args: readonly string[]): number {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

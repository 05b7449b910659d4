/** Runs an Electron app's built main bundle on the system's Chromium, as Electron's executable would run it. */
import { existsSync, readFileSync } from 'node:fs'
import inspector from 'node:inspector'
import { createRequire, registerHooks } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from './api/app.ts'
import { readiness } from './api/readiness.ts'
import { stopChromium } from './chromium.ts'
import { parseCommandLine } from './command-line.ts'
import { host } from './host.ts'
import { startApp } from './start-app.ts'

const QUIT_DEADLINE_MS = 5000

registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/(main|common))?$/.test(specifier)
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})

// As in Electron, argv[0] is the executable and the script that Node was given is not there.
process.argv.splice(0, 2, process.argv[1] ?? 'electron')
Object.defineProperty(process, 'type', { value: 'browser' })

const commandLine = parseCommandLine(process.argv.slice(1))
const mainScript = readApp(resolve(commandLine.app))
host.hasDebuggingPort = commandLine.wantsDebuggingPort
if (commandLine.wantsInspector) inspector.open(0, '127.0.0.1')

process.on('uncaughtException', fail)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => quitOnSignal(signal))
if (process.channel) {
  process.on('disconnect', () => process.exit(1))
  process.channel.unref()
}

const require = createRequire(import.meta.url)
for (const file of commandLine.requires) require(file)
const loaded = import(pathToFileURL(mainScript).href)
loaded.catch(fail)
// Electron is ready once the entry module has run; a top-level `await app.whenReady()` must not wait for itself.
await Promise.race([loaded, readiness.awaited])
await startApp()

function readApp(path: string): string {
  const manifestPath = join(path, 'package.json')
  if (!existsSync(manifestPath)) {
    if (!existsSync(path)) fail(new Error(`Unable to find Electron app at ${path}`))
    host.appPath = dirname(path)
    return path
  }
  const manifest: { name?: string; productName?: string; version?: string; main?: string } = JSON.parse(
    readFileSync(manifestPath, 'utf8'),
  )
  host.appPath = path
  host.name = manifest.productName ?? manifest.name ?? host.name
  host.version = manifest.version ?? host.version
  return join(path, manifest.main ?? 'index.js')
}

function quitOnSignal(signal: string): void {
  app.quit()
  setTimeout(
    () => fail(new Error(`${signal}: the app did not quit within ${QUIT_DEADLINE_MS} ms`)),
    QUIT_DEADLINE_MS,
  ).unref()
}

function fail(error: unknown): never {
  console.error('A JavaScript error occurred in the main process\n', error)
  stopChromium()
  process.exit(1)
}

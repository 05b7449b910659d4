/**
 * Decides what the `electron` package starts: Electron where its binary is (or can be fetched), otherwise the Chromium shell.
 * Electron's own cli.js and index.js and Playwright's `_electron.launch()` all honour ELECTRON_OVERRIDE_DIST_PATH.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type ElectronTarget = 'electron' | 'chromium'

const DOWNLOAD_LIMIT_MS = 90_000
const CONNECT_LIMIT_MS = 3000
const ELECTRON_PACKAGE = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const SHELL = join(import.meta.dirname, '../shell')

/** Sets ELECTRON_OVERRIDE_DIST_PATH where needed. FORUM_PLANNER_TARGET=electron or =chromium leaves no choice. */
export async function chooseElectronTarget({ mayDownload }: { mayDownload: boolean }): Promise<ElectronTarget> {
  const forced = process.env['FORUM_PLANNER_TARGET']
  if (forced !== undefined && forced !== 'electron' && forced !== 'chromium')
    throw new Error(`FORUM_PLANNER_TARGET is '${forced}'; it may be electron or chromium`)
  if (forced !== 'chromium') {
    if (isElectronInstalled() || (mayDownload && (await downloadElectron()))) return 'electron'
    if (forced === 'electron')
      throw new Error("Electron's binary is not installed and could not be fetched: run `npx install-electron`")
    if (process.platform !== 'linux')
      throw new Error(
        "Electron's binary is not installed: run `npx install-electron` (the Chromium shell is for Linux only)",
      )
  }
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = SHELL
  return 'chromium'
}

/** The script that starts Electron, or what stands in for it. */
export const ELECTRON_CLI = join(ELECTRON_PACKAGE, 'cli.js')

function isElectronInstalled(): boolean {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(ELECTRON_PACKAGE, 'dist')
  if (dist === SHELL) return false
  const pathFile = join(ELECTRON_PACKAGE, 'path.txt')
  return existsSync(join(dist, existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'))
}

/** A machine that cannot reach the release server says so in seconds; the download itself may take longer. */
async function downloadElectron(): Promise<boolean> {
  const server = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com'
  const isReachable = await fetch(server, { method: 'HEAD', signal: AbortSignal.timeout(CONNECT_LIMIT_MS) }).then(
    () => true,
    () => false,
  )
  if (!isReachable && !hasProxy()) return false
  console.log("Fetching Electron's binary, once …")
  return (
    spawnSync(process.execPath, [join(ELECTRON_PACKAGE, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS })
      .status === 0
  )
}

/** Node's fetch takes no notice of a proxy that the installer would use. */
function hasProxy(): boolean {
  return Boolean(process.env['ELECTRON_GET_USE_PROXY'] || process.env['GLOBAL_AGENT_HTTPS_PROXY'])
}

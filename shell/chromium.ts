/** Starts the system's Chromium, shut off from every network, and opens its windows. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { Cdp } from './cdp.ts'
import { claimProfile } from './chromium-profile.ts'
import { host } from './host.ts'

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']
const FEATURES_OFF = [
  'AutofillServerCommunication',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OmniboxPopup',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]
const QUIET = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--force-color-profile=srgb',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-service-autorun',
  '--no-startup-window',
  '--password-store=basic',
]
/** The request handler sees pages and workers; these stop what it does not see: WebSocket, WebRTC and Chromium's own services. */
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://disabled.invalid:1',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
]
/** Chromium refuses to sandbox itself when it runs as root; --test-type hides the warning bar about that. */
const UNSANDBOXED = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []
/** Headless Chromium's own screen would be 800 by 600. */
export const HEADLESS_SCREEN = { width: 1920, height: 1080 }

let browser: ChildProcess | undefined
let profile = ''

export async function startChromium(userData: string, switches: readonly string[], onExit: () => void): Promise<Cdp> {
  profile = await claimProfile(userData)
  const chromium = spawn(
    findChromium(),
    [
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      ...(host.isHeadless
        ? [
            '--headless',
            '--hide-scrollbars=false',
            `--screen-info={${HEADLESS_SCREEN.width}x${HEADLESS_SCREEN.height}}`,
          ]
        : []),
      ...(host.hasDebuggingPort ? ['--remote-debugging-port=0'] : []),
      ...UNSANDBOXED,
      ...QUIET,
      ...OFFLINE,
      ...switches,
    ],
    // In a group of its own: Ctrl+C in a terminal must reach the app, which may want to save, and not Chromium.
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: true },
  )
  browser = chromium
  relayLog(chromium)
  chromium.on('error', (error) => console.error(`Chromium could not be started: ${error.message}`))
  chromium.on('exit', onExit)
  const cdp = new Cdp(chromium)
  await cdp.send('Browser.getVersion', {})
  return cdp
}

/** Ends Chromium at once, for when the app cannot go on. */
export function stopChromium(): void {
  browser?.kill('SIGKILL')
}

export function whenChromiumExits(then: () => void): void {
  if (!browser || browser.exitCode !== null || browser.signalCode !== null) then()
  else browser.once('exit', then)
}

/**
 * Opens a window without tabs and address bar, and answers the URL that its page starts with. In a display the debugging protocol
 * can only open browser windows; a second call of Chromium makes the first one open this kind.
 */
export function openAppWindow(cdp: Cdp, bounds: { x: number; y: number; width: number; height: number }): string {
  const url = `data:text/html,<title>${randomUUID()}</title>`
  if (host.isHeadless) {
    cdp
      .send('Target.createTarget', { url, newWindow: true, width: bounds.width, height: bounds.height })
      .catch((error: unknown) => console.error('No window could be opened', error))
    return url
  }
  const args = [
    `--user-data-dir=${profile}`,
    ...UNSANDBOXED,
    `--app=${url}`,
    `--window-size=${bounds.width},${bounds.height}`,
    `--window-position=${bounds.x},${bounds.y}`,
  ]
  spawn(findChromium(), args, { stdio: 'ignore' }).on('error', (error) =>
    console.error(`No window could be opened: ${error.message}`),
  )
  return url
}

export function findChromium(): string {
  const found = [process.env['FORUM_PLANNER_CHROMIUM'], ...CANDIDATES].find((path) => path && existsSync(path))
  if (!found)
    throw new Error(
      'No Chromium was found. Install it (apt-get install chromium) or name it in FORUM_PLANNER_CHROMIUM.',
    )
  return found
}

/** Playwright waits for one line of Chromium's log; the rest is noise unless asked for. */
function relayLog(chromium: ChildProcess): void {
  const wantsAll = Boolean(process.env['FORUM_PLANNER_SHELL_LOG'])
  let unfinished = ''
  chromium.stderr?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (unfinished + text).split('\n')
    unfinished = lines.pop() ?? ''
    for (const line of lines)
      if (wantsAll || line.startsWith('DevTools listening on')) process.stderr.write(`${line}\n`)
  })
}

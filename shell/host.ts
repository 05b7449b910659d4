/** What the launcher found out about the app it runs and the machine it runs on; set once, before the app is loaded. */
export interface Host {
  appPath: string
  name: string
  version: string
  /** Playwright asked for Chromium's debugging port; in normal use nothing listens. */
  hasDebuggingPort: boolean
  isHeadless: boolean
}

export const host: Host = {
  appPath: '',
  name: 'Electron',
  version: '0.0.0',
  hasDebuggingPort: false,
  isHeadless:
    process.env['FORUM_PLANNER_HEADLESS'] === '1' || !(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']),
}

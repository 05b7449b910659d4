/** The two scripts that Chromium runs in the app's page before the page's own: one in its world, one in the preload's. */
import { createCodec } from './codec.ts'
import { createBridgeEnd } from './context-bridge.ts'
import { type PreloadOptions, startPreloadWorld } from './preload-world.ts'

/** Electron's own name for it, as developer tools show it. */
export const PRELOAD_WORLD = 'Electron Isolated Context'

export function pageWorldScript(secret: string): string {
  return onlyInApp(`(${createBridgeEnd})('page', 'preload', ${JSON.stringify(secret)})`)
}

export function preloadWorldScript(secret: string, preload: string): string {
  const options: PreloadOptions = {
    binding: secret,
    platform: process.platform,
    versions: {
      node: process.versions.node,
      electron: process.versions['electron'] ?? '',
      chrome: process.versions['chrome'] ?? '',
    },
  }
  const bridge = `(${createBridgeEnd})('preload', 'page', ${JSON.stringify(secret)})`
  return onlyInApp(
    `globalThis[${JSON.stringify(receiverName(secret))}] = (${startPreloadWorld})((${createCodec})(), ${bridge}, ${JSON.stringify(options)}, function (require, module, exports, process) {${preload}\n})`,
  )
}

/** The function of the preload's world that takes the shell's messages. */
export function receiverName(secret: string): string {
  return `${secret}:receive`
}

/** Sub frames and whatever the page opens besides the app itself get nothing. */
function onlyInApp(code: string): string {
  return `(() => { if (window !== window.top || !/^https:.*\\.invalid$/.test(location.origin)) return; ${code} })()`
}

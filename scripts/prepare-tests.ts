/** What `npm test` needs beside npm's packages: a browser, a display for it, and a font for the four languages. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hasCommand, hasJapaneseFont } from './installed.ts'

const missing = [
  ...(hasCommand('chromium', 'chromium-browser', 'google-chrome') ? [] : ['chromium']),
  ...(hasCommand('Xvfb') ? [] : ['xvfb']),
  ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk']),
]

if (missing.length > 0 && process.platform === 'linux') {
  const command = `apt-get install -y ${missing.join(' ')}`
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    stop(`The tests need what is not installed here. As root: ${command}`)
  console.log(`Installing what the tests need: ${missing.join(', ')}`)
  const isInstalled = aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...missing)
  if (!isInstalled) stop(`The installation failed. Try it by hand: apt-get update && ${command}`)
}

function aptGet(...args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

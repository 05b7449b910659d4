/** What is installed on this machine. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether one of these commands is in PATH. */
export function hasCommand(...names: readonly string[]): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  return folders.some((folder) => names.some((name) => isExecutable(join(folder, name))))
}

/** Whether some font can show Japanese, and with it the other Han and Hangul scripts. */
export function hasJapaneseFont(): boolean {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true
  // fontconfig may be missing, and its command with it.
  const { status, stdout } = spawnSync('fc-list', [':lang=ja', 'file'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

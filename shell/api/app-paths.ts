/** Electron's named folders, as Electron places them on Linux. */
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { host } from '../host.ts'

const USER_FOLDERS: Readonly<Record<string, readonly [variable: string, folder: string]>> = {
  desktop: ['XDG_DESKTOP_DIR', 'Desktop'],
  documents: ['XDG_DOCUMENTS_DIR', 'Documents'],
  downloads: ['XDG_DOWNLOAD_DIR', 'Downloads'],
  music: ['XDG_MUSIC_DIR', 'Music'],
  pictures: ['XDG_PICTURES_DIR', 'Pictures'],
  videos: ['XDG_VIDEOS_DIR', 'Videos'],
}
const chosen = new Map<string, string>()

export function setPath(name: string, path: string): void {
  pathOf(name)
  mkdirSync(path, { recursive: true })
  chosen.set(name, path)
}

export function pathOf(name: string): string {
  const path = chosen.get(name) ?? defaultPath(name)
  if (path === undefined) throw new Error(`Failed to get '${name}' path`)
  return path
}

function defaultPath(name: string): string | undefined {
  const config = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
  const userFolder = USER_FOLDERS[name]
  if (userFolder) return namedUserFolder(config, userFolder[0]) ?? join(homedir(), userFolder[1])
  switch (name) {
    case 'home':
      return homedir()
    case 'appData':
      return config
    case 'temp':
      return tmpdir()
    case 'exe':
      return process.argv[0]
    case 'userData':
      return join(config, host.name)
    case 'sessionData':
      return pathOf('userData')
    case 'logs':
      return join(pathOf('userData'), 'logs')
    default:
      return undefined
  }
}

/** Desktops name these folders in the user's language, and write the names into one file. */
function namedUserFolder(config: string, variable: string): string | undefined {
  try {
    const line = new RegExp(`^${variable}="(.+)"$`, 'm').exec(readFileSync(join(config, 'user-dirs.dirs'), 'utf8'))
    return line?.[1]?.replace('$HOME', homedir())
  } catch {
    return undefined
  }
}

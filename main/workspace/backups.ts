import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Why a backup was made; stands in its file name. */
export type BackupReason = 'before-migration' | 'before-opening' | 'unreadable' | 'daily'

const mostBackups = 30

/** Copies of the workspace in a folder of their own, the oldest of which give way. */
export class Backups {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Writes a copy and answers its path. `moment` is an ISO text. */
  keep(text: string, reason: BackupReason, moment: string): string {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 })
    const path = join(this.folder, `${fileMoment(moment)}-${reason}.forum`)
    const unfinished = `${path}.new`
    writeFileSync(unfinished, text, { mode: 0o600, flush: true })
    renameSync(unfinished, path)
    this.#forgetOldest()
    return path
  }

  /** Moves files that cannot be read into a folder of their own, which no rotation touches. Answers that folder. */
  moveAside(paths: readonly string[], moment: string): string {
    const aside = join(this.folder, `${fileMoment(moment)}-unreadable`)
    mkdirSync(aside, { recursive: true, mode: 0o700 })
    for (const path of paths) {
      if (existsSync(path)) renameSync(path, join(aside, basename(path)))
    }
    return aside
  }

  /** Copies a file that is damaged, but still of use, to where moveAside puts files. Answers that folder. */
  copyAside(path: string, moment: string): string {
    const aside = this.moveAside([], moment)
    copyFileSync(path, join(aside, basename(path)))
    return aside
  }

  /** Whether a backup of this reason was made on the day of `moment` (UTC). */
  hasFromDay(reason: BackupReason, moment: string): boolean {
    return this.#names().some((name) => name.startsWith(moment.slice(0, 10)) && name.endsWith(`-${reason}.forum`))
  }

  #forgetOldest(): void {
    for (const name of this.#names().slice(0, -mostBackups)) rmSync(join(this.folder, name))
  }

  #names(): string[] {
    if (!existsSync(this.folder)) return []
    return readdirSync(this.folder)
      .filter((name) => name.endsWith('.forum'))
      .sort()
  }
}

function fileMoment(moment: string): string {
  return moment.replaceAll(':', '-').replace('.', '-')
}

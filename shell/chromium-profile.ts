/** Chromium's profile folder: kept free of a predecessor that was killed, and of services the app does not have. */
import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isRunning, markOf, ownMark, type ProcessMark } from './running-process.ts'

const ORPHAN_DEADLINE_MS = 2000
const PREFERENCES = {
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false, exit_type: 'Normal' },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  translate: { enabled: false },
  search: { suggest_enabled: false },
}

/** Answers the profile's folder once this process alone uses it. */
export async function claimProfile(userData: string): Promise<string> {
  const profile = join(userData, 'chromium-shell')
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const ownerFile = join(profile, 'owner.json')
  const owner = readOwner(ownerFile)
  if (owner && owner.pid !== process.pid && isRunning(owner))
    throw new Error(`Another running copy of the app (process ${owner.pid}) uses ${userData}`)
  await outliveOrphan(profile)
  writeFileSync(ownerFile, JSON.stringify(ownMark()))
  const preferences = join(profile, 'Default', 'Preferences')
  if (!existsSync(preferences)) writeFileSync(preferences, JSON.stringify(PREFERENCES))
  return profile
}

function readOwner(file: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark
  } catch {
    return undefined
  }
}

/** A Chromium whose shell was killed ends by itself when its pipe closes; the next start must not hand its window to it. */
async function outliveOrphan(profile: string): Promise<void> {
  const orphan = lockHolder(profile)
  const deadline = Date.now() + ORPHAN_DEADLINE_MS
  while (orphan && isRunning(orphan)) {
    if (Date.now() > deadline) {
      process.kill(orphan.pid, 'SIGKILL')
      break
    }
    await pause(20)
  }
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(join(profile, name), { force: true })
}

/** Chromium's lock is a link that names its host and process: `<host>-<pid>`. */
function lockHolder(profile: string): ProcessMark | undefined {
  try {
    const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1))
    const isThisProfile = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`)
    return isThisProfile ? markOf(pid) : undefined
  } catch {
    return undefined
  }
}

/** How the shell's processes start, meet and end. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { expect, test } from './fixture.ts'

test('a second copy of the app hands over to the first and ends', async ({ spawnApp }) => {
  const first = spawnApp()
  await first.says('shown')
  const second = spawnApp('--open-this')
  expect(await second.exited).toBe(0)
  await first.says('second instance --open-this')
})

test('after kill -9 Chromium goes too, and the next start succeeds at once', async ({ spawnApp, userData }) => {
  const first = spawnApp()
  await first.says('shown')
  first.process.kill('SIGKILL')
  await first.exited
  const second = spawnApp()
  await second.says('shown')
  const survivors = descendantsOf(processTable(), 1).filter(
    ({ command }) => command.includes(userData) && !command.includes('--type='),
  )
  expect(survivors.filter(({ parent }) => parent !== second.process.pid)).toEqual([])
})

test('a termination signal quits the app in good order', async ({ spawnApp }) => {
  const app = spawnApp()
  await app.says('shown')
  app.process.kill('SIGTERM')
  await app.says('will quit')
  expect(await app.exited).toBe(0)
})

test('no process of the app listens on any socket in normal use', async ({ spawnApp }) => {
  const app = spawnApp()
  await app.says('shown')
  const table = processTable()
  const family = descendantsOf(table, app.process.pid ?? 0)
  expect(family.length).toBeGreaterThan(2)
  const listening = listeningInodes()
  const sockets = [app.process.pid ?? 0, ...family.map(({ id }) => id)].flatMap(socketInodes)
  expect(sockets.length).toBeGreaterThan(0)
  expect(sockets.filter((inode) => listening.has(inode))).toEqual([])
})

interface Process {
  readonly id: number
  readonly parent: number
  readonly command: string
}

function processTable(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        if (state === 'Z') return []
        return [
          {
            id: Number(name),
            parent: Number(parent),
            command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' '),
          },
        ]
      } catch {
        return [] // It ended in between.
      }
    })
}

function descendantsOf(table: readonly Process[], id: number): Process[] {
  const children = table.filter(({ parent }) => parent === id)
  return [...children, ...children.flatMap((child) => descendantsOf(table, child.id))]
}

/** UDP sockets count too once they are bound, but Chromium may ask the kernel for a route with one; only TCP can be listening. */
function listeningInodes(): Set<string> {
  const LISTEN = '0A'
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((path) =>
    readFileSync(path, 'utf8').trim().split('\n').slice(1),
  )
  return new Set(
    rows
      .map((row) => row.trim().split(/\s+/))
      .filter((fields) => fields[3] === LISTEN)
      .map((fields) => fields[9] ?? ''),
  )
}

function socketInodes(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${id}/fd/${fd}`))?.[1] ?? []
      } catch {
        return []
      }
    })
  } catch {
    return []
  }
}

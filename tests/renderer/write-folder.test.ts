import { describe, expect, it } from 'vitest'
import { namesBeside, takenNames } from '../../renderer/releases/recipients/write-folder.ts'

/** A folder that has some names, and counts how often it is asked. */
function aFolderWith(...there: readonly string[]) {
  const asked: number[] = []
  return {
    asked,
    async takenInFolder({ names }: { readonly names: readonly string[] }) {
      asked.push(names.length)
      return { ok: true as const, value: names.filter((name) => there.includes(name)) }
    },
    async writeInFolder() {
      throw new Error('nothing is written here')
    },
  }
}

async function beside(folder: ReturnType<typeof aFolderWith>, ...names: readonly string[]) {
  const taken = await takenNames(folder, 'token', names)
  if (!taken.ok) throw new Error('refused')
  return namesBeside(folder, 'token', names, taken.value)
}

describe('names beside those that are there', () => {
  it('are the names themselves where none is taken', async () => {
    expect(await beside(aFolderWith(), 'a.ics', 'index.html')).toEqual({ ok: true, value: ['a.ics', 'index.html'] })
  })

  it('get the first number that is free in the folder and among the files themselves', async () => {
    const folder = aFolderWith('a.ics', 'a-2.ics', 'b.ics')
    expect(await beside(folder, 'a.ics', 'b.ics', 'b-2.ics', 'c.ics')).toEqual({
      ok: true,
      value: ['a-3.ics', 'b-3.ics', 'b-2.ics', 'c.ics'],
    })
  })

  it('are asked for in pieces', async () => {
    const folder = aFolderWith()
    await takenNames(
      folder,
      'token',
      Array.from({ length: 5000 }, (_, index) => `a-${index}.ics`),
    )
    expect(folder.asked).toEqual([2000, 2000, 1000])
  })
})

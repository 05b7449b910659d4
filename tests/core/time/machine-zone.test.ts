import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../support/time-facts.ts', import.meta.url))

it('no date or time depends on the zone of the machine', async () => {
  const [utc, tokyo, losAngeles] = await Promise.all([
    factsIn('UTC'),
    factsIn('Asia/Tokyo'),
    factsIn('America/Los_Angeles'),
  ])
  expect([utc.machine, tokyo.machine, losAngeles.machine]).toEqual(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])
  expect(tokyo.facts).toEqual(utc.facts)
  expect(losAngeles.facts).toEqual(utc.facts)
})

async function factsIn(machineZone: string): Promise<{ readonly machine: string; readonly facts: unknown }> {
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, TZ: machineZone },
    maxBuffer: 10_000_000,
  })
  return JSON.parse(stdout)
}

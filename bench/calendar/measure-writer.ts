/*
 * One writer in a process of its own: reads the events, writes the calendar some times, and prints one line of JSON. Run by
 * run.ts as: node --expose-gc measure-writer.ts WRITER WORKLOAD RUNS TEXT-FILE
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Written } from './report.ts'
import type { Released, Workload } from './workload.ts'

const [, , writer = '', workloadFile = '', runs = '1', textFile = ''] = process.argv
const [module = '', name = ''] = writer.split('#')
const workload: Workload & Released = JSON.parse(readFileSync(workloadFile, 'utf8'))
const writers: { readonly [name: string]: (workload: Workload & Released) => () => string } = await import(
  join(import.meta.dirname, module)
)
const prepare = writers[name]
if (!prepare) throw new Error(`${module} has no ${name}`)

const taken: { readonly ms: number; readonly cpuMs: number }[] = []
let text = ''
for (let run = 0; run < Number(runs); run += 1) {
  text = ''
  const write = prepare(workload)
  globalThis.gc?.()
  const cpu = process.cpuUsage()
  const start = performance.now()
  text = write()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  taken.push({ ms, cpuMs: (user + system) / 1000 })
}
if (textFile !== '') writeFileSync(textFile, text)
const bytes = Buffer.byteLength(text)
const written: Written = { taken, bytes, peakMb: process.resourceUsage().maxRSS / 1024 }
console.log(JSON.stringify(written))

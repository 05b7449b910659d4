/** What `npm test` runs: set-up, checks, build, unit tests, then the app itself; ends with the counts of all tests. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')
const unitResults = join(results, 'unit.json')
const appResults = join(results, 'app.json')

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
run('node', ['scripts/prepare-tests.ts']) || stop('The set-up failed.')
run('node', ['scripts/check.ts']) || stop('The checks failed.')
run('npm', ['run', 'build']) || stop('The build failed.')
const unitsPassed = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`])
// A test of the app shares its machine with others: one that fails is tried once more, and named when only that passes.
const appPassed = run('playwright', ['test', '--retries=1'], { PLAYWRIGHT_JSON_OUTPUT_FILE: appResults })

for (const name of failedUnits()) console.error(`FAILED: ${name}`)
for (const name of flakyAppTests()) console.error(`PASSED ONLY AT THE SECOND TRY, please mend: ${name}`)
const counts = [unitCounts(), appCounts()]
const sum = (of: keyof Counts) => counts.reduce((total, count) => total + count[of], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exit(unitsPassed && appPassed && sum('failed') === 0 && sum('passed') > 0 ? 0 : 1)

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const path = command === 'npm' ? command : join(root, 'node_modules/.bin', command)
  return spawnSync(path, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

function unitCounts(): Counts {
  const read = JSON.parse(readFileSync(unitResults, 'utf8')) as {
    readonly numPassedTests: number
    readonly numFailedTests: number
    readonly numPendingTests: number
  }
  return { passed: read.numPassedTests, failed: read.numFailedTests, skipped: read.numPendingTests }
}

/** Named once more at the end, where a log that was cut off still shows them; Playwright does so by itself. */
function failedUnits(): readonly string[] {
  const { testResults } = JSON.parse(readFileSync(unitResults, 'utf8')) as {
    readonly testResults: readonly {
      readonly name: string
      readonly status: string
      readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
    }[]
  }
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName)
    return status === 'failed' && failed.length === 0 ? [name] : failed
  })
}

function appCounts(): Counts {
  const { stats } = JSON.parse(readFileSync(appResults, 'utf8')) as {
    readonly stats: {
      readonly expected: number
      readonly unexpected: number
      readonly flaky: number
      readonly skipped: number
    }
  }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs: readonly {
    readonly file: string
    readonly title: string
    readonly tests: readonly { readonly status: string }[]
  }[]
}

function flakyAppTests(): readonly string[] {
  const { suites } = JSON.parse(readFileSync(appResults, 'utf8')) as { readonly suites: readonly Suite[] }
  const flakyIn = (suite: Suite): readonly string[] => [
    ...suite.specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, title }) => `${file} › ${title}`),
    ...(suite.suites ?? []).flatMap(flakyIn),
  ]
  return suites.flatMap(flakyIn)
}

function stop(message: string): never {
  console.error(message)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

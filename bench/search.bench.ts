/**
 * What searching costs with 10,000 organizations and 50,000 interactions: reading the workspace, the first query, each
 * letter of what people type, and following an edit. Run: node bench/search.bench.ts
 */
import { rowsOf } from '../core/document/document.ts'
import { generateWorkspace } from '../core/generate/generate-workspace.ts'
import { editEngagement } from '../core/outreach/engagement-commands.ts'
import { editOrganization } from '../core/outreach/organization-commands.ts'
import { SearchIndex } from '../core/search/search-index.ts'
import { instant } from '../core/time/instant.ts'

const document = generateWorkspace({
  sessions: 1000,
  rooms: 20,
  organizations: 10_000,
  interactions: 50_000,
  days: 5,
  seed: 1,
})
const context = { now: instant(1_612_000_000_000), newId: () => '' }
const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const request = { mostOfKind: 6, forumId: rowsOf(document, 'forums')[0]?.id ?? null }
const [organization] = rowsOf(document, 'organizations')
const [engagement] = rowsOf(document, 'engagements')
if (!organization || !engagement) throw new Error('The generated workspace is empty')

/** What is typed, letter by letter: names in four scripts, by sound, by initials, with gaps, and in several words. */
const queries = [
  'city 4711',
  'company 9',
  'Secretariat',
  'scrtrt',
  'ORG123',
  'urban revitalization',
  'invitation forum',
  'smart cities 77',
  'speaker 15',
  'Wednesday',
  '城市',
  '城市 815',
  '企业 99',
  '灾害管理',
  '可持续',
  'chengshi',
  'cs',
  'qiye 12',
  'dxgl',
  'zaihai',
  '都市',
  '事務局',
  'とうだんしゃ',
  'トウダンシャ 7',
  'toudansha 7',
  'フォーラム',
  '도시',
  'ㄷㅅ',
  'ㄷㅎㄱ',
  '기업 314',
  '포럼 참가',
  '사무구',
  '재난 관리 도시',
  'ｃｉｔｙ ４２',
  '協会 2020',
]

const index = new SearchIndex({ language: 'en', kindWords: (kind) => kind }, order.compare)
time('take notice of the workspace', () => index.follow(document))
const slices: number[] = []
const reading = performance.now()
while (!index.isComplete) {
  const start = performance.now()
  index.work(() => performance.now() - start < 6)
  slices.push(performance.now() - start)
}
print('read it, in slices of 6 ms', [performance.now() - reading])
print('  one slice', slices)
time('first query', () => index.search('osaka', request))

// Each keystroke is a query of its own; what the word before it found may be remembered, as it is in the app.
const taken: { readonly typed: string; readonly ms: number; readonly ownMs: number }[] = []
for (const query of queries) {
  const letters = [...query]
  for (let end = 1; end <= letters.length; end++) {
    const typed = letters.slice(0, end).join('')
    const start = performance.now()
    const ownStart = ownTime()
    index.search(typed, request)
    taken.push({ typed, ms: performance.now() - start, ownMs: ownTime() - ownStart })
  }
}
print(
  `a keystroke (${taken.length} of them)`,
  taken.map(({ ms }) => ms),
)
print(
  '  without waiting for the processor',
  taken.map(({ ownMs }) => ownMs),
)
for (const { typed, ownMs } of [...taken].sort((a, b) => b.ownMs - a.ownMs).slice(0, 5)) {
  console.log(`  ${ownMs.toFixed(1).padStart(6)} ms  ${typed}`)
}

let edited = document
follow('after an edit of an engagement', () => editEngagement(engagement.id, { owner: 'Desk 9' }))
follow('after an edit of an organization', () => editOrganization(organization.id, { notes: 'Met in spring' }))

function follow(name: string, command: () => ReturnType<typeof editEngagement>): void {
  const outcome = command().apply(edited, context)
  if (!outcome.ok) throw new Error(outcome.failure.kind)
  edited = outcome.value.document
  time(name, () => {
    index.follow(edited)
    index.work(() => true)
  })
}

/** What this thread has used of the processor: other work on the machine does not count. */
function ownTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function time(name: string, work: () => unknown): void {
  const start = performance.now()
  work()
  print(name, [performance.now() - start])
}

function print(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => `${(sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1).padStart(7)} ms`
  const spread = times.length > 1 ? `, 95th percentile ${at(0.95)}, longest ${at(1)}` : ''
  console.log(`${name.padEnd(36)} ${at(0.5)}${spread}`)
}

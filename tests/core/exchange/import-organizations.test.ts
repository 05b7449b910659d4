import { describe, expect, it } from 'vitest'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import { findIntegrityProblems } from '../../../core/document/integrity.ts'
import { type BuiltImport, buildImport, type ImportOptions } from '../../../core/exchange/build-import.ts'
import { isRefused } from '../../../core/exchange/draft-rows.ts'
import { findMatches } from '../../../core/exchange/find-duplicates.ts'
import { applyImport } from '../../../core/exchange/import-command.ts'
import { asProposed, type Decisions, planImport } from '../../../core/exchange/plan-import.ts'
import { readCsv } from '../../../core/exchange/read-csv.ts'
import { headTable, understandTable } from '../../../core/exchange/understand-table.ts'
import { instant } from '../../../core/time/instant.ts'
import { aDocument, aForum, anEngagement, anId, anOrganization, theForumId } from '../../support/builders.ts'

const context = { now: instant(Date.UTC(2027, 0, 5)), newId: anId }
const usual: ImportOptions = { kind: 'association', country: null, purpose: 'speak', overwrites: false }

function understood(text: string) {
  const table = readCsv(text, null)
  if (!table.ok) throw new Error(table.failure.kind)
  const headed = headTable(table.value, undefined)
  return understandTable(
    headed,
    headed.proposed.map(({ field }) => field),
    {},
    null,
    true,
  )
}

function imported(document: WorkspaceDocument, text: string, options = usual, decisions: Decisions = asProposed) {
  const { drafts } = understood(text)
  const plan = planImport(drafts, findMatches(document, drafts), decisions)
  const built = build(document, plan, options)
  const applied = applyImport('import-organizations', document, built.changes, built.count).apply(document, context)
  if (!applied.ok) throw new Error(applied.failure.kind)
  expect(findIntegrityProblems(applied.value.document)).toEqual([])
  return { plan, built, document: applied.value.document }
}

function build(document: WorkspaceDocument, plan: ReturnType<typeof planImport>, options = usual): BuiltImport {
  const steps = buildImport(document, theForumId, plan, options, context)
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue
    if (!step.value.ok) throw new Error(JSON.stringify(step.value.failure))
    return step.value.value
  }
}

const forumOnly = aDocument({ forums: [aForum()] })

describe('importing a list', () => {
  it('makes an organization, its person, ways to reach both, and its outreach of each row', () => {
    const { document, built } = imported(
      forumOnly,
      '机构名称,国家,类别,网站,邮箱,微信,主题,阶段,负责人,下次跟进,联系人,职务,联系人邮箱\n' +
        '上海城市研究院,中国,大学,https://example.cn,info@example.cn,wx-1,"智慧城市;5G",洽谈中,李,2027年3月1日,王明,主任,wang@example.cn\n',
    )
    expect(built).toMatchObject({ count: 1, added: 1, merged: 0, kept: [] })
    expect(rowsOf(document, 'organizations')).toMatchObject([
      {
        names: { zh: '上海城市研究院' },
        country: 'CN',
        kind: 'university',
        website: 'https://example.cn',
        topics: ['智慧城市', '5G'],
      },
    ])
    const [organization] = rowsOf(document, 'organizations')
    const [person] = rowsOf(document, 'persons')
    expect(person).toMatchObject({ nativeName: '王明', nativeLanguage: 'zh' })
    expect(rowsOf(document, 'affiliations')).toMatchObject([
      { organizationId: organization?.id, personId: person?.id, title: { zh: '主任' } },
    ])
    expect(rowsOf(document, 'engagements')).toMatchObject([
      {
        forumId: theForumId,
        organizationId: organization?.id,
        purpose: 'speak',
        stage: 'in-discussion',
        owner: '李',
        nextFollowUpOn: '2027-03-01',
      },
    ])
    expect(
      rowsOf(document, 'contactPoints').map(({ owner, kind, value, preferred }) => [
        owner.kind,
        kind,
        value,
        preferred,
      ]),
    ).toEqual([
      ['organization', 'email', 'info@example.cn', true],
      ['organization', 'wechat', 'wx-1', false],
      ['person', 'email', 'wang@example.cn', true],
    ])
  })

  it('gives rows that do not say it the kind, country and purpose that were chosen', () => {
    const { document } = imported(forumOnly, 'name,email\nA,a@b.c\n', {
      ...usual,
      kind: 'city',
      country: 'JP',
      purpose: 'host',
    })
    expect(rowsOf(document, 'organizations')).toMatchObject([{ kind: 'city', country: 'JP' }])
    expect(rowsOf(document, 'engagements')).toMatchObject([{ purpose: 'host', stage: 'prospect' }])
  })

  it('writes a name in the language that its script and country say', () => {
    const { document } = imported(
      forumOnly,
      'name,country\n東京都,日本\n上海市,中国\n서울시,한국\nWeGO,International\nひろば,日本\n',
    )
    expect(rowsOf(document, 'organizations').map(({ names }) => names)).toEqual([
      { ja: '東京都' },
      { zh: '上海市' },
      { ko: '서울시' },
      { en: 'WeGO' },
      { ja: 'ひろば' },
    ])
  })

  it('is one step that undo takes back as a whole', () => {
    const { built } = imported(forumOnly, 'name,country\nA,Japan\nB,Korea\n')
    const command = applyImport('import-organizations', forumOnly, built.changes, built.count)
    expect(command).toMatchObject({ step: 'import-organizations', mergeKey: null })
    expect(command.apply(forumOnly, context)).toMatchObject({ ok: true, value: { count: 2, subject: null } })
  })

  it('leaves the row of a closed stage without a follow-up', () => {
    const { document } = imported(forumOnly, 'name,stage,follow-up,reason\nA,Declined,2027-03-01,No budget\n')
    expect(rowsOf(document, 'engagements')).toMatchObject([
      { stage: 'declined', nextFollowUpOn: null, closedReason: 'No budget' },
    ])
  })
})

describe('a row that is not imported', () => {
  it.each([
    ['name,country\n,Japan\n', { kind: 'name-missing' }],
    ['name,country\nA,Atlantis\n', { kind: 'unknown-value', field: 'country', text: 'Atlantis' }],
    ['name,deadline\nA,3/4/2027\n', { kind: 'ambiguous-date', field: 'answerDue', text: '3/4/2027' }],
    ['name,deadline\nA,soon\n', { kind: 'unreadable-date', field: 'answerDue', text: 'soon' }],
    ['name,email\nA,nobody\n', { kind: 'not-an-email', field: 'email', text: 'nobody' }],
    [`name,email\n${'字'.repeat(501)},\n`, { kind: 'too-long', field: 'name', most: 500 }],
    ['name,email\n#REF!,\n', { kind: 'formula-error', text: '#REF!' }],
    ['name,email\nA\uFFFD,\n', { kind: 'unreadable-characters' }],
    ['name,email\nA,a@b.c,extra\n', { kind: 'too-many-cells', found: 3, most: 2 }],
    ['name,email\n"A,a@b.c\n', { kind: 'quotes' }],
  ])('says why: %j', (text, problem) => {
    const [draft] = understood(text).drafts
    expect(draft?.problems).toEqual([problem])
    expect(draft && isRefused(draft)).toBe(true)
  })

  it('is named by its number, and the rows around it are imported', () => {
    const { plan, document } = imported(forumOnly, 'name,country\nA,Japan\n,Japan\nB,Atlantis\nC,Korea\n')
    expect(plan.rows.map(({ action, draft }) => [draft.row, action])).toEqual([
      [2, 'add'],
      [3, 'refuse'],
      [4, 'refuse'],
      [5, 'add'],
    ])
    expect(rowsOf(document, 'organizations')).toHaveLength(2)
  })

  it('is not one that has fewer cells: that is said, and they are empty', () => {
    const [draft] = understood('name,country,notes\nA,Japan\n').drafts
    expect(draft?.problems).toEqual([{ kind: 'fewer-cells', found: 2, most: 3 }])
    expect(draft && isRefused(draft)).toBe(false)
  })

  it('is not one with a dash, or a word for nothing, in a cell', () => {
    const [draft] = understood('name,country,email,deadline\nA,-,N/A,未定\n').drafts
    expect(draft?.problems).toEqual([])
  })
})

describe('a row about an organization that is known', () => {
  const known = anOrganization({
    names: { en: 'Example Corp.', ja: '株式会社例' },
    website: 'https://www.example.co.jp/',
    country: 'JP',
    kind: 'company',
    abbreviation: 'EX',
    notes: 'Old friend',
    topics: ['5G'],
  })
  const document = aDocument({
    forums: [aForum()],
    organizations: [known],
    engagements: [anEngagement({ organizationId: known.id, stage: 'confirmed', owner: 'Lee', nextStep: '' })],
  })
  const matchOf = (text: string) => {
    const { drafts } = understood(text)
    return findMatches(document, drafts).get(2)
  }
  const target = { kind: 'organization', id: known.id }

  it.each([
    ['name\n(株)例\n', ['name']],
    ['name\nEXAMPLE CORPORATION\n', ['name']],
    ['name,website\n다른,http://example.co.jp/en\n', ['website']],
    ['name,website,abbreviation,country\n㈱例,example.co.jp,ex,日本\n', ['name', 'website', 'abbreviation']],
  ])('is recognized with the reason: %j', (text, reasons) => {
    expect(matchOf(text)).toEqual({ target, reasons, isOtherCountry: false, isOtherName: false })
  })

  it('gets the country that a list states where none was stated, and keeps it where the list states none', () => {
    const unstated = aDocument({
      forums: [aForum()],
      organizations: [anOrganization({ names: { en: 'Example Corp' }, country: 'ZZ' })],
    })
    const countryAfter = (document: WorkspaceDocument, list: string) => {
      const { document: after, built } = imported(document, list)
      return [rowsOf(after, 'organizations')[0]?.country, built.kept.flatMap(({ fields }) => fields)]
    }
    expect(countryAfter(unstated, 'name,country\nExample Corp,Korea\n')).toEqual(['KR', []])
    expect(countryAfter(unstated, 'name,country\nExample Corp,International\n')).toEqual([null, []])
    expect(countryAfter(unstated, 'name,country\nExample Corp,\n')).toEqual(['ZZ', []])
    const stated = aDocument({
      forums: [aForum()],
      organizations: [anOrganization({ names: { en: 'Example Corp' }, country: 'JP' })],
    })
    expect(countryAfter(stated, 'name,country\nExample Corp,unknown\n')).toEqual(['JP', []])
    expect(countryAfter(stated, 'name,country\nExample Corp,International\n')).toEqual(['JP', ['country']])
  })

  it('is not recognized by a short form in another country, or by a host of many', () => {
    expect(matchOf('name,abbreviation,country\nOther,EX,Korea\n')).toBeUndefined()
    expect(matchOf('name,website\nOther,https://facebook.com/x\n')).toBeUndefined()
  })

  it('is kept apart from one of another country with the same name, and that is said', () => {
    const match = matchOf('name,country\nExample Corp,Korea\n')
    expect(match).toEqual({ target, reasons: ['name'], isOtherCountry: true, isOtherName: false })
    const { drafts } = understood(
      'name,country\nMinistry A,Japan\nMinistry A,Korea\nMinistry A,Japan\nMinistry A,Korea\n',
    )
    const plan = planImport(drafts, findMatches(document, drafts), asProposed)
    expect(plan.rows.map((row) => [row.action, row.match?.target])).toEqual([
      ['add', undefined],
      ['add', { kind: 'row', row: 2 }],
      ['merge', { kind: 'row', row: 2 }],
      ['merge', { kind: 'row', row: 3 }],
    ])
  })

  it('is merged: what is empty is filled, what was typed stays and is said', () => {
    const after = imported(
      document,
      'name,name (korean),website,kind,notes,topics,stage,owner,next step,email\n株式会社例,예시,https://other.example.com,City,New address,"AI;5G",Declined,Kim,Call,a@example.co.jp\n',
    )
    expect(after.plan.counts).toEqual({ add: 0, merge: 1, skip: 0, refuse: 0 })
    expect(rowsOf(after.document, 'organizations')).toMatchObject([
      {
        names: { en: 'Example Corp.', ja: '株式会社例', ko: '예시' },
        website: 'https://www.example.co.jp/',
        kind: 'company',
        notes: 'Old friend\nNew address',
        topics: ['5G', 'AI'],
      },
    ])
    expect(rowsOf(after.document, 'engagements')).toMatchObject([
      { stage: 'confirmed', owner: 'Lee', nextStep: 'Call' },
    ])
    expect(rowsOf(after.document, 'contactPoints')).toMatchObject([{ value: 'a@example.co.jp' }])
    expect(after.built.kept).toEqual([{ row: 2, fields: ['website', 'kind', 'stage', 'owner'] }])
  })

  it('replaces what was typed only where that was chosen, and remembers the change of stage', () => {
    const { document: after, built } = imported(
      document,
      'name,website,stage,owner\n株式会社例,https://other.example.com,Tentative,Kim\n',
      {
        ...usual,
        overwrites: true,
      },
    )
    expect(rowsOf(after, 'organizations')).toMatchObject([{ website: 'https://other.example.com' }])
    expect(rowsOf(after, 'engagements')).toMatchObject([{ stage: 'tentative', owner: 'Kim' }])
    expect(rowsOf(after, 'stageChanges')).toMatchObject([{ from: 'confirmed', to: 'tentative' }])
    expect(built.kept).toEqual([])
  })

  it('is left out, or kept as new, where that was decided, for all or for the row', () => {
    const text = 'name\n(株)例\n'
    const skipped = imported(document, text, usual, { all: 'skip', rows: new Map() })
    expect(skipped.document).toBe(document)
    const added = imported(document, text, usual, { all: 'skip', rows: new Map([[2, 'add']]) })
    expect(rowsOf(added.document, 'organizations')).toHaveLength(2)
  })

  it('imported twice changes nothing the second time', () => {
    const text = 'name,country,email,contact,contact email,topics\nNew One,Japan,a@new.example,Lee,lee@new.example,AI\n'
    const once = imported(document, text)
    const twice = imported(once.document, text)
    expect(twice.document).toBe(once.document)
  })
})

describe('rows of one file about the same organization', () => {
  it('become one, and each brings what the others lack', () => {
    const { document, plan } = imported(
      forumOnly,
      'name,website,email,contact\n株式会社甲,https://ko.example.jp,a@ko.example.jp,山田\n(株)甲,,b@ko.example.jp,佐藤\nKo,https://www.ko.example.jp,a@ko.example.jp,山田\n',
    )
    expect(plan.rows.map(({ action }) => action)).toEqual(['add', 'merge', 'merge'])
    expect(rowsOf(document, 'organizations')).toMatchObject([{ names: { en: 'Ko', zh: '株式会社甲' } }])
    expect(rowsOf(document, 'persons').map(({ nativeName }) => nativeName)).toEqual(['山田', '佐藤'])
    expect(rowsOf(document, 'contactPoints').map(({ value }) => value)).toEqual(['a@ko.example.jp', 'b@ko.example.jp'])
    expect(rowsOf(document, 'engagements')).toHaveLength(1)
  })

  it('stay apart where only an email address agrees, and it is said', () => {
    const { drafts } = understood('name,email\nA,shared@example.org\nB,shared@example.org\n')
    const matches = findMatches(forumOnly, drafts)
    expect(matches.get(3)).toEqual({
      target: { kind: 'row', row: 2 },
      reasons: ['email'],
      isOtherCountry: false,
      isOtherName: true,
    })
    expect(planImport(drafts, matches, asProposed).counts.add).toBe(2)
  })

  it.each([
    ['two of one language', '上海智慧城市协会', '北京有限公司'],
    ['bureaus of a city', '東京都デジタルサービス局', '東京都港湾局'],
    ['Latin names', 'City Planning Bureau', 'City Water Works'],
  ])('stay apart where only the website agrees and the names differ: %s', (_, one, other) => {
    const { drafts } = understood(
      `name,country,website\n${one},Japan,https://www.city.example/a\n${other},Japan,https://city.example/b\n`,
    )
    const matches = findMatches(forumOnly, drafts)
    expect(matches.get(3)).toEqual({
      target: { kind: 'row', row: 2 },
      reasons: ['website'],
      isOtherCountry: false,
      isOtherName: true,
    })
    expect(planImport(drafts, matches, asProposed).counts).toEqual({ add: 2, merge: 0, skip: 0, refuse: 0 })
  })

  it('stay apart where names in Chinese characters differ, whichever of the two languages they are', () => {
    const { drafts } = understood(
      'name (japanese),name,website\n東京都,,https://city.example\n,横浜市,https://city.example\n',
    )
    expect(drafts.map(({ names }) => names)).toEqual([{ ja: '東京都' }, { zh: '横浜市' }])
    expect(planImport(drafts, findMatches(forumOnly, drafts), asProposed).counts.add).toBe(2)
  })

  it('stay apart from the names that a merged row brought', () => {
    const { drafts } = understood(
      'name,website\n도시,https://city.example\nThe City,https://city.example\nThe Port,https://city.example\nThe Port Inc.,\n',
    )
    const plan = planImport(drafts, findMatches(forumOnly, drafts), asProposed)
    expect(plan.rows.map(({ action, match }) => [action, match?.target])).toEqual([
      ['add', undefined],
      ['merge', { kind: 'row', row: 2 }],
      ['add', { kind: 'row', row: 2 }],
      ['merge', { kind: 'row', row: 4 }],
    ])
  })
})

describe('an import that was worked out earlier', () => {
  it('is refused when what it was worked out from has changed', () => {
    const organization = anOrganization({ names: { en: 'A' } })
    const document = aDocument({ forums: [aForum()], organizations: [organization] })
    const { drafts } = understood('name,website\nA,https://a.example\n')
    const built = build(document, planImport(drafts, findMatches(document, drafts), asProposed))
    const edited = aDocument({ forums: [aForum()], organizations: [{ ...organization, notes: 'x' }] })
    expect(applyImport('import-organizations', document, built.changes, 1).apply(edited, context)).toEqual({
      ok: false,
      failure: { kind: 'changed-meanwhile' },
    })
  })
})

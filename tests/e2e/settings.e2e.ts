import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readWorkspace } from '../../core/document/workspace-file.ts'
import { chooseToSave, expect, saved, test } from './support/app.ts'
import { choose, goTo, sessionRow, showAgenda, undoButton } from './support/screens.ts'

test.beforeEach(async ({ sample: { page } }) => {
  await showAgenda(page)
  await goTo(page, 'Settings')
})

const languages: readonly {
  readonly name: string
  readonly tag: string
  readonly programme: string
  readonly settings: string
  readonly label: string
  readonly session: string
  readonly forum: string
}[] = [
  {
    name: '中文（简体）',
    tag: 'zh-Hans',
    programme: '日程',
    settings: '设置',
    label: '语言',
    session: '主旨演讲',
    forum: '中日韩智慧城市论坛',
  },
  {
    name: '日本語',
    tag: 'ja',
    programme: 'プログラム',
    settings: '設定',
    label: '言語',
    session: '基調講演',
    forum: '日中韓スマートシティフォーラム',
  },
  {
    name: '한국어',
    tag: 'ko',
    programme: '프로그램',
    settings: '설정',
    label: '언어',
    session: '기조',
    forum: '한중일 스마트시티 포럼',
  },
]
for (const { name, tag, programme, settings, label, session, forum } of languages) {
  test(`everything is in ${tag} at once, and still is after the next start`, async ({
    sample: { app, page },
    start,
  }) => {
    await choose(page, 'Language', name)
    const isInLanguage = async (shown: Page) => {
      await expect(shown.locator('html')).toHaveAttribute('lang', tag)
      await expect(shown.getByRole('navigation').getByRole('button', { name: settings })).toBeVisible()
      await expect(shown.getByRole('button', { name: new RegExp(`${label}$`) })).toContainText(name)
      await expect(shown.getByRole('banner').getByText(forum)).toHaveAttribute('lang', tag)
    }
    await isInLanguage(page)
    await page.getByRole('navigation').getByRole('button', { name: programme }).click()
    await expect(page.locator('[data-session]').filter({ hasText: session }).first()).toBeVisible()
    await page.getByRole('navigation').getByRole('button', { name: settings }).click()
    await app.close()
    await isInLanguage((await start()).page)
  })
}

test('dark stays dark after the next start', async ({ sample: { app, page }, start }) => {
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.getByRole('radio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light)
  await app.close()
  const { page: again } = await start()
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark')
  await again.getByRole('radio', { name: 'As the system' }).click()
  await expect(again.locator('html')).not.toHaveAttribute('data-theme')
})

test('the order of the zones is that of the agenda, the clocks and the base zone', async ({ sample: { page } }) => {
  const clocks = page.getByRole('list', { name: 'Time now in the zones of the forum' }).getByRole('listitem')
  await expect(clocks).toContainText(['Tokyo', 'Beijing', 'Seoul'])
  await expect(page.getByRole('contentinfo')).toContainText('Base zone Tokyo')
  await page.getByRole('button', { name: 'Move Beijing up' }).click()
  await page.getByRole('button', { name: 'Keep the wall times' }).click()
  await expect(clocks).toContainText(['Beijing', 'Tokyo', 'Seoul'])
  await expect(page.getByRole('contentinfo')).toContainText('Base zone Beijing')
  await goTo(page, 'Programme')
  const day = page.getByRole('grid', { name: /25 February 2021/ })
  await expect(day.getByRole('columnheader')).toContainText([
    'Beijing',
    'Tokyo',
    'Seoul',
    'Title',
    'Organizations',
    'Room',
    'State',
  ])
  // The wall time is kept, and is now promised in Beijing.
  await expect(sessionRow(page, 'Opening').getByRole('gridcell').nth(0)).toHaveText('10:00–10:30')
  await expect(sessionRow(page, 'Opening').getByRole('gridcell').nth(1)).toHaveText('11:00–11:30')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('contentinfo')).toContainText('Base zone Tokyo')
  await expect(sessionRow(page, 'Opening').getByRole('gridcell').nth(1)).toHaveText('09:00–09:30')
})

test('a zone is added by the name of its city and removed; the last one stays', async ({ sample: { page } }) => {
  await page.getByRole('combobox', { name: 'Add zone' }).fill('Singapore')
  await page.getByRole('option', { name: /Singapore/ }).click()
  const clocks = page.getByRole('list', { name: 'Time now in the zones of the forum' }).getByRole('listitem')
  await expect(clocks).toContainText(['Tokyo', 'Beijing', 'Seoul', 'Singapore'])
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'Add zone' })).toBeFocused()
  await expect(page.getByRole('combobox', { name: 'Add zone' })).toHaveValue('')
  for (const city of ['Singapore', 'Seoul', 'Beijing']) {
    await page.getByRole('button', { name: `Remove ${city}` }).click()
  }
  await expect(page.getByRole('button', { name: 'Remove Tokyo' })).toBeDisabled()
  await expect(clocks).toHaveCount(1)
})

test('a day is added after the last one', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Add day' }).click()
  await expect(page.getByRole('button', { name: 'Remove Saturday, 27 February 2021' })).toBeVisible()
  await goTo(page, 'Programme')
  await expect(page.getByRole('heading', { name: 'Saturday, 27 February 2021' })).toBeVisible()
  await expect(page.getByText('Nothing on this day yet')).toBeVisible()
})

test('an opening hour that cannot be stays as typed, with a sentence, until it is mended', async ({
  sample: { page },
}) => {
  const opens = page.getByLabel('Opens').first()
  await expect(opens).toHaveValue('09:00')
  await opens.fill('18:00')
  await opens.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(
    'The day must close at another time than it opens. An earlier time is on the next day.',
  )
  await expect(opens).toHaveValue('18:00')
  await opens.fill('nine')
  await opens.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('“nine” is not a time. Write it like 14:30.')
  await expect(opens).toHaveValue('nine')
  await expect(undoButton(page)).toBeDisabled()
  await opens.fill('８：３０')
  await opens.press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(opens).toHaveValue('08:30')
  await goTo(page, 'Programme')
  await expect(page.getByText(/Open 08:30–18:00/)).toBeVisible()
})

const kinds = [
  { what: 'room', add: 'Add room', named: 'Room name, English', fresh: 'New room', step: 'Remove room' },
  { what: 'track', add: 'Add track', named: 'Track name, English', fresh: 'New track', step: 'Remove track' },
] as const
for (const { what, add, named, fresh, step } of kinds) {
  test(`a ${what} is added, renamed and removed`, async ({ sample: { page } }) => {
    const before = await page.getByLabel(named).count()
    await page.getByRole('button', { name: add }).click()
    await expect(page.getByLabel(named)).toHaveCount(before + 1)
    const name = page.getByLabel(named).last()
    await expect(name).toHaveValue(fresh)
    await name.fill('')
    await expect(page.getByRole('alert')).toHaveText('At least one language must be filled.')
    await name.fill('Garden 庭園')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.getByRole('button', { name: 'Remove Garden 庭園' }).click()
    await expect(page.getByLabel(named)).toHaveCount(before)
    await expect(undoButton(page)).toHaveAccessibleName(`Undo ${step} “Garden 庭園”`)
    await undoButton(page).click()
    await expect(page.getByLabel(named).last()).toHaveValue('Garden 庭園')
    await saved(page)
  })
}

// What was typed after the button went nowhere.
test('what is added has the focus, and a name that is typed at once is its name', async ({ sample: { page } }) => {
  for (const { add, named } of kinds) {
    await page.getByRole('button', { name: add }).press('Enter')
    await expect(page.getByLabel(named).last()).toBeFocused()
    await page.keyboard.type('Garden 庭園')
    await expect(page.getByLabel(named).last()).toHaveValue('Garden 庭園')
  }
  await page.getByRole('button', { name: 'Add day' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Saturday, 27 February 2021' })).toBeVisible()
  await expect(page.locator('main li').filter({ hasText: 'not used' }).locator(':focus')).toHaveCount(1)
})

test('a room that is renamed has its new name in the agenda', async ({ sample: { page } }) => {
  await page.getByLabel('Room name, English').first().fill('Great hall')
  await goTo(page, 'Programme')
  await expect(sessionRow(page, 'Opening').getByRole('gridcell').nth(5)).toHaveText('Great hall')
})

test('a copy of the workspace is a file that reads back whole', async ({ sample: { app, page } }, info) => {
  const path = info.outputPath('copy 副本.forum')
  await page.getByLabel('Room name, English').first().fill('Great hall')
  await chooseToSave(app, path)
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  await expect(page.getByText(/copy 副本\.forum/)).toBeVisible()
  const read = readWorkspace(readFileSync(path, 'utf8'))
  expect(read.ok).toBe(true)
  if (!read.ok) return
  const { document } = read.value
  expect(Object.keys(document.forums)).toHaveLength(2)
  expect(Object.keys(document.organizations)).toHaveLength(66)
  expect(Object.values(document.rooms).map(({ name }) => name.en)).toContain('Great hall')
})

test('a forum is deleted with everything in it, and undo brings it back', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Delete this forum' }).click()
  await expect(page.getByRole('button', { name: 'Forums: Online Seminar on CJK Smart Cities' })).toBeVisible()
  await saved(page)
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: /^Forums:/ }).click()
  await page.getByRole('menuitem', { name: /CJK Smart City Forum/ }).click()
  await goTo(page, 'Programme')
  await expect(sessionRow(page, 'Opening')).toBeVisible()
  await goTo(page, 'Outreach')
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
})

test('an hour at which the day closes before it opens is on the next day', async ({ sample: { page } }) => {
  const closes = page.getByLabel('Closes').first()
  await closes.fill('0130')
  await closes.press('Enter')
  await expect(closes).toHaveValue('01:30')
  const line = page.getByRole('listitem').filter({ has: closes })
  await expect(line.getByText('+1')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(closes).toHaveValue('18:00')
  await expect(line.getByText('+1')).toHaveCount(0)
})

test('the least time between rooms is a number of minutes', async ({ sample: { page } }) => {
  const buffer = page.getByLabel('Room changes')
  await expect(buffer).toHaveValue('10')
  await buffer.fill('300')
  await buffer.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('“300” is not a number of minutes. Write one from 0 to 240.')
  await buffer.fill('２０')
  await buffer.press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo Edit forum/)
  await undoButton(page).click()
  await expect(buffer).toHaveValue('10')
})

test('the host of a forum is asked for by that name, also where there is one', async ({ sample: { page } }) => {
  await expect(page.getByRole('combobox', { name: 'Host', exact: true })).toHaveValue(
    'Trilateral Cooperation Secretariat',
  )
})

import { AxeBuilder } from '@axe-core/playwright'
import type { CDPSession, Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { card } from './support/board.ts'
import {
  goTo,
  openPalette,
  outreachPanel,
  outreachRow,
  sessionPanel,
  showForum,
  undoButton,
} from './support/screens.ts'

/** The palette, opened by its key, with the focus in its field. */
async function palette(page: Page): Promise<Locator> {
  await openPalette(page)
  return page.getByRole('dialog').getByRole('combobox')
}

/** The line that Enter would open. */
function chosen(page: Page): Locator {
  return lines(page).and(page.locator('[aria-selected="true"]'))
}

/** All lines. */
function lines(page: Page): Locator {
  return page.getByRole('dialog').getByRole('option')
}

test('a session is found by its title and opened on its day with the keyboard alone', async ({ sample: { page } }) => {
  const field = await palette(page)
  await field.pressSequentially('quest welfare')
  await expect(chosen(page)).toContainText('Questions and answers: welfare')
  await page.keyboard.press('Enter')
  await expect(field).toHaveCount(0)
  await expect(sessionPanel(page).getByRole('heading', { level: 2 })).toContainText('welfare')
  await expect(card(page, 'Questions and answers: welfare')).toBeFocused()
})

test('an organization of the list opens with its panel, its row has the focus', async ({ sample: { page } }) => {
  const field = await palette(page)
  await field.pressSequentially('ㄷㅅ k')
  await expect(chosen(page)).toContainText('City K')
  await page.keyboard.press('Enter')
  await expect(outreachPanel(page).getByRole('heading', { level: 2 })).toHaveText('City K')
  await expect(outreachRow(page, 'City K')).toBeFocused()
})

test('an organization that is on no list is shown, and comes onto the list from there', async ({
  sample: { page },
}) => {
  const field = await palette(page)
  await field.pressSequentially('bjs')
  await expect(chosen(page)).toContainText('Beijing')
  await expect(chosen(page).locator('mark')).toHaveText('北京市')
  await page.keyboard.press('Enter')
  await expect(outreachPanel(page).getByRole('heading', { level: 2 })).toHaveText('Beijing')
  await outreachPanel(page).getByRole('button', { name: 'Put on the list' }).click()
  await page.getByRole('menuitem', { name: 'Speak' }).click()
  await expect(outreachRow(page, 'Beijing')).toBeVisible()
})

test('a person is shown with what is known of them', async ({ sample: { page } }) => {
  await showForum(page, 'Online Seminar')
  const field = await palette(page)
  await field.pressSequentially('michigami')
  await expect(chosen(page)).toContainText('Michigami')
  await page.keyboard.press('Enter')
  const person = page.getByRole('complementary', { name: 'Person' })
  await expect(person.getByRole('heading', { name: '道上尚史', exact: true })).toBeVisible()
  await expect(person.locator(':focus')).toBeVisible()
})

test('a session of another forum takes one there', async ({ sample: { page } }) => {
  const field = await palette(page)
  await field.pressSequentially('toukyou')
  await lines(page).filter({ hasText: 'digitalization' }).click()
  await expect(field).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Forums: Online Seminar/ })).toBeVisible()
  await expect(sessionPanel(page).getByRole('heading', { level: 2 })).toContainText('Tokyo')
})

test('arrows, pages, Home and End walk the lines, around the ends', async ({ sample: { page } }) => {
  await palette(page)
  const all = lines(page)
  await expect(all.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(all.last()).toHaveAttribute('aria-selected', 'true')
  await expect(all.last()).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  await expect(all.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('PageDown')
  await expect(all.nth(8)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('PageUp')
  await expect(all.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(all.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(all.first()).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
})

test('Escape closes it and gives the focus back', async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
  const filter = page.getByLabel('Filter organizations')
  await filter.focus()
  const field = await palette(page)
  await field.fill('city')
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(filter).toBeFocused()
  await expect(filter).toHaveValue('')
})

test('commands run, and with > nothing but commands is listed', async ({ sample: { page } }) => {
  const field = await palette(page)
  await field.pressSequentially('>exp cal')
  await expect(page.getByRole('dialog').getByRole('group')).toHaveCount(1)
  await expect(chosen(page)).toContainText('Export calendar')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Calendar file' })).toBeVisible()
  await page.keyboard.press('Escape')
  await (await palette(page)).fill('> 한국어')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '검색과 명령' })).toBeVisible()
})

test('what can be done with the thing in hand is found by its words or by the name of the thing', async ({
  sample: { page },
}) => {
  await goTo(page, 'Outreach')
  await outreachRow(page, 'City A').click()
  await expect(outreachPanel(page)).toBeVisible()
  await (await palette(page)).fill('>merge')
  await expect(chosen(page)).toContainText('City A')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /City A/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await (await palette(page)).fill('>City A')
  await expect(page.getByRole('dialog').getByRole('option', { name: /Take off this forum’s list/ })).toBeVisible()
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('>offer')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /Offer slots/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await (await palette(page)).fill('>stage dormant')
  await expect(chosen(page)).toContainText('City A')
  await page.keyboard.press('Enter')
  await expect(outreachRow(page, 'City A').locator('[data-cell="stage"]')).toHaveText('Dormant')
  await (await palette(page)).fill('>columns shown')
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await goTo(page, 'Programme')
  await card(page, 'Questions and answers: welfare').click()
  await (await palette(page)).fill('>split')
  await expect(chosen(page)).toContainText('Questions and answers: welfare')
  await page.keyboard.press('Enter')
  await expect(undoButton(page)).toHaveAccessibleName(/Split session/)
})

test('the button of the top bar opens it, and what was looked at last comes first', async ({ sample: { page } }) => {
  await card(page, 'Questions and answers: welfare').click()
  await page.getByRole('button', { name: 'Search and commands' }).click()
  await expect(page.getByRole('dialog').getByRole('group').first()).toContainText('Recent')
  await expect(chosen(page)).toContainText('Questions and answers: welfare')
})

test('what an edit changed is found under its new name', async ({ sample: { page } }) => {
  await card(page, 'Questions and answers: welfare').click()
  await sessionPanel(page).getByLabel('Title, English').fill('Zephyr warnings')
  const field = await palette(page)
  await field.fill('zephyr')
  await expect(chosen(page)).toContainText('Zephyr warnings')
})

test('nothing found says what was searched', async ({ sample: { page } }) => {
  const field = await palette(page)
  await field.fill('qqqq')
  const dialog = page.getByRole('dialog', { name: 'Search and commands' })
  await expect(dialog).toContainText('Nothing found for “qqqq”')
  await expect(dialog).toContainText('in all languages')
  await expect(dialog.getByRole('status')).toHaveText('Nothing found')
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
})

test('results follow what is being composed, and Enter that ends a composition opens nothing', async ({
  sample: { page },
}) => {
  const field = await palette(page)
  const method: CDPSession = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('ㅅ')
  await compose('서')
  await compose('서우')
  await expect(chosen(page)).toContainText('Seoul')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(field).toBeFocused()
  await expect(chosen(page)).toContainText('Seoul')
  await method.send('Input.insertText', { text: '서울' })
  await expect(field).toHaveValue('서울')
  await page.keyboard.press('Enter')
  await expect(outreachPanel(page).getByRole('heading', { name: 'Seoul' })).toBeVisible()
})

test('a screen reader hears the field, the chosen line and how many there are', async ({ sample: { page } }) => {
  const field = await palette(page)
  await field.fill('smart city association')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  const active = await field.getAttribute('aria-activedescendant')
  expect(await chosen(page).getAttribute('id')).toBe(active)
  await expect(page.getByRole('group', { name: /^Organizations/ })).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ results?$/)
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ preferences: { theme } })
    test('axe finds nothing wrong', async ({ sample: { page } }) => {
      const field = await palette(page)
      for (const typed of ['', 'city', 'qqqq']) {
        await field.fill(typed)
        await expect(page.getByRole('dialog')).toContainText(
          typed === '' ? 'Commands' : typed === 'city' ? 'City A' : 'Nothing',
        )
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([])
      }
    })
  })
}

const languages = {
  zh: { typed: 'cs a', found: '城市A', box: '搜索与命令' },
  ja: { typed: 'とし', found: '都市', box: '検索とコマンド' },
  ko: { typed: 'ㄷㅅ', found: '도시', box: '검색과 명령' },
} as const

for (const [language, { typed, found, box }] of Object.entries(languages)) {
  test.describe(language, () => {
    test.use({ preferences: { language: language as keyof typeof languages } })
    test('names and words are in the language of the reader', async ({ fresh: { page } }) => {
      await page.getByRole('button').first().click()
      await page.getByRole('navigation').waitFor()
      const field = await palette(page)
      await expect(page.getByRole('dialog', { name: box })).toBeVisible()
      await field.fill(language === 'ja' ? '都市' : typed)
      await expect(chosen(page)).toContainText(found)
    })
  })
}

// The letters went to the session with the focus until the search was there.
test('what is typed at once after the key is in the palette, however late its search comes', async ({
  sample: { app, page },
}) => {
  let letIn = () => {}
  const isLet = new Promise<void>((resolve) => {
    letIn = resolve
  })
  await page.route(/PaletteHost.*\.js$/, async (route) => {
    await isLet
    await route.continue()
  })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
  await card(page, 'Technical rehearsal').focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('quest ')
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toHaveValue('quest ')
  await expect(lines(page)).toHaveCount(0)
  letIn()
  await expect(chosen(page)).toContainText('Questions and answers')
  await page.keyboard.type('welfare')
  await expect(field).toHaveValue('quest welfare')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(field).toHaveValue('')
})

import type { Page } from '@playwright/test'
import type { Language } from '../../core/document/language.ts'
import { en } from '../../renderer/i18n/en.ts'
import { ja } from '../../renderer/i18n/ja.ts'
import { ko } from '../../renderer/i18n/ko.ts'
import type { Messages } from '../../renderer/i18n/message-type.ts'
import { zh } from '../../renderer/i18n/zh.ts'
import { expect, saved, test } from './support/app.ts'
import { aReleasedSample } from './support/released.ts'
import { storeDocument } from './support/stored.ts'

const catalogues: { readonly [L in Language]: Messages } = { en, zh, ja, ko }

/** The messages of a catalogue by their key. */
function messagesOf(catalogue: object, prefix = ''): [key: string, words: string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : messagesOf(value, `${prefix}${key}.`),
  )
}

/** The English messages, whole, that another language says otherwise. */
function englishOnly(language: Language): string[] {
  const others = new Map(messagesOf(catalogues[language]))
  const own = new Set(others.values())
  return messagesOf(en).flatMap(([key, words]) =>
    words !== others.get(key) && !own.has(words) && !words.includes('{') ? [words] : [],
  )
}

interface Cut {
  readonly what: string
  readonly by: number
}

/** What does not fit where it stands: text wider than its control, controls beyond the window, neighbours that overlap. */
async function misfits(page: Page): Promise<Cut[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      element instanceof HTMLElement &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.hidden-visually, [data-testid="hidden-select-container"]') &&
      element.getClientRects().length > 0
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 60)}”`
    const isCutOnPurpose = (element: Element) =>
      element.matches('input, textarea, .cut, [class*="cut"], [class*="words"]') ||
      getComputedStyle(element).textOverflow === 'ellipsis'
    const found: Cut[] = []
    const bars = 'header, nav, footer, [class*="toolbar"]'
    const controls =
      'button, label, legend, h1, h2, h3, [role="tab"], [role="radio"], [role="columnheader"], [class*="chip"], [class*="label"]'
    const looked = new Set([...document.querySelectorAll(`${bars}, ${controls}`)])
    for (const bar of document.querySelectorAll(bars))
      for (const inside of bar.querySelectorAll('*')) looked.add(inside)
    for (const element of looked) {
      if (!isSeen(element) || element.closest('svg') || isCutOnPurpose(element)) continue
      const by = element.scrollWidth - element.clientWidth
      const style = getComputedStyle(element)
      // Text in a line has no width of its own; the box around it is looked at.
      if (style.display !== 'inline' && by > 1 && (style.overflowX !== 'visible' || element.matches(controls))) {
        if (![...element.querySelectorAll('*')].some(isCutOnPurpose)) found.push({ what: nameOf(element), by })
      }
      const { right, left } = element.getBoundingClientRect()
      if (element.matches(bars) || element.closest(bars)) {
        if (right > innerWidth + 1)
          found.push({ what: `beyond the window: ${nameOf(element)}`, by: right - innerWidth })
        if (left < -1) found.push({ what: `before the window: ${nameOf(element)}`, by: -left })
      }
    }
    for (const bar of document.querySelectorAll(bars)) {
      // An empty box around a picture may give its margin away.
      const holdsWords = (element: Element) => element.matches('button, input') || element.textContent !== ''
      const inBar = [...bar.children].filter((element) => isSeen(element) && holdsWords(element))
      for (const [i, one] of inBar.entries()) {
        for (const other of inBar.slice(i + 1)) {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          if (across > 1 && down > 1) found.push({ what: `${nameOf(one)} over ${nameOf(other)}`, by: across })
        }
      }
    }
    return found
  })
}

/** Everything that is said to a reader: text, names, tooltips and placeholders, but not what is in English by nature. */
async function said(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof HTMLElement) || node.closest('[lang="en"], [data-testid="hidden-select-container"]'))
        continue
      for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) words.push(child.textContent ?? '')
      for (const name of ['aria-label', 'title', 'placeholder']) words.push(node.getAttribute(name) ?? '')
    }
    return words.map((text) => text.trim()).filter(Boolean)
  })
}

const softly = expect.configure({ soft: true })

/** Looks at one place: nothing cut, nothing over another, nothing left in English. */
async function look(page: Page, language: Language, place: string): Promise<void> {
  await test.step(place, async () => {
    await expect.soft(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-Hans' : language)
    await softly.poll(() => misfits(page), { message: `${place}: everything fits`, timeout: 3000 }).toEqual([])
    if (language === 'en') return
    const left = new Set(englishOnly(language))
    expect
      .soft(
        (await said(page)).filter((text) => left.has(text)),
        `${place}: nothing is left in English`,
      )
      .toEqual([])
  })
}

/** The board in each of its views, from the one that is shown first back to it. */
async function lookAtBoard(page: Page, language: Language): Promise<void> {
  const { board, conflicts, status } = catalogues[language]
  await expect(page.locator('[data-board] [data-session]').first()).toBeVisible()
  await look(page, language, 'board')
  await page.locator('[data-board] [data-session]').nth(3).focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-ghost]')).toHaveCount(1)
  await look(page, language, 'board while a session is carried')
  await page.keyboard.press('Escape')
  await page.locator('[data-board] [data-session]').nth(3).click({ button: 'right' })
  await expect(page.getByRole('menu', { name: board.cardMenu })).toBeVisible()
  await look(page, language, 'board with the menu of a session')
  await page.keyboard.press('Escape')
  for (const by of ['days', 'tracks', 'rooms'] as const) {
    await page.getByRole('button', { name: new RegExp(`${board.columns}$`) }).click()
    await page.getByRole('option', { name: board.by[by], exact: true }).click()
    await look(page, language, `board with columns by ${by}`)
  }
  await page.getByRole('button', { name: board.allRooms }).click()
  await expect(page.getByRole('dialog', { name: board.shownRooms })).toBeVisible()
  await look(page, language, 'board with the list of rooms')
  await page.keyboard.press('Escape')
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: new RegExp(`^${status.conflicts}(, |、)`) })
    .click()
  await expect(page.getByRole('complementary', { name: conflicts.title })).toBeVisible()
  await look(page, language, 'board with the panel of conflicts')
  await page.getByRole('button', { name: conflicts.close }).click()
  await page.locator('[data-board] [data-session]').nth(3).click()
  await look(page, language, 'board with a session in hand')
  await page.getByRole('button', { name: board.foldTray }).click()
  await look(page, language, 'board with the tray folded')
}

for (const language of ['en', 'zh', 'ja', 'ko'] as const) {
  const words = catalogues[language]

  test.describe(`in ${language}`, () => {
    test.use({ preferences: { language } })

    test('the recipients of releases fit a window of 1280 by 800, in its own words', async ({ userData, start }) => {
      storeDocument(userData, aReleasedSample())
      const { page } = await start()
      await page.setViewportSize({ width: 1280, height: 800 })
      const { recipients } = words
      await page.getByRole('navigation').getByRole('button', { name: words.screen.releases }).click()
      const region = page.getByRole('region', { name: recipients.title, exact: true })
      await expect(region.locator('[data-recipient]').first()).toBeVisible()
      await look(page, language, 'the recipients')
      for (const index of [1, 2]) await region.locator('[data-recipient]').nth(index).getByRole('checkbox').click()
      await region.getByRole('button', { name: /2/ }).filter({ hasText: '…' }).click()
      await expect(page.getByRole('dialog', { name: recipients.export.title })).toBeVisible()
      await look(page, language, 'the dialog that exports files')
      await page.keyboard.press('Escape')
      await region.locator('[data-recipient]').nth(1).click()
      await region.locator('[data-recipient]').nth(1).press('Enter')
      await expect(page.getByText(recipients.message.subject, { exact: true })).toBeVisible()
      await look(page, language, 'the recipients with a message in hand')
    })

    test('every screen fits a window of 1280 by 800, in its own words', async ({ fresh: { page } }) => {
      await page.setViewportSize({ width: 1280, height: 800 })
      const rail = page.getByRole('navigation')
      const toScreen = (screen: keyof Messages['screen']) =>
        rail.getByRole('button', { name: words.screen[screen] }).click()

      await expect(page.getByRole('heading', { name: words.welcome.title })).toBeVisible()
      await look(page, language, 'welcome')

      await page.getByRole('button', { name: words.welcome.sample }).click()
      await rail.waitFor()
      await saved(page)
      await expect(rail.getByRole('button')).toContainText([
        words.screen.programme,
        words.screen.outreach,
        words.screen.dates,
        words.screen.releases,
        words.screen.settings,
      ])
      await expect(page.getByRole('button', { name: words.programme.addSessionHint })).toHaveText(
        words.programme.addSession,
      )
      await lookAtBoard(page, language)
      await page.getByRole('radio', { name: words.board.agenda }).click()
      await expect(page.getByRole('radio', { name: words.programme.allDays })).toBeVisible()
      await page.locator('[data-session]').nth(3).click()
      await expect(page.getByRole('complementary', { name: words.session.panel })).toBeVisible()
      await look(page, language, 'agenda with a session in hand')
      await page.getByRole('tab', { name: words.session.tabText }).click()
      await look(page, language, 'programme with the abstract in hand')

      await page.getByRole('button', { name: words.programme.export }).click()
      await expect(page.getByRole('dialog', { name: words.export.title })).toBeVisible()
      await look(page, language, 'the dialog of the calendar file')
      await page.keyboard.press('Escape')

      await toScreen('outreach')
      await expect(page.getByPlaceholder(words.outreach.filter)).toBeVisible()
      for (const any of [words.list.saved, words.list.columns]) {
        await expect(page.getByRole('button', { name: any })).toBeVisible()
      }
      await page.getByPlaceholder(words.outreach.filter).fill('A')
      await page.locator('[data-engagement]').first().click()
      for (const tab of ['tabOutreach', 'tabOrganization', 'tabPeople'] as const) {
        await page.getByRole('tab', { name: words.engagement[tab], exact: true }).click()
        await look(page, language, `outreach with ${tab} in hand and a filter set`)
      }
      await page.getByRole('button', { name: words.outreach.addOrganizationHint }).click()
      await expect(page.getByRole('dialog', { name: words.command.addOrganization })).toBeVisible()
      await look(page, language, 'the dialog that adds an organization')
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: words.list.addFilter, exact: true }).click()
      await look(page, language, 'the filter of the outreach')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+l')
      await page.getByRole('button', { name: words.contact.more }).last().click()
      await page.getByText(words.contact.isLetter).last().click()
      await look(page, language, 'the dialog that logs a contact')
      await page.keyboard.press('Escape')
      for (const view of ['pipelineView', 'balanceView', 'directoryView'] as const) {
        await page.getByRole('radio', { name: words.list[view], exact: true }).click()
        await look(page, language, `the outreach as ${view}`)
      }

      await toScreen('dates')
      await page.locator('[data-date="2021-02-23"]').click()
      await look(page, language, 'the dates')
      const shown = page.getByRole('textbox', { name: words.dates.days })
      await shown.fill('2026-12-22..2027-01-10')
      await shown.press('Enter')
      await page.locator('[data-date="2026-12-29"]').click()
      await page.locator('[data-date="2027-01-07"]').click({ modifiers: ['Shift'] })
      await look(page, language, 'the dates over New Year with several days in hand')
      await shown.fill('?')
      await shown.press('Enter')
      await expect(page.getByRole('alert')).toBeVisible()
      await look(page, language, 'days that cannot be read')
      await shown.press('Escape')
      await page.getByRole('radio', { name: words.find.title }).click()
      const search = page.getByRole('complementary', { name: words.find.title })
      await search.getByRole('textbox', { name: words.find.count }).fill('3')
      await search.getByRole('textbox', { name: words.find.days }).fill('2027-02')
      await search.getByRole('radio', { name: words.find.parts.afternoon }).click()
      // Until then the answers are those to what was asked before.
      await expect(search.getByRole('region', { name: words.find.suggestions })).toHaveAttribute('aria-busy', 'false')
      await search.getByRole('button', { name: words.find.compare, exact: true }).click()
      await page.locator('[data-suggestion="2"]').click()
      await search.getByRole('button', { name: words.find.compare, exact: true }).click()
      await look(page, language, 'the search for a time')
      await search.getByRole('button', { name: words.find.showGhosts }).click()
      await look(page, language, 'the board with suggestions that are compared')
      await page.getByRole('button', { name: words.find.ghosts.stop }).click()
      await page.getByRole('button', { name: words.board.unfoldTray }).click()
      await page.getByRole('button', { name: words.find.tray.command }).click()
      await expect(page.getByRole('dialog').getByRole('row').nth(1)).toBeVisible()
      await look(page, language, 'the dialog that places the tray')
      await page.keyboard.press('Escape')

      await toScreen('dates')
      await search.getByRole('radio', { name: words.find.whatSessions }).click()
      await search.getByRole('combobox', { name: words.find.addSession }).press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      const attendees = search.getByRole('list', { name: words.find.wanted })
      await attendees.getByRole('button').first().click()
      await page.getByRole('option', { name: words.find.presence.may }).click()
      await look(page, language, 'the search for a time for a session')

      await toScreen('releases')
      await expect(page.getByText(words.releases.emptyTitle)).toBeVisible()
      await look(page, language, 'releases before the first')
      const ask = page.locator('main [data-look="primary"]')
      await ask.click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await look(page, language, 'the dialog that releases')
      await page.getByRole('dialog').locator('[data-look="primary"]').click()
      await expect(page.getByRole('grid', { name: words.releases.changesList })).toBeVisible()
      await look(page, language, 'releases')
      await page.getByRole('button', { name: words.releases.onBoard }).click()
      await expect(page.getByRole('button', { name: words.releases.board.close, exact: true })).toBeVisible()
      await look(page, language, 'the board that is compared')
      await page.getByRole('button', { name: words.releases.board.close, exact: true }).click()

      await toScreen('settings')
      await expect(page.getByRole('heading', { name: words.settings.forum, exact: true })).toBeVisible()
      await look(page, language, 'settings')
    })
  })
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { chooseToOpen, expect, openSample, saved, test } from './support/app.ts'
import { bubble, card } from './support/board.ts'
import { aReleasedSample } from './support/released.ts'
import { changes, listed, moveDown, release } from './support/releases.ts'
import {
  choose,
  conflictsButton,
  goTo,
  outreachPanel,
  outreachRow,
  sessionPanel,
  sessionRow,
  showAgenda,
  showView,
  undoButton,
} from './support/screens.ts'
import { storeDocument } from './support/stored.ts'

const levels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** Rules that are not asked, each with the reason. None so far. */
const notAsked: { readonly [rule: string]: string } = {}

/** What axe finds wrong, a line for each place. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(levels)
    .disableRules(Object.keys(notAsked))
    .analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? ''} ${html}`))
}

const keynoteTitle = 'Keynote: Smart cities in an ageing society'

interface Place {
  readonly name: string
  readonly go: (page: Page) => Promise<void>
}

const places: readonly Place[] = [
  { name: 'the agenda', go: showAgenda },
  {
    name: 'the agenda with a session in hand',
    go: async (page) => {
      await showAgenda(page)
      await sessionRow(page, keynoteTitle).click()
      await expect(sessionPanel(page)).toBeVisible()
    },
  },
  { name: 'the board', go: async () => {} },
  {
    name: 'the board with a session in hand',
    go: async (page) => {
      await card(page, keynoteTitle).click()
      await expect(sessionPanel(page)).toBeVisible()
    },
  },
  {
    name: 'the board while a session is carried by keyboard',
    go: async (page) => {
      await card(page, keynoteTitle).focus()
      await page.keyboard.press(' ')
      await page.keyboard.press('ArrowDown')
      await expect(bubble(page)).toBeVisible()
    },
  },
  {
    name: 'the board with the menu of a session',
    go: async (page) => {
      await card(page, keynoteTitle).click({ button: 'right' })
      await expect(page.getByRole('menu', { name: 'Session' })).toBeVisible()
    },
  },
  {
    name: 'the board with the tray folded and the night unfolded',
    go: async (page) => {
      await page.getByRole('button', { name: 'Fold the tray' }).click()
      await page.getByRole('button', { name: 'Show 00:00–08:30' }).click()
      await expect(page.getByRole('button', { name: 'Fold empty hours' }).first()).toBeVisible()
    },
  },
  ...(['Days', 'Tracks'] as const).map((columns) => ({
    name: `the board with the columns ${columns}`,
    go: (page: Page) => choose(page, 'Columns', columns),
  })),
  { name: 'the outreach', go: (page) => goTo(page, 'Outreach') },
  ...(['Pipeline', 'Balance', 'Directory'] as const).map((view) => ({
    name: `the outreach as ${view}`,
    go: async (page: Page) => {
      await goTo(page, 'Outreach')
      await showView(page, view)
    },
  })),
  {
    name: 'the outreach with organizations marked and a filter open',
    go: async (page) => {
      await goTo(page, 'Outreach')
      await outreachRow(page, 'City J').click({ modifiers: ['Control'] })
      await outreachRow(page, 'City G').click({ modifiers: ['Shift'] })
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible()
    },
  },
  {
    name: 'the outreach with a cell that is edited',
    go: async (page) => {
      await goTo(page, 'Outreach')
      await outreachRow(page, 'City J').locator('[data-cell="followUp"]').dblclick()
      await page.getByRole('textbox', { name: 'Edit Next follow-up' }).fill('in 2 weeks')
    },
  },
  {
    name: 'the dialog that logs a contact, with all its fields',
    go: async (page) => {
      await page.keyboard.press('Control+l')
      await page.getByRole('button', { name: 'Summary, time and letter' }).click()
      await page.getByText('This was an official letter').click()
    },
  },
  {
    name: 'the pipeline with a card that is carried',
    go: async (page) => {
      await goTo(page, 'Outreach')
      await showView(page, 'Pipeline')
      await page.locator('[data-card]').first().focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowRight')
    },
  },
  {
    name: 'a person in hand',
    go: async (page) => {
      await goTo(page, 'Outreach')
      await showView(page, 'Directory')
      await page.getByRole('radio', { name: 'People' }).click()
      await page.locator('[data-entry]').first().click()
      await page.getByRole('button', { name: 'More about 강도호' }).click()
    },
  },
  {
    name: 'the question with whom an organization is merged',
    go: async (page) => {
      await goTo(page, 'Outreach')
      await outreachRow(page, 'City J').click()
      await outreachPanel(page).getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'Merge with another…' }).click()
      await page.getByRole('combobox', { name: 'The other one' }).fill('City G')
      await page.getByRole('option', { name: 'City G' }).click()
    },
  },
  ...(['Outreach', 'Organization', 'People', 'All editions'] as const).map((tab) => ({
    name: `the outreach with an organization in hand, tab ${tab}`,
    go: async (page: Page) => {
      await goTo(page, 'Outreach')
      await outreachRow(page, 'City J').click()
      await outreachPanel(page).getByRole('tab', { name: tab, exact: true }).click()
      if (tab === 'People') await outreachPanel(page).getByRole('button', { name: 'Add a person' }).click()
    },
  })),
  {
    name: 'the dates with a day in hand',
    go: async (page) => {
      await goTo(page, 'Dates')
      await page.locator('[data-date="2021-02-23"]').click()
    },
  },
  {
    name: 'the dates over New Year with several days in hand and a text that cannot be read',
    go: async (page) => {
      await goTo(page, 'Dates')
      const days = page.getByRole('textbox', { name: 'Days shown' })
      await days.fill('Apr 2026 – Mar 2027')
      await days.press('Enter')
      await page.locator('[data-date="2026-12-28"]').click()
      await page.locator('[data-date="2027-01-08"]').click({ modifiers: ['Shift'] })
      await days.fill('some day')
      await days.press('Enter')
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'the search for a time with a comparison',
    go: async (page) => {
      await goTo(page, 'Dates')
      await page.getByRole('radio', { name: 'Find a time' }).click()
      const panel = page.getByRole('complementary', { name: 'Find a time' })
      await panel.getByRole('textbox', { name: 'Days' }).fill('February 2027')
      await expect(page.locator('[data-suggestion="1"]')).toContainText('Feb 2027')
      await panel.getByRole('button', { name: 'Compare', exact: true }).click()
      await page.locator('[data-suggestion="2"]').click()
      await panel.getByRole('button', { name: 'Compare', exact: true }).click()
      await expect(panel.getByRole('region', { name: 'Comparison' })).toBeVisible()
    },
  },
  {
    name: 'the search for a time for a session, with somebody needed less than their role says',
    go: async (page) => {
      await goTo(page, 'Dates')
      await page.getByRole('radio', { name: 'Find a time' }).click()
      const panel = page.getByRole('complementary', { name: 'Find a time' })
      await panel.getByRole('radio', { name: 'Sessions of the programme' }).click()
      await panel.getByRole('combobox', { name: 'Add a session' }).fill('From talks to business')
      await page.getByRole('option', { name: /From talks to business/ }).click()
      await page.keyboard.press('Escape')
      const holder = panel.getByRole('listitem').filter({ hasText: 'By role: Moderator' })
      await holder.getByRole('button').first().click()
      await page.getByRole('option', { name: 'May' }).click()
      await expect(holder.getByRole('button', { name: /^Back to what the role/ })).toBeVisible()
    },
  },
  {
    name: 'the board with suggestions that are compared',
    go: async (page) => {
      await goTo(page, 'Dates')
      await page.getByRole('radio', { name: 'Find a time' }).click()
      const panel = page.getByRole('complementary', { name: 'Find a time' })
      await panel.getByRole('button', { name: 'Compare', exact: true }).click()
      await page.locator('[data-suggestion="2"]').click()
      await panel.getByRole('button', { name: 'Compare', exact: true }).click()
      await panel.getByRole('button', { name: 'Show on the board' }).click()
      await expect(page.locator('[data-suggestion-ghost]').first()).toBeVisible()
    },
  },
  {
    name: 'the dialog that places the tray',
    go: async (page) => {
      await page.getByRole('button', { name: 'Place the tray…' }).click()
      await expect(page.getByRole('dialog').getByRole('row').nth(1)).toBeVisible()
    },
  },
  { name: 'the releases before the first', go: (page) => goTo(page, 'Releases') },
  {
    name: 'the dialog that releases',
    go: async (page) => {
      await goTo(page, 'Releases')
      await page.getByRole('button', { name: 'Release R1…' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the releases with what changed, and what is to be seen to',
    go: async (page) => {
      await release(page)
      await moveDown(page, keynoteTitle, 3)
      await goTo(page, 'Releases')
      await listed(page, 'Draft').click()
      await expect(changes(page)).toHaveCount(1)
      await page.getByRole('button', { name: /fatal conflict/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the question whether to go back to a release',
    go: async (page) => {
      await release(page)
      await moveDown(page, keynoteTitle, 3)
      await goTo(page, 'Releases')
      await page.getByRole('button', { name: 'Go back to R1…' }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
    },
  },
  {
    name: 'the board compared with a release',
    go: async (page) => {
      await release(page)
      await moveDown(page, keynoteTitle, 3)
      await goTo(page, 'Releases')
      await page.getByRole('button', { name: 'On the board' }).click()
      await expect(page.getByRole('region', { name: 'Compared with R1' })).toBeVisible()
    },
  },
  { name: 'the settings', go: (page) => goTo(page, 'Settings') },
  ...['Zones', 'Rooms'].map((kind) => ({
    name: `the dialog of days, zones and rooms with its ${kind}`,
    go: async (page: Page) => {
      await page.getByRole('button', { name: 'Days, zones and rooms' }).click()
      await page.getByRole('dialog').getByRole('radio', { name: kind }).click()
    },
  })),
  {
    name: 'the dialog of the calendar file',
    go: async (page) => {
      await page.getByRole('button', { name: 'Calendar…' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the dialog that adds an organization',
    go: async (page) => {
      await goTo(page, 'Outreach')
      await page.getByRole('button', { name: 'Add an organization' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the board with the panel of conflicts',
    go: async (page) => {
      await conflictsButton(page).click()
      await page
        .getByRole('button', { name: /^Accept:/ })
        .first()
        .click()
      await expect(page.getByRole('textbox', { name: 'Reason for accepting' })).toBeFocused()
    },
  },
  {
    name: 'the menu of commands',
    go: async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
]

/** Marks two recipients and opens the dialog that exports their files. */
async function openExportOfTwo(page: Page): Promise<void> {
  for (const index of [1, 2]) await page.locator('[data-recipient]').nth(index).getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Export 2…' }).click()
  await expect(page.getByRole('dialog', { name: 'Export calendar files' })).toBeVisible()
}

/** Places of the releases, in a forum that was released twice. */
const recipientPlaces: readonly (Place & { readonly height?: number })[] = [
  { name: 'the recipients', go: async () => {} },
  {
    name: 'the recipients with a message in hand',
    go: (page) => page.locator('[data-recipient]').nth(1).click(),
  },
  {
    name: 'a message in a dialog where the window is low',
    height: 560,
    go: async (page) => {
      await page.locator('[data-recipient]').nth(1).click()
      await page.locator('[data-recipient]').nth(1).press('Enter')
      await expect(page.getByRole('dialog', { name: /^Message for/ })).toBeVisible()
    },
  },
  {
    name: 'the languages of a recipient',
    go: async (page) => {
      await page.getByRole('button', { name: 'Language of City A: Chinese' }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  { name: 'the dialog that exports files', go: openExportOfTwo },
  {
    name: 'the question about files that are there already',
    go: async (page) => {
      await openExportOfTwo(page)
      await page.getByRole('button', { name: 'Choose a folder…' }).click()
      await expect(page.getByRole('alertdialog', { name: 'Files are there already' })).toBeVisible()
    },
  },
  {
    name: 'the report of files that were not made',
    go: async (page) => {
      await openExportOfTwo(page)
      await page.getByText('Only the changes since the release each holds').click()
      await page.getByRole('button', { name: 'Choose a folder…' }).click()
      await expect(page.getByRole('region', { name: 'Left out' })).toBeVisible()
    },
  },
]

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ preferences: { theme } })

    test('the welcome screen has nothing that shuts anyone out', async ({ fresh: { page } }) => {
      await page.getByRole('button', { name: 'Create forum' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    for (const { name, go } of places) {
      test(`${name} has nothing that shuts anyone out`, async ({ sample: { page } }) => {
        await go(page)
        expect(await violations(page)).toEqual([])
      })
    }

    for (const { name, go, height } of recipientPlaces) {
      test(`${name}: nothing that shuts anyone out`, async ({ userData, start }, info) => {
        storeDocument(userData, aReleasedSample())
        const { app, page } = await start()
        if (height) await page.setViewportSize({ width: 1280, height })
        const folder = info.outputPath('given')
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, 'index.html'), 'there')
        await chooseToOpen(app, folder)
        await page.getByRole('navigation').getByRole('button', { name: 'Releases' }).click()
        await go(page)
        expect(await violations(page)).toEqual([])
      })
    }
  })
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  await expect(wanted, 'is reached by Tab').toBeFocused()
}

test('by keyboard alone from the first Tab: open the sample, walk to a session, change its start, undo', async ({
  fresh: { page },
}) => {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /Open the sample/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('navigation').waitFor()
  await saved(page)
  await tabTo(page, page.getByRole('radio', { name: 'Board' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('row').and(page.locator('[data-session]')).first())
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
  const keynote = sessionRow(page, keynoteTitle)
  await expect(keynote).toBeFocused()
  await expect(sessionPanel(page).getByRole('heading', { name: keynoteTitle })).toBeVisible()
  await tabTo(page, sessionPanel(page).getByLabel('Start in Tokyo'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('1645')
  await page.keyboard.press('Enter')
  await expect(keynote.getByRole('gridcell').first()).toHaveText('16:45–17:30')
  await page.keyboard.press('Control+z')
  await expect(keynote.getByRole('gridcell').first()).toHaveText('10:30–11:15')
  await expect(undoButton(page)).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(sessionPanel(page)).toHaveCount(0)
})

test('the first Tab in the workspace is the way past the bars', async ({ start }) => {
  await test.step('a workspace is there', async () => {
    const { app, page } = await start()
    await openSample(page)
    await app.close()
  })
  const { page } = await start()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main :focus')).toHaveCount(1)
})

const dialogs: readonly {
  readonly what: string
  readonly from: (page: Page) => Promise<Locator>
  readonly dialog: (page: Page) => Locator
}[] = [
  {
    what: 'the calendar dialog',
    from: async (page) => page.getByRole('button', { name: 'Calendar…' }),
    dialog: (page) => page.getByRole('dialog'),
  },
  {
    what: 'the dialog that adds an organization',
    from: async (page) => {
      await goTo(page, 'Outreach')
      return page.getByRole('button', { name: 'Add an organization' })
    },
    dialog: (page) => page.getByRole('dialog'),
  },
  {
    what: 'the panel of conflicts',
    from: async (page) => conflictsButton(page),
    dialog: (page) => page.getByRole('complementary', { name: 'Conflicts' }),
  },
  {
    what: 'the menu of commands',
    from: async (page) => page.getByRole('button', { name: 'Menu' }),
    dialog: (page) => page.getByRole('menu'),
  },
  {
    what: 'the list of forums',
    from: async (page) => page.getByRole('button', { name: /^Forums:/ }),
    dialog: (page) => page.getByRole('menu'),
  },
  {
    what: 'a choice',
    from: async (page) => {
      await goTo(page, 'Outreach')
      await outreachRow(page, 'City J').click()
      return outreachPanel(page).getByRole('button', { name: 'Speak Purpose' })
    },
    dialog: (page) => page.getByRole('listbox'),
  },
]

for (const { what, from, dialog } of dialogs) {
  test(`${what} takes the focus and gives it back where it came from`, async ({ sample: { page } }) => {
    const opener = await from(page)
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toBeVisible()
    await expect(
      dialog(page)
        .locator(':focus')
        .or(page.locator(':focus').and(dialog(page))),
    ).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(opener).toBeFocused()
  })
}

test('a dialog that was opened by its shortcut gives the focus back to the row', async ({ sample: { page } }) => {
  const row = sessionRow(page, keynoteTitle)
  await row.click()
  await row.focus()
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(row).toBeFocused()
})

// The focus is lost with the panel.
test('the panel of a session that is closed gives the focus back to its card', async ({ sample: { page } }) => {
  await card(page, keynoteTitle).click()
  await sessionPanel(page).getByRole('button', { name: 'Close the session' }).click()
  await expect(sessionPanel(page)).toHaveCount(0)
  await expect(card(page, keynoteTitle)).toBeFocused({ timeout: 2000 })
})

test('the panel of a session that is closed gives the focus back to its row', async ({ sample: { page } }) => {
  await showAgenda(page)
  const row = sessionRow(page, keynoteTitle)
  await row.click()
  await sessionPanel(page).getByRole('button', { name: 'Close the session' }).click()
  await expect(sessionPanel(page)).toHaveCount(0)
  await expect(row).toBeFocused()
})

test('the panel of an organization that is closed gives the focus back to its row', async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
  const organization = page.locator('[data-engagement]').first()
  await organization.click()
  await outreachPanel(page).getByLabel('Next step').first().press('Escape')
  await expect(outreachPanel(page)).toHaveCount(0)
  await expect(organization).toBeFocused()
})

test('what was chosen is said by the choice itself', async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
  await outreachRow(page, 'City J').click()
  await choose(outreachPanel(page), 'Priority', 'High')
  await expect(outreachPanel(page).getByRole('button', { name: 'High Priority' })).toBeVisible()
})

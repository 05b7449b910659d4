import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { encodeIn } from '../support/east-asian-bytes.ts'
import { chooseToSave, expect, saved, test } from './support/app.ts'
import { choose, goTo, outreachPanel, outreachRow, undoButton } from './support/screens.ts'

const dialog = (page: Page) => page.getByRole('alertdialog', { name: 'Import organizations or people' })
const step = (page: Page, name: string) => dialog(page).getByRole('region', { name, exact: true })
const preview = (page: Page) => dialog(page).getByRole('region', { name: 'The first rows of the file' })
const next = (page: Page) => dialog(page).getByRole('button', { name: 'Next', exact: true })

/** Gives the dialog a file, as the system's own dialog does. */
async function give(page: Page, path: string): Promise<void> {
  await dialog(page).locator('input[type=file]').setInputFiles(path)
}

/** Walks to a control with the Tab key alone; throws when it cannot be reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    const label = await page.evaluate(() => {
      const element = document.activeElement
      const named = element?.getAttribute('aria-labelledby')?.split(' ') ?? []
      const words = named.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
      return element?.getAttribute('aria-label') ?? (words || (element?.textContent ?? ''))
    })
    if (name.test(label)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`tabTo: ${name} cannot be reached by the Tab key`)
}

test.beforeEach(async ({ sample: { page } }) => {
  await goTo(page, 'Outreach')
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
})

test('a list is imported by keyboard alone, from the command to the undo', async ({ sample: { page } }, info) => {
  const list = info.outputPath('list.csv')
  writeFileSync(list, 'Organisation,Country,Status,Extra\nNew City X,Japan,Warm,1\nNew City Y,Korea,Contacted,2\n')
  await page.keyboard.press('Control+i')
  await expect(dialog(page).getByRole('button', { name: 'Choose a file…' })).toBeFocused()
  const chooser = page.waitForEvent('filechooser')
  // The driver must have begun to wait before the key comes.
  await page.evaluate(() => null)
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(list)
  await expect(preview(page)).toContainText('New City X')
  await tabTo(page, /^Next$/)
  await page.keyboard.press('Enter')
  await expect(step(page, 'Columns')).toBeFocused()
  // The column that nothing was known about becomes the notes.
  await tabTo(page, /Extra/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Notes')
  await page.keyboard.press('Enter')
  await expect(step(page, 'Columns').getByRole('button', { name: /Extra/ })).toContainText('Notes')
  await tabTo(page, /^Next$/)
  await page.keyboard.press('Enter')
  await expect(step(page, 'Values')).toBeFocused()
  await tabTo(page, /Stage: Warm/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Tent')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Next$/)
  await page.keyboard.press('Enter')
  await expect(step(page, 'Rows')).toBeFocused()
  await expect(step(page, 'Rows')).toContainText('2 new')
  await tabTo(page, /^Import 2 rows$/)
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Close', exact: true }).last()).toBeFocused()
  await expect(step(page, 'Result').getByRole('status')).toHaveText(/^2 rows are in the outreach of/)
  await tabTo(page, /^Show the new ones$/)
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(outreachPanel(page).getByRole('heading', { name: 'New City X' })).toBeVisible()
  await expect(outreachRow(page, 'New City X')).toContainText('Tentative')
  await expect(page.getByText('58 organizations', { exact: true })).toBeVisible()
  await saved(page)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

test('the preview follows an encoding that is chosen by hand, and back', async ({ sample: { page } }, info) => {
  const list = info.outputPath('list.csv')
  writeFileSync(list, encodeIn('euc-kr', '기관명,국가\n서울특별시,한국\n부산광역시,한국\n'))
  await page.keyboard.press('Control+i')
  await give(page, list)
  await expect(preview(page)).toContainText('서울특별시')
  await expect(dialog(page)).toContainText('The encoding is a guess.')
  await choose(dialog(page), 'Encoding', 'GB 18030 (Chinese)')
  await expect(preview(page)).not.toContainText('서울특별시')
  await choose(dialog(page), 'Encoding', 'Shift_JIS (Japanese)')
  await expect(preview(page)).not.toContainText('서울특별시')
  await choose(dialog(page), 'Encoding', 'EUC-KR (Korean)')
  await expect(preview(page)).toContainText('서울특별시')
  await choose(dialog(page), 'Delimiter', 'Tab')
  await expect(preview(page)).toContainText('서울특별시,한국')
})

test('a choice under which nothing can be read is taken back in the same place', async ({ sample: { page } }, info) => {
  const list = info.outputPath('list.csv')
  writeFileSync(list, Buffer.alloc(0))
  await page.keyboard.press('Control+i')
  await give(page, list)
  await expect(dialog(page).getByRole('alert')).toContainText('There are no rows in it.')
  const other = info.outputPath('other.csv')
  writeFileSync(other, 'name\nNew City X\n')
  await give(page, other)
  await expect(preview(page)).toContainText('New City X')
  await choose(dialog(page), 'Column heads', 'Row 2: New City X')
  await expect(dialog(page)).toContainText('0 rows')
  await expect(next(page)).toBeDisabled()
  await choose(dialog(page), 'Column heads', 'Row 1: name')
  await expect(next(page)).toBeEnabled()
})

test('what was chosen stays when a step is gone back', async ({ sample: { page } }, info) => {
  const list = info.outputPath('list.csv')
  writeFileSync(list, 'A,Status\nNew City X,Warm\n')
  await page.keyboard.press('Control+i')
  await give(page, list)
  await next(page).click()
  await expect(step(page, 'Columns')).toContainText('Choose the column with the name of the organization.')
  await expect(next(page)).toBeDisabled()
  await choose(step(page, 'Columns'), 'A', 'Name')
  await next(page).click()
  await choose(step(page, 'Values'), 'Stage: Warm', 'Tentative')
  await next(page).click()
  await expect(step(page, 'Rows')).toContainText('1 new')
  for (const name of ['Values', 'Columns', 'File']) {
    await dialog(page).getByRole('button', { name: 'Back' }).click()
    await expect(step(page, name)).toBeVisible()
  }
  await next(page).click()
  await expect(
    step(page, 'Columns')
      .getByRole('button', { name: /^A|Name.*A$/ })
      .first(),
  ).toContainText('Name')
  await next(page).click()
  await expect(step(page, 'Values').getByRole('button', { name: /Stage: Warm/ })).toContainText('Tentative')
})

test('an import with choices in it is not closed by Escape without a question', async ({ sample: { page } }, info) => {
  const path = join(info.outputDir, 'list.csv')
  writeFileSync(path, 'name,country\nCity X,Japan\n')
  await page.keyboard.press('Control+i')
  await give(page, path)
  await next(page).click()
  await expect(step(page, 'Columns')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page).getByRole('alert')).toContainText('Nothing is imported yet.')
  await page.keyboard.press('Escape')
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)
  await expect(step(page, 'Columns')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page).getByRole('button', { name: 'Go on importing' })).toBeFocused()
  await dialog(page).getByRole('button', { name: 'Close without importing' }).press('Enter')
  await expect(dialog(page)).toHaveCount(0)
})

test('rows that are there already are merged, kept or left out, each or all', async ({ sample: { page } }, info) => {
  const list = info.outputPath('list.csv')
  writeFileSync(list, 'name,website\nCITY  E,https://e.example\nCity J,https://j.example\nCity N,https://n.example\n')
  await page.keyboard.press('Control+i')
  await give(page, list)
  await next(page).click()
  await next(page).click()
  // The rows say no country, and the one for new organizations does not keep them from being recognized.
  await next(page).click()
  const rows = step(page, 'Rows')
  await expect(rows).toContainText('0 new')
  await expect(rows).toContainText('3 merged')
  await expect(rows).toContainText('Like “City E”: name')
  await choose(rows, 'Row 3, City J', 'Leave out')
  await expect(rows).toContainText('2 merged')
  await expect(rows).toContainText('1 left out')
  await choose(rows, 'For all', 'Keep as new')
  await expect(rows).toContainText('3 new')
  await choose(rows, 'For all', 'As proposed')
  await expect(rows).toContainText('3 merged')
  await dialog(page).getByRole('button', { name: 'Import 3 rows' }).click()
  await expect(step(page, 'Result')).toContainText('3 merged')
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).last().click()
  await page.getByPlaceholder('Filter organizations').fill('City E')
  await outreachRow(page, 'City E').first().click()
  await outreachPanel(page).getByRole('tab', { name: 'Organization' }).click()
  await expect(outreachPanel(page).getByRole('textbox', { name: 'Website' })).toHaveValue('https://e.example')
  await undoButton(page).click()
  await expect(outreachPanel(page).getByRole('textbox', { name: 'Website' })).not.toHaveValue('https://e.example')
})

test('every refused row is named, and they can be saved with their number and the reason', async ({
  sample: { app, page },
}, info) => {
  const [list, out] = [info.outputPath('list.csv'), info.outputPath('problems.csv')]
  writeFileSync(
    list,
    'name,deadline,email\nGood,2027-03-01,a@b.c\n,2027-03-01,\nBad date,3/4/2027,\n"Open,2027-03-01,\n=1+1,,nobody\n',
  )
  await chooseToSave(app, out)
  await page.keyboard.press('Control+i')
  await give(page, list)
  await next(page).click()
  await next(page).click()
  await next(page).click()
  const rows = step(page, 'Rows')
  await expect(rows).toContainText('4 rows are refused')
  await expect(rows.getByRole('listitem').filter({ hasText: 'There is no name.' })).toContainText('3')
  await expect(rows).toContainText('Answer due: “3/4/2027” can mean two days.')
  await rows.getByRole('button', { name: 'Save these rows…' }).click()
  await expect(page.getByText(`Saved ${out}`)).toBeVisible()
  expect(readFileSync(out, 'utf8').split('\r\n')).toEqual([
    '\uFEFFRow,Reason,name,deadline,email',
    '3,Refused. There is no name.,,2027-03-01,',
    '4,Refused. Answer due: “3/4/2027” can mean two days. Write it as 2027-02-25.,Bad date,3/4/2027,',
    '5,"Refused. A quotation mark is not closed, or closes in the wrong place.","""Open,2027-03-01,",,',
    "6,Refused. Email: “nobody” is not an email address.,'=1+1,,nobody",
    '',
  ])
})

test('a long import shows how far it is, and can be cancelled without a trace', async ({ sample: { page } }, info) => {
  const list = info.outputPath('list.csv')
  const lines = Array.from(
    { length: 20_000 },
    (_, i) => `Organization ${i},info@o${i}.example,Person ${i},p@o${i}.example`,
  )
  writeFileSync(list, ['name,email,contact,contact email', ...lines].join('\n'))
  await page.keyboard.press('Control+i')
  await give(page, list)
  await next(page).click()
  await next(page).click()
  await next(page).click()
  await expect(step(page, 'Rows')).toContainText('20,000 new', { timeout: 60_000 })
  await dialog(page)
    .getByRole('button', { name: 'Import 20000 rows' })
    .or(dialog(page).getByRole('button', { name: 'Import 20,000 rows' }))
    .click()
  const progress = dialog(page).getByRole('progressbar', { name: 'Importing' })
  await expect(progress).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(progress).toHaveCount(0)
  await expect(step(page, 'Rows')).toContainText('20,000 new')
  await page.keyboard.press('Escape')
  await dialog(page).getByRole('button', { name: 'Close without importing' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

/** Imports 1,500 organizations with a person each, far more rows than one save carries at once. */
async function importThousands(page: Page, list: string): Promise<void> {
  const lines = Array.from({ length: 1500 }, (_, i) => `Organization ${i},info@o${i}.example,Person ${i}`)
  writeFileSync(list, ['name,email,contact', ...lines].join('\n'))
  await page.keyboard.press('Control+i')
  await give(page, list)
  for (const name of ['Columns', 'Values', 'Rows']) {
    await next(page).click()
    await expect(step(page, name)).toBeVisible()
  }
  await dialog(page).getByRole('button', { name: 'Import 1,500 rows' }).click()
  await expect(step(page, 'Result')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(page.getByText('1,556 organizations')).toBeVisible()
  await saved(page)
}

test('thousands of imported rows are on the disk as a whole', async ({ sample: { app, page }, start }, info) => {
  await importThousands(page, info.outputPath('list.csv'))
  await app.close()
  const again = await start()
  await goTo(again.page, 'Outreach')
  await expect(again.page.getByText('1,556 organizations')).toBeVisible()
  await again.page.getByPlaceholder('Filter organizations').fill('Organization 1499')
  await expect(again.page.getByText('1 of 1,556 organizations')).toBeVisible()
})

test('thousands of imported rows are gone from the disk once they are taken back', async ({
  sample: { app, page },
  start,
}, info) => {
  await importThousands(page, info.outputPath('list.csv'))
  await undoButton(page).click()
  await expect(page.getByText('56 organizations', { exact: true })).toBeVisible()
  await saved(page)
  await app.close()
  const again = await start()
  await goTo(again.page, 'Outreach')
  await expect(again.page.getByText('56 organizations', { exact: true })).toBeVisible()
})

test('the people of an organization are saved as cards', async ({ sample: { app, page } }, info) => {
  const out = info.outputPath('people.vcf')
  await chooseToSave(app, out)
  await outreachRow(page, 'City J').click()
  await outreachPanel(page).getByRole('tab', { name: 'People' }).click()
  if ((await outreachPanel(page).getByRole('button', { name: 'Save as vCard…' }).count()) === 0) {
    await outreachPanel(page).getByRole('button', { name: 'Add a person' }).click()
  }
  await outreachPanel(page).getByRole('button', { name: 'Save as vCard…' }).click()
  await expect(page.getByText(`Saved ${out}`)).toBeVisible()
  expect(readFileSync(out, 'utf8')).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\nFN:/)
})

test('what the columns mean is remembered for lists with the same heads', async ({ sample: { page } }, info) => {
  const [first, second] = [info.outputPath('first.csv'), info.outputPath('second.csv')]
  writeFileSync(first, 'A,B\nNew City X,note\n')
  writeFileSync(second, 'b,a\nother note,New City Y\n')
  await page.keyboard.press('Control+i')
  await give(page, first)
  await next(page).click()
  await choose(step(page, 'Columns'), 'A', 'Name')
  await choose(step(page, 'Columns'), 'B', 'Notes')
  await next(page).click()
  await next(page).click()
  await dialog(page).getByRole('button', { name: 'Import 1 row' }).click()
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).last().click()
  await page.keyboard.press('Control+i')
  await give(page, second)
  await next(page).click()
  await expect(step(page, 'Columns')).toContainText('As it was for a list with these heads before.')
  await expect(step(page, 'Columns').getByRole('row').nth(1)).toContainText('Notes')
  await expect(step(page, 'Columns').getByRole('row').nth(2)).toContainText('Name')
})

test('cards of people are imported with their organizations', async ({ sample: { page } }, info) => {
  const cards = info.outputPath('people.vcf')
  const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
  writeFileSync(
    cards,
    card('VERSION:4.0', 'FN:김철수', 'ORG:새도시협회', 'TITLE:과장', 'EMAIL:kim@example.kr') +
      card('VERSION:2.1', 'N:Old;Card'),
  )
  await page.keyboard.press('Control+i')
  await give(page, cards)
  await expect(dialog(page)).toContainText('2 cards')
  await next(page).click()
  await next(page).click()
  await expect(step(page, 'Rows')).toContainText('1 new')
  await expect(step(page, 'Rows')).toContainText('The card is of version 2.1 or before.')
  await dialog(page).getByRole('button', { name: 'Import 1 row' }).click()
  await dialog(page).getByRole('button', { name: 'Show the new ones' }).click()
  await expect(outreachPanel(page).getByRole('heading', { name: '새도시협회' })).toBeVisible()
  await outreachPanel(page).getByRole('tab', { name: 'People' }).click()
  await expect(outreachPanel(page).getByText('김철수').first()).toBeVisible()
})

test('a list that is dropped on the window opens the import with it', async ({ sample: { page } }) => {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['name\nDropped City\n'], 'list.csv', { type: 'text/csv' }))
    return data
  })
  await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(preview(page)).toContainText('Dropped City')
})

test('a file that is no list is refused with the reason, and another can be chosen', async ({
  sample: { page },
}, info) => {
  const [broken, good] = [info.outputPath('broken.xlsx'), info.outputPath('good.csv')]
  writeFileSync(broken, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 7)]))
  writeFileSync(good, 'name\nGood City\n')
  await page.keyboard.press('Control+i')
  await give(page, broken)
  await expect(dialog(page).getByRole('alert')).toContainText('This is not a workbook that can be read')
  await expect(next(page)).toBeDisabled()
  await give(page, good)
  await expect(preview(page)).toContainText('Good City')
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)
})

test('the list on the screen is exported as CSV and as a workbook, and read again by the import', async ({
  sample: { app, page },
}, info) => {
  const menu = () => page.getByRole('button', { name: 'Export the list on the screen' })
  await page.getByPlaceholder('Filter organizations').fill('Company')
  await expect(page.getByText('15 of 56 organizations')).toBeVisible()
  const shown = 15
  for (const [kind, item] of [
    ['csv', 'All columns, as CSV…'],
    ['xlsx', 'Columns shown, as Excel workbook…'],
  ] as const) {
    const path = join(info.outputDir, `list.${kind}`)
    await chooseToSave(app, path)
    await menu().click()
    await page.getByRole('menuitem', { name: item }).click()
    await expect(page.getByText(`Saved ${path}`)).toBeVisible()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.keyboard.press('Control+i')
    await give(page, path)
    await expect(dialog(page)).toContainText(`${shown} rows`)
    await next(page).click()
    await next(page).click()
    await expect(step(page, 'Values')).toContainText('All words')
    await next(page).click()
    await expect(step(page, 'Rows')).toContainText(`${shown} merged`)
    await expect(step(page, 'Rows')).toContainText('0 refused')
    await dialog(page).getByRole('button', { name: 'Close', exact: true }).first().click()
    await dialog(page).getByRole('button', { name: 'Close without importing' }).click()
  }
  expect(readFileSync(join(info.outputDir, 'list.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
})

test('the columns that are shown are exported in their order, with the forum’s own words for the stages', async ({
  sample: { app, page },
}, info) => {
  await goTo(page, 'Settings')
  await page.getByLabel('Confirmed, English', { exact: true }).fill('On board')
  await goTo(page, 'Outreach')
  const path = join(info.outputDir, 'list.csv')
  await chooseToSave(app, path)
  await page.getByRole('button', { name: 'Export the list on the screen' }).click()
  await page.getByRole('menuitem', { name: 'Columns shown, as CSV…' }).click()
  await expect(page.getByText(`Saved ${path}`)).toBeVisible()
  const [heads, ...rows] = readFileSync(path, 'utf8').split('\r\n')
  expect(heads).toBe('\ufeffOrganization,Stage,Purpose,Owner,Last contact,Next follow-up')
  expect(rows.some((row) => row.includes(',On board,'))).toBe(true)
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ preferences: { theme } })
    test('axe finds nothing wrong in any step of the import', async ({ sample: { page } }, info) => {
      const list = info.outputPath('list.csv')
      writeFileSync(list, 'name,status,deadline\nCity E,Warm,\nNew,Contacted,3/4/2027\n"x,,\n')
      const check = async () => {
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
      }
      await page.keyboard.press('Control+i')
      await expect(dialog(page)).toBeVisible()
      await check()
      await give(page, list)
      await expect(preview(page)).toBeVisible()
      await check()
      for (const name of ['Columns', 'Values']) {
        await next(page).click()
        await expect(step(page, name)).toBeVisible()
        await check()
      }
      await choose(step(page, 'Values'), 'Stage: Warm', 'Tentative')
      await next(page).click()
      await expect(step(page, 'Rows')).toContainText('1 merged')
      await check()
      await dialog(page).getByRole('button', { name: 'Import 1 row' }).click()
      await expect(step(page, 'Result')).toBeVisible()
      await check()
    })
  })
}

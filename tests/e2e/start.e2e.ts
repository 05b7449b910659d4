import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { generateWorkspace } from '../../core/generate/generate-workspace.ts'
import { chooseToOpen, expect, saved, test } from './support/app.ts'
import { sessionRow, showAgenda, showForum, undoButton } from './support/screens.ts'

const samplePath = join(import.meta.dirname, '../../samples/sample.forum')

test('the first start offers the sample, a new forum and a file', async ({ fresh: { page } }) => {
  await expect(page.getByRole('heading', { name: 'Plan a forum across time zones' })).toBeVisible()
  for (const way of [/Open the sample/, /New forum/, /Open a file/]) {
    await expect(page.getByRole('button', { name: way })).toBeVisible()
  }
})

test('a double click opens the sample once', async ({ fresh: { page } }) => {
  await page.getByRole('button', { name: /Open the sample/ }).dblclick()
  await saved(page)
  await expect(page.locator('[data-board] [data-session]').first()).toBeVisible()
  await expect(undoButton(page)).toBeDisabled()
})

test('the sample shows the 2020 seminar in the three zones at once', async ({ sample: { page } }) => {
  await showForum(page, 'Online Seminar')
  await showAgenda(page)
  const opening = sessionRow(page, 'Opening remarks')
  await expect(opening.getByRole('gridcell').nth(0)).toHaveText('15:00–15:10')
  await expect(opening.getByRole('gridcell').nth(1)).toHaveText('14:00–14:10')
  await expect(opening.getByRole('gridcell').nth(2)).toHaveText('15:00–15:10')
  await expect(page.getByText(/Times are illustrative/)).toBeVisible()
  await expect(page.getByText(/About 400 expected/)).toBeVisible()
})

test('a new forum needs a name and a day, and then stands in its zones', async ({ fresh: { page } }) => {
  await page.getByRole('button', { name: 'Create forum' }).click()
  await expect(page.getByRole('alert')).toHaveText('Give the forum a name.')
  await page.getByLabel('Name').fill('Spring meeting 春')
  await page.getByRole('button', { name: 'Create forum' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose the first day')
  await page.getByRole('spinbutton', { name: /day/ }).first().click()
  await page.keyboard.type('05032027')
  await page.getByLabel('Days').fill('two')
  await page.getByRole('button', { name: 'Create forum' }).click()
  await expect(page.getByText('“two” is not a number of days from 1 to 14.')).toBeVisible()
  await expect(page.getByLabel('Days')).toBeFocused()
  await page.getByLabel('Days').fill('2')
  await page.getByRole('button', { name: 'Create forum' }).click()
  await showAgenda(page)
  await expect(page.getByRole('heading', { name: 'Friday, 5 March 2027' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Saturday, 6 March 2027' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Forums: Spring meeting 春' })).toBeVisible()
  await saved(page)
})

// The form was made anew, and what had been written in it was gone.
test('the way to a new forum leads to its name, and leaves what is written there', async ({ fresh: { page } }) => {
  await page.getByLabel('Host city').fill('Seoul')
  for (const typed of ['Spring', ' meeting']) {
    await page.getByRole('button', { name: /^New forum/ }).press('Enter')
    await expect(page.getByLabel('Name')).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(typed)
  }
  await expect(page.getByLabel('Name')).toHaveValue('Spring meeting')
  await expect(page.getByLabel('Host city')).toHaveValue('Seoul')
})

const refused: readonly { readonly what: string; readonly text: string; readonly says: RegExp }[] = [
  {
    what: 'text that is not JSON',
    text: '{"format": "forum-planner", ',
    says: /is not a \.forum file, or it is damaged/,
  },
  { what: 'JSON of another program', text: '{"hello": 1}', says: /is not a file of Forum Planner/ },
  {
    what: 'a workspace of a newer version',
    text: readFileSync(samplePath, 'utf8').replace(/"schemaVersion": \d+/, '"schemaVersion": 99'),
    says: /was written by a newer Forum Planner \(format 99/,
  },
  {
    what: 'a workspace with a wrong value',
    text: readFileSync(samplePath, 'utf8').replace(/"durationMinutes": \d+/, '"durationMinutes": -5'),
    says: /is damaged in 1 place\. The first: sessions\[0\]\.durationMinutes/,
  },
]
for (const { what, text, says } of refused) {
  test(`${what} is refused with the reason, and the workspace stays`, async ({
    sample: { app, page },
    userData,
  }, info) => {
    const path = info.outputPath('foreign.forum')
    writeFileSync(path, text)
    const stored = storedFiles(userData)
    await chooseToOpen(app, path)
    await page.keyboard.press('Control+o')
    await expect(page.getByText(says)).toBeVisible()
    await expect(sessionRow(page, 'Opening')).toBeVisible()
    await expect(undoButton(page)).toBeDisabled()
    expect(storedFiles(userData)).toEqual(stored)
  })
}

test('while a large file is opened it is said which, and what is being done', async ({
  fresh: { app, page },
}, info) => {
  const path = info.outputPath('large.forum')
  const size = { sessions: 400, rooms: 20, organizations: 4000, days: 5, seed: 1 }
  writeFileSync(path, writeWorkspace(generateWorkspace(size), 'compact'))
  // The page is busy then and answers no question: it keeps for itself what it says.
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role="status"]')) said.push(region.textContent ?? '')
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await chooseToOpen(app, path)
  await page.getByRole('button', { name: /Open a file/ }).click()
  await page.getByRole('navigation').waitFor()
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said).toContain('Opening large.forum…Preparing the programme')
  await expect(page.getByText('Opening large.forum…')).toHaveCount(0)
})

test('a file that takes long can be given up, and the next one is opened', async ({ fresh: { app, page } }) => {
  await page.evaluate(() => {
    const { fetch } = window
    window.fetch = async (...request) => {
      await new Promise<void>((resolve) => Object.assign(window, { readOn: resolve }))
      return fetch(...request)
    }
  })
  const readOn = () => page.evaluate(() => (window as unknown as { readOn(): void }).readOn())
  await chooseToOpen(app, samplePath)
  await page.getByRole('button', { name: /Open a file/ }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(/^Opening sample/)).toHaveCount(0)
  await readOn()
  await expect(page.getByRole('button', { name: /Open a file/ })).toBeVisible()
  await page.getByRole('button', { name: /Open a file/ }).click()
  await expect(page.getByText('Opening sample.forum…')).toBeVisible()
  await readOn()
  await page.getByRole('navigation').waitFor()
})

test('a colleague’s file takes the place of the workspace, and undo brings it back', async ({
  sample: { app, page },
}, info) => {
  const path = info.outputPath('colleague.forum')
  writeFileSync(path, readFileSync(samplePath, 'utf8').replaceAll('"en": "Opening"', '"en": "Their opening"'))
  await chooseToOpen(app, path)
  await page.keyboard.press('Control+o')
  await expect(sessionRow(page, 'Their opening')).toBeVisible()
  await saved(page)
  await page.keyboard.press('Control+z')
  await expect(sessionRow(page, 'Opening')).toBeVisible()
  await saved(page)
})

test('a file that is dropped on the window is opened', async ({ fresh: { page } }) => {
  const text = readFileSync(samplePath, 'utf8')
  await page.evaluate((content) => {
    const files = new DataTransfer()
    files.items.add(new File([content], 'dropped.forum'))
    const target = document.querySelector('#root > *')
    target?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: files }))
    target?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }))
  }, text)
  await expect(sessionRow(page, 'Opening')).toBeVisible()
})

/** What is on the disk of the workspace, byte for byte. */
function storedFiles(userData: string): string[] {
  return ['workspace.json', 'workspace.journal'].map((name) => readFileSync(join(userData, name), 'latin1'))
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Recipient } from '../../core/document/release-rows.ts'
import { wishesOf } from '../../core/release/handouts.ts'
import { recipientFile } from '../../core/release/recipient-file.ts'
import { recipientMessage } from '../../core/release/recipient-message.ts'
import { test as base, chooseToOpen, chooseToSave, expect, type RunningApp, saved } from './support/app.ts'
import { aReleasedSample, forumId, givenOn, organization, theLatest, theSample } from './support/released.ts'
import { undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storeDocument, storedDocument } from './support/stored.ts'

const test = base.extend<{ document: WorkspaceDocument; released: RunningApp; folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern.
  document: async ({}, use) => use(aReleasedSample()),
  released: async ({ document, userData, start }, use) => {
    storeDocument(userData, document)
    const running = await start()
    await goToReleases(running.page)
    await use(running)
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  folder: async ({}, use, info) => {
    const path = info.outputPath('given')
    mkdirSync(path, { recursive: true })
    await use(path)
  },
})

test('before the first release there is nobody yet, and it says when there will be', async ({ userData, start }) => {
  storeDocument(userData, theSample())
  const { page } = await start()
  await goToReleases(page)
  await expect(region(page)).toContainText('Nobody has been given a file yet')
  await expect(region(page).getByRole('grid')).toHaveCount(0)
})

test('everyone stands there with what they hold, and those that need a file can be shown alone', async ({
  released: { page },
}) => {
  await expect(region(page).getByRole('status').first()).toHaveText('12 recipients need a file')
  await expect(row(page, 'City A')).toContainText('Nothing given out yet')
  await expect(row(page, 'City G')).toContainText('Has R1, nothing changed since')
  await expect(row(page, 'University D')).toContainText('1 session changed since')
  await expect(row(page, 'Company I')).toContainText('Not told of a cancelled session')
  await expect(row(page, 'Everyone')).toContainText('English')
  await expect(row(page, 'Everyone').getByRole('gridcell').nth(5)).toHaveText('not yet')
  const count = await page.locator('[data-recipient]').count()
  await region(page).getByRole('radio', { name: 'Need a file' }).click()
  await expect(page.locator('[data-recipient]')).toHaveCount(12)
  await expect(row(page, 'City G')).toHaveCount(0)
  await region(page).getByRole('radio', { name: 'All', exact: true }).click()
  await expect(page.locator('[data-recipient]')).toHaveCount(count)
})

test('language, times and reminder are chosen in the row, each a step to undo', async ({
  released: { page },
  userData,
  document,
}) => {
  const cityA = organization(document, 'City A')
  await isUndoneAndRedone(page, userData, async () => {
    await row(page, 'City A').getByRole('button', { name: 'Language of City A: Chinese' }).click()
    await page.getByRole('menuitem', { name: '한국어' }).click()
    await expect(row(page, 'City A').getByRole('button', { name: 'Language of City A: Korean' })).toBeVisible()
  })
  for (const words of ['Times in UTC', 'Reminder 1 hour before']) {
    await row(page, 'City A').getByRole('button', { name: 'Details of City A' }).click()
    await page.getByRole('menuitem', { name: words }).click()
  }
  await expect(async () => {
    await saved(page)
    const wishes = wishesOf(storedDocument(userData), forumId, cityA)
    expect(wishes).toEqual({ language: 'ko', mode: 'utc', alarmMinutes: 60 })
  }).toPass()
})

test('whoever wants another language than the file that they hold needs a file, and is told everything anew', async ({
  released: { app, page },
  userData,
  document,
  folder,
}) => {
  const status = region(page).getByRole('status').first()
  const choose = async (language: string) => {
    await row(page, 'City H')
      .getByRole('button', { name: /^Language of City H/ })
      .click()
    await page.getByRole('menuitem', { name: language }).click()
  }
  await expect(status).toHaveText('12 recipients need a file')
  await expect(row(page, 'City H')).toContainText('Has R1, nothing changed since')
  await choose('English')
  await expect(row(page, 'City H')).toContainText('Has it in Japanese, now wants English')
  await expect(status).toHaveText('13 recipients need a file')
  await choose('日本語')
  await expect(row(page, 'City H')).toContainText('Has R1, nothing changed since')
  await choose('English')

  await mark(page, 'City H')
  await chooseToOpen(app, folder)
  await region(page).getByRole('button', { name: 'Export 1…' }).click()
  await exportDialog(page).getByText('Only the changes since the release each holds').click()
  await expect(exportDialog(page)).toContainText('or holds it in another language than wanted, gets the whole file.')
  await exportDialog(page).getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(row(page, 'City H')).toContainText('Has R2, the latest')
  await expect(status).toHaveText('12 recipients need a file')
  await saved(page)
  const whole = textOf(storedDocument(userData), organization(document, 'City H'))
  expect(readFileSync(join(folder, whole.fileName), 'utf8')).toBe(whole.text)
})

test('whoever needs a file is exported into a folder: the very files, an index with their checksums, and a note of who has them', async ({
  released: { app, page },
  userData,
  folder,
}) => {
  await chooseToOpen(app, folder)
  const before = storedDocument(userData)
  await region(page).getByRole('button', { name: 'Export…' }).click()
  const dialog = exportDialog(page)
  await expect(dialog.getByRole('radio', { name: '12 recipients that need a file' })).toBeChecked()
  await dialog.getByText('Both').click()
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(`files for 12 recipients written to ${folder}`)).toBeVisible()
  await expect(region(page).getByRole('status').first()).toHaveText('Everyone has the latest release')
  await expect(row(page, 'City A')).toContainText('Has R2, the latest')

  const names = readdirSync(folder).sort()
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
  const release = theLatest(before)
  for (const recipient of [everyone, organization(before, 'University D'), organization(before, 'City A')]) {
    const file = textOf(before, recipient)
    expect(readFileSync(join(folder, file.fileName), 'utf8')).toBe(file.text)
  }
  expect(release.number).toBe(2)
  const changes = recipientFile(before, release, organization(before, 'University D'), wishes(before, 'University D'), {
    kind: 'changes',
    since: 1,
  })
  if (!changes.ok) throw new Error('the changes were refused')
  expect(readFileSync(join(folder, changes.value.fileName), 'utf8')).toBe(changes.value.text)

  const page2 = readFileSync(join(folder, 'index.html'), 'utf8')
  const list = readFileSync(join(folder, 'index.csv'), 'utf8')
  expect(list.startsWith('\uFEFFRecipient,Language,File,')).toBe(true)
  const files = names.filter((name) => name.endsWith('.ics'))
  expect(files.length).toBeGreaterThan(12)
  for (const name of files) {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    expect(page2).toContain(`<a href="${name}">`)
    expect(page2).toContain(sum)
    expect(list).toContain(sum)
  }
  expect(page2).toContain('<pre lang="ja">')

  await saved(page)
  const after = storedDocument(userData)
  expect(Object.keys(after.handouts).length - Object.keys(before.handouts).length).toBe(12)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(region(page).getByRole('status').first()).toHaveText('12 recipients need a file')
  expect(readdirSync(folder).sort(), 'undo takes back the note, not the files').toEqual(names)
})

test('only the changes: whoever has none is left out and named', async ({ released: { app, page }, folder }) => {
  await chooseToOpen(app, folder)
  await mark(page, 'City G', 'University D')
  await region(page).getByRole('button', { name: 'Export 2…' }).click()
  const dialog = exportDialog(page)
  await expect(dialog.getByRole('radio', { name: '2 marked recipients' })).toBeChecked()
  await dialog.getByText('Only the changes since the release each holds').click()
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(dialog.getByRole('region', { name: 'Left out' })).toContainText('City G: nothing changed since R1.')
  await expect(dialog.getByRole('status')).toContainText('3 files for 1 recipient written')
  const written = readdirSync(folder).filter((name) => name.endsWith('.ics'))
  expect(written).toEqual([expect.stringMatching(/university-d-changes-since-1-ja\.ics$/)])
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(row(page, 'University D')).toContainText('Has R2, the latest')
})

test('files that are there are asked about: kept beside, replaced, or left alone', async ({
  released: { app, page },
  document,
  folder,
}) => {
  const file = textOf(document, organization(document, 'City A'))
  writeFileSync(join(folder, file.fileName), 'mine')
  writeFileSync(join(folder, 'index.html'), 'mine too')
  await chooseToOpen(app, folder)
  await mark(page, 'City A')
  const question = page.getByRole('alertdialog', { name: 'Files are there already' })
  const choose = async () => {
    await region(page).getByRole('button', { name: 'Export 1…' }).click()
    await exportDialog(page).getByRole('button', { name: 'Choose a folder…' }).click()
    await expect(question).toContainText(`2 of the 3 files are in ${folder} already.`)
    await expect(question.getByRole('listitem')).toHaveText([file.fileName, 'index.html'])
  }
  await choose()
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(exportDialog(page)).toBeVisible()
  expect(readFileSync(join(folder, file.fileName), 'utf8')).toBe('mine')
  expect(readdirSync(folder)).toHaveLength(2)
  await page.keyboard.press('Escape')

  await choose()
  await question.getByRole('button', { name: 'Keep both' }).click()
  await expect(page.getByText(`3 files for 1 recipient written to ${folder}`)).toBeVisible()
  const beside = join(folder, file.fileName.replace('.ics', '-2.ics'))
  expect(readFileSync(beside, 'utf8')).toBe(file.text)
  expect(readFileSync(join(folder, 'index-2.html'), 'utf8')).toContain(file.fileName.replace('.ics', '-2.ics'))
  expect(readFileSync(join(folder, file.fileName), 'utf8')).toBe('mine')
  expect(existsSync(join(folder, 'index.csv'))).toBe(true)

  await region(page).getByRole('button', { name: 'Export 1…' }).click()
  await exportDialog(page).getByRole('button', { name: 'Choose a folder…' }).click()
  await question.getByRole('button', { name: 'Replace' }).click()
  await expect(question).toHaveCount(0)
  await expect.poll(() => readFileSync(join(folder, file.fileName), 'utf8')).toBe(file.text)
  await expect.poll(() => readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<!doctype html>')
})

test('cancelling leaves whole files only, says which, and notes those alone', async ({
  released: { app, page },
  userData,
  folder,
}) => {
  await chooseToOpen(app, folder)
  await holdWritesAfter(app, 3)
  await region(page).getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Export calendar files' })
  await exportDialog(page).getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(dialog.getByRole('progressbar', { name: 'Writing the files' })).toBeVisible()
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.ics'))).toHaveLength(3)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await letWrite(app)
  const report = exportDialog(page)
  await expect(report.getByRole('status')).toContainText('Cancelled. 4 files were written')
  await expect(report.getByRole('status')).toContainText('4 recipients are noted as having their files.')
  const written = readdirSync(folder).sort()
  expect(written).toHaveLength(4)
  for (const name of written) {
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/)
    await expect(report.getByRole('region', { name: 'Files that were written' })).toContainText(name)
  }
  await report.getByRole('button', { name: 'Close' }).last().click()
  await expect(region(page).getByRole('status').first()).toHaveText('8 recipients need a file')
  await saved(page)
  const given = Object.values(storedDocument(userData).handouts)
  expect(given.filter(({ releaseId }) => releaseId === theLatest(storedDocument(userData)).id)).toHaveLength(4)
})

test('a disk that is full names the file and the recipient, and what was chosen can be tried again', async ({
  released: { app, page },
  folder,
}) => {
  await chooseToOpen(app, folder)
  await failWritesAfter(app, 1, 'ENOSPC')
  await mark(page, 'City A', 'University D')
  await region(page).getByRole('button', { name: 'Export 2…' }).click()
  await exportDialog(page).getByRole('button', { name: 'Choose a folder…' }).click()
  const report = exportDialog(page)
  await expect(report.getByRole('alert')).toHaveText(
    /^cjk-smart-city-forum-tentative-release-2-\S+\.ics, for (City A|University D), was not written: the disk is full .+ Put that right and export again\.$/,
  )
  await expect(report.getByRole('status')).toContainText('1 file was written')
  expect(readdirSync(folder)).toHaveLength(1)
  await letWrite(app)
  await report.getByRole('button', { name: 'Try again' }).click()
  await expect(exportDialog(page).getByRole('radio', { name: '2 marked recipients' })).toBeChecked()
})

test('the message is in the language of the recipient, is copied, and is saved with the file attached', async ({
  released: { app, page },
  document,
}, info) => {
  await row(page, 'University D').click()
  await row(page, 'University D').press('Enter')
  const message = page.getByRole('dialog', { name: /^Message for University D/ }).or(pane(page, 'University D'))
  const recipient = organization(document, 'University D')
  const options = { language: 'ja', since: 1, kind: 'full' } as const
  const { subject, text } = recipientMessage(document, theLatest(document), recipient, options)
  await expect(message.getByText(subject, { exact: true })).toBeVisible()
  await expect(message.locator('pre')).toHaveText(text.trim())
  await expect(message.locator('pre')).toHaveAttribute('lang', 'ja')
  await expect(message.getByRole('checkbox', { name: 'office@university-d.example' })).toBeChecked()

  await message.getByRole('button', { name: 'Copy text' }).click()
  await expect(page.getByText('Copied the text of the message for University D')).toBeVisible()
  await expect(message.getByRole('button', { name: 'Copy text' })).toBeFocused()

  const path = info.outputPath('message.eml')
  await chooseToSave(app, path)
  await message.getByRole('button', { name: 'Save .eml…' }).click()
  await expect(page.getByText(`Saved ${path}`)).toBeVisible()
  const mail = readFileSync(path, 'utf8')
  expect(mail).toMatch(/^X-Unsent: 1\r\n/)
  expect(mail).toContain('<office@university-d.example>')
  expect(attachmentOf(mail)).toBe(textOf(document, recipient).text)
  await expect(row(page, 'University D'), 'the file went with the message').toContainText('Has R2, the latest')
})

test('the message is at first that of the file that was made', async ({ released: { app, page }, folder }) => {
  await chooseToOpen(app, folder)
  await mark(page, 'University D')
  await region(page).getByRole('button', { name: 'Export 1…' }).click()
  await exportDialog(page).getByText('Only the changes').click()
  await exportDialog(page).getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(row(page, 'University D')).toContainText('Has R2, the latest')
  await row(page, 'University D').click()
  await row(page, 'University D').press('Enter')
  await expect(page.getByRole('radio', { name: 'Changes only' })).toBeChecked()
})

test('what was copied is the whole text', async ({ released: { page }, document }) => {
  await row(page, 'City A').click()
  await row(page, 'City A').press('Enter')
  await page.getByRole('button', { name: 'Copy text' }).click()
  await expect(page.getByText('Copied the text of the message for City A')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Summary, time and letter' }).click()
  const field = page.getByRole('dialog', { name: 'Log a contact' }).getByRole('textbox', { name: 'Summary' })
  await field.focus()
  await page.keyboard.press('Control+v')
  const options = { language: 'zh', since: null, kind: 'full' } as const
  const { text } = recipientMessage(document, theLatest(document), organization(document, 'City A'), options)
  await expect(field).toHaveValue(text)
})

test('a mail program is opened with what fits, after asking, and the rest is on the clipboard', async ({
  released: { app, page },
}) => {
  await app.evaluate(({ dialog, shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: false })) as typeof dialog.showMessageBox
    shell.openExternal = async (url: string) => void opened.push(url)
  })
  await row(page, 'City A').click()
  await row(page, 'City A').press('Enter')
  await page.getByRole('button', { name: 'Open in mail program' }).click()
  await expect(page.getByText('All of it was copied: paste it in the mail program.')).toBeVisible()
  const [url = ''] = await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  expect(url).toMatch(/^mailto:office@city-a\.example\?subject=/)
  expect(url.length).toBeLessThanOrEqual(1900)
  expect(decodeURIComponent(url)).toMatch(/\[…\]$/)
})

test('marking as sent logs the contact in one step, which is undone as one', async ({
  released: { page },
  userData,
  document,
}) => {
  await row(page, 'City G').click()
  await row(page, 'City G').press('Enter')
  await isUndoneAndRedone(page, userData, async () => {
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await expect(page.getByText('Noted as sent, and logged as a contact.')).toBeVisible()
    await expect(page.getByText(/^Sent \d/)).toBeVisible()
    // Undo is for the document only while no dialog stands over it.
    await page.keyboard.press('Escape')
    await row(page, 'City G').focus()
  })
  const after = storedDocument(userData)
  const old = new Set(Object.keys(document.interactions))
  const logged = Object.values(after.interactions).filter(({ id }) => !old.has(id))
  expect(logged).toMatchObject([{ channel: 'email', direction: 'sent', subject: expect.stringMatching(/都市G/) }])
})

test('marking as sent says for whom no contact could be logged', async ({ document, userData, start }) => {
  storeDocument(
    userData,
    givenOn(document, '01-09', ({ kind }) => kind === 'all'),
  )
  const { page } = await start()
  await goToReleases(page)
  await mark(page, 'Everyone', 'City G')
  await region(page).getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Mark 2 as sent' }).click()
  await expect(
    page.getByText(
      'Noted as sent, and logged as a contact. No contact was logged for Everyone: there is no outreach to it.',
    ),
  ).toBeVisible()
  await saved(page)
  const sent = Object.values(storedDocument(userData).handouts).filter(({ sentAt }) => sentAt !== null)
  expect(sent.map(({ recipient }) => recipient.kind).sort()).toEqual(['all', 'organization'])
})

test('messages for several are saved into a folder, each with its own file attached', async ({
  released: { app, page },
  document,
  folder,
}) => {
  await chooseToOpen(app, folder)
  await mark(page, 'City A', 'University D')
  await region(page).getByRole('button', { name: 'Messages…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save messages' })
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(page.getByText(`2 files for 2 recipients written to ${folder}`)).toBeVisible()
  const names = readdirSync(folder).sort()
  expect(names).toEqual([expect.stringMatching(/city-a-zh\.eml$/), expect.stringMatching(/university-d-ja\.eml$/)])
  const mail = readFileSync(join(folder, names[0] ?? ''), 'utf8')
  expect(attachmentOf(mail)).toBe(textOf(document, organization(document, 'City A')).text)
})

test('by keyboard alone: walk, mark, change a language, export', async ({ released: { app, page }, folder }) => {
  await chooseToOpen(app, folder)
  await page.locator('[data-recipient]').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-recipient]').nth(2)).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.locator('[data-recipient][data-marked]')).toHaveCount(2)
  await page.keyboard.press('ArrowRight')
  const language = page
    .locator('[data-recipient]')
    .nth(3)
    .getByRole('button', { name: /^Language of/ })
  await expect(language).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(
    page
      .locator('[data-recipient]')
      .nth(2)
      .getByRole('button', { name: /^Language of/ }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'English' }).press('Enter')
  await expect(
    page
      .locator('[data-recipient]')
      .nth(2)
      .getByRole('button', { name: /English$/ }),
  ).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+a')
  await expect(region(page).getByRole('button', { name: 'Export 30…' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-recipient][data-marked]')).toHaveCount(0)
  await page.keyboard.press('Space')
  await tabBackTo(page, region(page).getByRole('button', { name: 'Export 1…' }))
  await page.keyboard.press('Enter')
  await tabBackTo(page, exportDialog(page).getByRole('button', { name: 'Choose a folder…' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(`3 files for 1 recipient written to ${folder}`)).toBeVisible()
  await expect(undoButton(page)).toHaveAccessibleName('Undo Note who has which file')
})

test('the page can write only into a folder that was chosen, and only under the names of such files', async ({
  released: { app, page },
  folder,
}) => {
  await chooseToOpen(app, folder)
  const outcomes = await page.evaluate(async () => {
    const { forumPlanner } = window as unknown as { forumPlanner: { call(...input: unknown[]): Promise<unknown> } }
    const { token } = (await forumPlanner.call('chooseFolder', { title: 'Folder' })) as { token: string }
    const write = (name: string, of = token) =>
      forumPlanner.call('writeInFolder', { token: of, name, text: 'text', replaces: true }).then(
        () => 'written',
        () => 'refused',
      )
    const names = ['../a.ics', 'a/b.ics', '/tmp/a.ics', '.profile', 'a.sh', 'a.ics']
    return [...(await Promise.all(names.map((name) => write(name)))), await write('b.ics', crypto.randomUUID())]
  })
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'written', 'refused'])
  expect(readdirSync(folder)).toEqual(['a.ics'])
})

const everyone: Recipient = { kind: 'all' }

/** Goes to the releases by the rail. */
async function goToReleases(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Releases' }).click()
  await expect(region(page)).toBeVisible()
}

function region(page: Page): Locator {
  return page.getByRole('region', { name: 'Recipients' })
}

function row(page: Page, name: string): Locator {
  return page.locator('[data-recipient]').filter({ has: page.getByText(name, { exact: true }) })
}

function pane(page: Page, name: string): Locator {
  return page.getByRole('complementary', { name: `Message for ${name}` })
}

function exportDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Export calendar files' })
}

async function mark(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await row(page, name).getByRole('checkbox').click()
}

/** Presses Shift+Tab until something has the focus. */
async function tabBackTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Shift+Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  await expect(wanted, 'is reached by Shift+Tab').toBeFocused()
}

function wishes(document: WorkspaceDocument, name: string) {
  return wishesOf(document, forumId, organization(document, name))
}

/** The whole file of a recipient, as core makes it. */
function textOf(document: WorkspaceDocument, recipient: Recipient) {
  const file = recipientFile(document, theLatest(document), recipient, wishesOf(document, forumId, recipient))
  if (!file.ok) throw new Error(`textOf: ${JSON.stringify(file.failure)}`)
  return file.value
}

/** The calendar that is attached to a message. */
function attachmentOf(mail: string): string {
  const part = mail.slice(mail.indexOf('Content-Type: text/calendar'))
  const body = part.slice(part.indexOf('\r\n\r\n') + 4, part.lastIndexOf('--=_forum_'))
  return Buffer.from(body, 'base64').toString('utf8')
}

/** Lets main write that many files, and holds the next until letWrite. */
async function holdWritesAfter(app: ElectronApplication, count: number): Promise<void> {
  await app.evaluate((_electron, most) => {
    const fs = process.getBuiltinModule('node:fs/promises')
    const link = fs.link
    const gate = Promise.withResolvers<void>()
    let written = 0
    fs.link = async (from, to) => {
      written += 1
      if (written > most) await gate.promise
      return link(from, to)
    }
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
    Object.assign(globalThis, { letWrite: () => gate.resolve() })
  }, count)
}

/** Lets main write that many files, and fails with the system's code from then on until letWrite. */
async function failWritesAfter(app: ElectronApplication, count: number, code: string): Promise<void> {
  await app.evaluate(
    (_electron, { most, code }) => {
      const fs = process.getBuiltinModule('node:fs/promises')
      const { link, rename } = fs
      let written = 0
      let isFull = true
      fs.link = async (from, to) => {
        written += 1
        if (isFull && written > most) throw Object.assign(new Error(code), { code })
        return link(from, to)
      }
      fs.rename = async (from, to) => {
        if (isFull && String(to).endsWith('.ics')) throw Object.assign(new Error(code), { code })
        return rename(from, to)
      }
      process.getBuiltinModule('node:module').syncBuiltinESMExports()
      Object.assign(globalThis, {
        letWrite: () => {
          isFull = false
        },
      })
    },
    { most: count, code },
  )
}

async function letWrite(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => (globalThis as unknown as { letWrite: () => void }).letWrite())
}

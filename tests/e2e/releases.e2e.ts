import type { Locator } from '@playwright/test'
import { v7 as newId } from 'uuid'
import { applyChangeSet } from '../../core/document/changes.ts'
import { rowsOf } from '../../core/document/document.ts'
import { releaseIdSchema } from '../../core/document/release-rows.ts'
import { generateWorkspace } from '../../core/generate/generate-workspace.ts'
import { releaseProgramme } from '../../core/release/release-programme.ts'
import { instantOfText, instantTextSchema } from '../../core/time/instant.ts'
import { expect, saved, test } from './support/app.ts'
import { board, card, trayCard } from './support/board.ts'
import { changeOf, changes, changesButton, listed, moveDown, release, releaseList, toTray } from './support/releases.ts'
import { choose, goTo, sessionPanel, undoButton } from './support/screens.ts'
import { isUndoneAndRedone, storeDocument, storedDocument } from './support/stored.ts'

const keynote = 'Keynote: Smart cities in an ageing society'
const panel = 'Panel: Welfare services close to people'
const questions = 'Questions and answers: welfare'

test('before the first release one sentence says what it is for, and one button leads to it', async ({
  sample: { page },
  userData,
}) => {
  await goTo(page, 'Releases')
  await expect(page.getByText('Nothing has been released yet')).toBeVisible()
  await expect(changesButton(page)).toHaveCount(0)
  const before = storedDocument(userData)
  await page.getByRole('button', { name: 'Release R1…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Release R1' })
  await expect(dialog).toContainText('First announcement: 14 sessions, for 29 recipients')
  await expect(dialog).toContainText('2 fatal conflicts')
  await expect(dialog).toContainText('It can be released all the same')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Sent by post')
  await dialog.getByRole('textbox', { name: 'Released by' }).fill('Programme desk')
  await dialog.getByRole('textbox', { name: 'Name' }).press('Enter')
  await expect(page.getByText(/^R1 “Release 1” released, for \d+ recipients$/)).toBeVisible()
  await expect(listed(page, 'R1')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('heading', { name: 'First announcement: all new' })).toBeVisible()
  await expect(page.getByText(/Released .* by Programme desk/)).toBeVisible()
  await expect(page.getByText('Sent by post')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText('Nothing has been released yet')).toBeVisible()
  await expect(async () => {
    await saved(page)
    expect(storedDocument(userData)).toEqual(before)
  }).toPass()
})

test('a release without a name is refused beside the field, and nothing typed is lost', async ({
  sample: { page },
}) => {
  await goTo(page, 'Releases')
  await page.getByRole('button', { name: 'Release R1…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Release R1' })
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Kept')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('  ')
  await dialog.getByRole('button', { name: 'Release R1' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Give the release a name.')
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('Kept')
})

test('where no session has a slot, a release is refused in words, and the command is not offered', async ({
  fresh: { page },
}) => {
  await page.getByRole('textbox', { name: 'Name' }).fill('Empty forum')
  await page.getByRole('spinbutton', { name: 'day, First day' }).click()
  await page.keyboard.type('01032027')
  await page.getByRole('button', { name: 'Create forum' }).click()
  await page.getByRole('navigation').waitFor()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('menuitem', { name: 'Release the programme…' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await goTo(page, 'Releases')
  await page.getByRole('button', { name: 'Release R1…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Release R1' }).click()
  await expect(page.getByRole('alert')).toHaveText('No session has a slot yet, so there is nothing to release.')
})

test('a session that moved is a change since the release: in the status line, with old and new times, and whom it concerns', async ({
  sample: { page },
}) => {
  await release(page)
  await expect(changesButton(page)).toHaveText(/No change since R1/)
  await moveDown(page, keynote, 3)
  await expect(changesButton(page)).toHaveText(/1 change since R1/)
  await changesButton(page).click()
  await expect(listed(page, 'Draft')).toHaveAttribute('aria-selected', 'true')
  await expect(listed(page, 'Draft')).toContainText('1 change since R1')
  await expect(page.getByRole('heading', { name: 'What changed since R1' })).toBeVisible()
  const row = changeOf(page, keynote)
  await expect(row.getByRole('gridcell').first()).toHaveText('Moved')
  await expect(row.locator('s')).toHaveText('was 10:30')
  await expect(row.locator('b').filter({ hasText: '11:15' })).toBeVisible()
  await expect(row).toContainText('CN09:30')
  await expect(row).toContainText('KR11:15')
  await expect(row.getByRole('gridcell').last()).toContainText('University A, University D')
  await row.click()
  await expect(card(page, keynote)).toBeFocused()
  await expect(sessionPanel(page)).toBeVisible()
})

test('each field that changed is told in words, also those in other languages', async ({ sample: { page } }) => {
  await release(page)
  await goTo(page, 'Programme')
  await card(page, panel).click()
  await choose(sessionPanel(page), 'Room', 'Room B')
  await sessionPanel(page).getByLabel('Length').fill('45')
  await sessionPanel(page).getByLabel('Length').press('Enter')
  await goTo(page, 'Releases')
  await listed(page, 'Draft').click()
  await expect(changeOf(page, panel)).toContainText('Room:Main hall')
  await expect(changeOf(page, panel)).toContainText('Room B')
  await expect(changeOf(page, panel)).toContainText('Length:60 min')
})

test('any two releases are compared, by the list and by the menus', async ({ sample: { page } }) => {
  await release(page, 'For hosts only')
  await moveDown(page, keynote, 1)
  await release(page, 'First announcement')
  await toTray(page, questions)
  await goTo(page, 'Releases')
  await expect(page.getByRole('heading', { name: 'What changed from R1 to R2' })).toBeVisible()
  await expect(changes(page)).toHaveCount(1)
  await expect(listed(page, 'R2')).toContainText('1 moved')
  await listed(page, 'Draft').click()
  await expect(page.getByRole('heading', { name: 'What changed since R2' })).toBeVisible()
  await expect(changes(page)).toHaveCount(1)
  await expect(changeOf(page, questions)).toContainText('No longer in the programme')
  const date = await listed(page, 'R1').locator('[class*="aside"]').textContent()
  await choose(page, 'Compared with', `R1, ${date}`)
  await expect(page.getByRole('heading', { name: 'What changed since R1' })).toBeVisible()
  await expect(changes(page)).toHaveCount(2)
  await choose(page, 'Shown', `R1, ${date}`)
  await expect(page.getByRole('heading', { name: 'First announcement: all new' })).toBeVisible()
  await expect(listed(page, 'R1')).toHaveAttribute('aria-selected', 'true')
})

test('on the board what was elsewhere has its outline, what changed its mark, and Escape ends it', async ({
  sample: { page },
}) => {
  await release(page)
  await moveDown(page, keynote, 3)
  await toTray(page, questions)
  await goTo(page, 'Releases')
  await listed(page, 'Draft').click()
  await page.getByRole('button', { name: 'On the board' }).click()
  const bar = page.getByRole('region', { name: 'Compared with R1' })
  await expect(bar).toContainText('2 changes')
  await expect(bar.getByRole('button', { name: 'Previous change' })).toBeFocused()
  const was = page.getByRole('region', { name: 'Where sessions were in R1' })
  await expect(was.getByRole('button', { name: `${keynote} was here; now 11:15, Main hall` })).toBeVisible()
  await expect(
    was.getByRole('button', { name: `${questions} was here; it is no longer in the programme` }),
  ).toBeVisible()
  await expect(was.locator('[data-changed="moved"]')).toHaveCount(1)
  await was.getByRole('button', { name: `${keynote} was here` }).click()
  await expect(sessionPanel(page).getByRole('heading', { name: keynote })).toBeVisible()
  await bar.getByRole('button', { name: 'Next change' }).click()
  await expect(bar.getByRole('status')).toHaveText(`1/2Moved: ${keynote}`)
  await bar.getByRole('button', { name: 'Next change' }).click()
  await expect(bar.getByRole('status')).toHaveText(`2/2Cancelled: ${questions}`)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(was).toHaveCount(0)
})

test('going back to a release says what it changes, and is one step', async ({ sample: { page }, userData }) => {
  await release(page)
  await moveDown(page, keynote, 3)
  await toTray(page, questions)
  await goTo(page, 'Releases')
  await isUndoneAndRedone(page, userData, async () => {
    await page.getByRole('button', { name: 'Go back to R1…' }).click()
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('2 changes in the draft:')
    await expect(question).toContainText('1 session comes back into the programme')
    await expect(question).toContainText('1 session goes back to its time and room')
    await expect(question).toContainText('Releases and files stay')
    await question.getByRole('button', { name: 'Go back' }).click()
    await expect(page.getByText('The draft is as in R1 “Release 1”')).toBeVisible()
    await expect(page.getByText('Nothing differs')).toBeVisible()
  })
  await goTo(page, 'Programme')
  await expect(card(page, questions)).toBeVisible()
})

test('what is to be seen to before a release leads to its place', async ({ sample: { page } }) => {
  await goTo(page, 'Releases')
  await page.getByRole('button', { name: /1 session has no link/ }).click()
  const list = page.getByRole('dialog', { name: '1 session has no link' })
  const title = (await list.getByRole('button').locator('[lang]').textContent()) ?? ''
  await list.getByRole('button').click()
  await expect(sessionPanel(page).getByRole('heading', { name: title })).toBeVisible()
  await goTo(page, 'Releases')
  await page.getByRole('button', { name: /2 fatal conflicts/ }).click()
  await page.getByRole('dialog').getByRole('button').first().click()
  await expect(page.getByRole('complementary', { name: 'Conflicts' })).toBeVisible()
  await expect(board(page)).toBeVisible()
})

test('by keyboard alone: release, move a session, see the change, open it, compare on the board, end it', async ({
  sample: { page },
}) => {
  const command = async (words: string) => {
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog', { name: 'Search and commands' })
    await expect(palette.getByRole('combobox')).toBeFocused()
    await page.keyboard.type(words)
    await expect(palette.getByRole('option', { selected: true })).toContainText(words.replace('>', ''))
    await page.keyboard.press('Enter')
  }
  const tabTo = async (wanted: Locator) => {
    for (let presses = 0; presses < 60; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    await expect(wanted, 'is reached by Tab').toBeFocused()
  }
  await command('>Release the programme')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await command(keynote)
  await expect(card(page, keynote)).toBeFocused()
  await page.keyboard.press(' ')
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+4')
  await tabTo(listed(page, 'R1'))
  await page.keyboard.press('ArrowUp')
  await expect(listed(page, 'Draft')).toHaveAttribute('aria-selected', 'true')
  await expect(releaseList(page).getByRole('option')).toHaveCount(2)
  await tabTo(changes(page).first())
  await page.keyboard.press('Enter')
  await expect(card(page, keynote)).toBeFocused()
  await command('>Compare with the last release')
  const bar = page.getByRole('region', { name: 'Compared with R1' })
  await tabTo(bar.getByRole('button', { name: 'Next change' }))
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('status')).toHaveText(`1/1Moved: ${keynote}`)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
})

test('a session that was deleted since is told to be gone, and comes back with its release', async ({
  sample: { page },
}) => {
  await release(page)
  await toTray(page, questions)
  await trayCard(page, questions).focus()
  await page.keyboard.press('Delete')
  await goTo(page, 'Releases')
  await listed(page, 'Draft').click()
  await changeOf(page, questions).click()
  await expect(page.getByText(`“${questions}” is no longer in the workspace.`, { exact: false })).toBeVisible()
  await undoButton(page).click()
  await changeOf(page, questions).click()
  await expect(trayCard(page, questions)).toBeVisible()
})

test('of five hundred changes only those in sight are drawn, and the keys reach the last of them', async ({
  start,
  userData,
}) => {
  const made = generateWorkspace({ sessions: 700, rooms: 20, organizations: 100, days: 4, seed: 5 })
  const [forum] = rowsOf(made, 'forums')
  if (!forum) throw new Error('no forum was made')
  const now = instantOfText(instantTextSchema.parse('2026-01-05T00:00:00.000Z'))
  const id = releaseIdSchema.parse(newId())
  const outcome = releaseProgramme(forum.id, { id, name: 'All', note: '', by: '' }).apply(made, { now, newId })
  if (!outcome.ok) throw new Error(outcome.failure.kind)
  const sessions = rowsOf(outcome.value.document, 'sessions').map((row) => ({
    ...row,
    title: { en: `${row.title.en} 2` },
  }))
  const count = sessions.filter(({ slot, kind, state }) => slot && kind !== 'blocker' && state !== 'cancelled').length
  expect(count).toBeGreaterThan(450)
  storeDocument(userData, applyChangeSet(outcome.value.document, { put: { sessions }, remove: {} }))
  const { page } = await start()
  await expect(changesButton(page)).toHaveText(new RegExp(`^${count} changes since R1`))
  await goTo(page, 'Releases')
  await expect(changes(page).first()).toBeVisible()
  expect(await changes(page).count()).toBeLessThan(60)
  await changes(page).first().focus()
  await page.keyboard.press('End')
  await expect(page.locator(`[data-change][aria-rowindex="${count}"]`)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.locator('[data-change][aria-rowindex="1"]')).toBeFocused()
})

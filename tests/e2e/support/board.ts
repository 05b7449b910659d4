import type { Locator, Page } from '@playwright/test'
import { expect } from './app.ts'

/*
 * The board of the programme as a hand and a reader find it: cards by their spoken names, places by the labels of the base
 * zone's axis and the heads of the columns.
 */

/** A point of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The sheet on which the cards of a day lie. */
export function board(page: Page): Locator {
  return page.getByRole('listbox', { name: /^Board of/ })
}

/** The tray's list. */
export function tray(page: Page): Locator {
  return page.getByRole('listbox', { name: /^Sessions without a slot/ })
}

/** A session on the board. */
export function card(page: Page, title: string): Locator {
  return board(page).getByRole('option', { name: startingWith(title) })
}

/** A session in the tray. */
export function trayCard(page: Page, title: string): Locator {
  return tray(page).getByRole('option', { name: startingWith(title) })
}

/** What the board says to someone who does not see it. */
export function said(page: Page): Locator {
  return page.locator('[role="status"][aria-live="assertive"]')
}

/** The bubble beside what is moved. */
export function bubble(page: Page): Locator {
  return board(page).locator('[class*="_bubble_"]')
}

/** Everything that would stand elsewhere if the gesture ended now. */
export function ghosts(page: Page): Locator {
  return board(page).locator('[data-ghost]')
}

/** The head of a column. */
export function columnHead(page: Page, name: string): Locator {
  return page
    .locator('[class*="columnHeads"] > *')
    .filter({ hasText: new RegExp(`^${name}`) })
    .first()
}

/** The menu of a card. */
export function cardMenu(page: Page): Locator {
  return page.getByRole('menu', { name: 'Session' })
}

/** Chooses from the menu of a card, opened by the right button. */
export async function chooseFromCard(page: Page, of: Locator, words: string | RegExp): Promise<void> {
  await of.click({ button: 'right' })
  await cardMenu(page).getByRole('menuitem', { name: words }).click()
  await expect(cardMenu(page)).toHaveCount(0)
}

/** Where a time of the base zone lies in a column: the middle of the column, at the height of the axis' own label. */
export async function placeAt(page: Page, column: string, time: string): Promise<Point> {
  const head = await boxOf(columnHead(page, column))
  return { x: head.x + head.width / 2, y: await heightOf(page, time) }
}

/** The height in the window at which a time of the base zone lies. */
export async function heightOf(page: Page, time: string): Promise<number> {
  const top = (await boxOf(board(page))).y
  const ticks = await page.locator('[data-base]').evaluateAll((labels) =>
    labels.map((label) => ({
      time: label.querySelector('time')?.textContent ?? '',
      top: Number.parseFloat((label as HTMLElement).style.top),
    })),
  )
  const [first, second] = ticks
  if (!first || !second) throw new Error('heightOf: the base zone has no labels')
  const perMinute = (second.top - first.top) / (minutesOf(second.time) - minutesOf(first.time))
  return top + first.top + (minutesOf(time) - minutesOf(first.time)) * perMinute
}

/** Takes hold at one point and goes to another; what is held stays in the hand. */
export async function pull(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + (to.x - from.x) / 2, from.y + (to.y - from.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

/** Drags from one point to another. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await pull(page, from, to)
  await page.mouse.up()
}

/** The middle of something that is in sight. */
export async function middleOf(of: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(of)
  return { x: x + width / 2, y: y + height / 2 }
}

/** A point near the upper left corner of a card, clear of its edge, and over the first column where it spans all. */
export async function gripOf(of: Locator): Promise<Point> {
  const { x, y } = await boxOf(of)
  return { x: x + 30, y: y + 12 }
}

/** Where something is in the window. */
export async function boxOf(of: Locator): Promise<Point & { readonly width: number; readonly height: number }> {
  const box = await of.boundingBox()
  if (!box) throw new Error(`boxOf: ${of} is not in the window`)
  return box
}

/** Drags a card so that it begins at a time in a column. */
export async function dragCard(page: Page, of: Locator, column: string, time: string): Promise<void> {
  const { from, to } = await wayOf(page, of, column, time)
  await drag(page, from, to)
}

/** As dragCard, without letting go. */
export async function pullCard(page: Page, of: Locator, column: string, time: string): Promise<void> {
  const { from, to } = await wayOf(page, of, column, time)
  await pull(page, from, to)
}

async function wayOf(page: Page, of: Locator, column: string, time: string): Promise<{ from: Point; to: Point }> {
  const card = await boxOf(of)
  const from = await gripOf(of)
  const { x, y } = await placeAt(page, column, time)
  return { from, to: { x, y: y + from.y - card.y } }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function startingWith(title: string): RegExp {
  return new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, `)
}

import type { Page } from '@playwright/test'

/** A point or a length on the page, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What the mouse can take hold of. */
export interface Sheet {
  /** The centre of a card that can be pressed there. */
  readonly card: Point
  /** The middle of what scrolls. */
  readonly centre: Point
  /** The visible part of what scrolls. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** How far it scrolls. */
  readonly scrollable: Point
}

const stepMs = 1000 / 60
const dragSteps = 120
const wheelSteps = 60
const wheelPixels = 50
/** Nearer to its edge than this, a sheet may begin to scroll by itself. */
const edge = 90

/** Finds the largest element that scrolls cards, puts it back to its beginning, and finds a card in sight. */
export async function findSheet(page: Page, cardSelector: string): Promise<Sheet> {
  const found = await page.evaluate(async (selector) => {
    const scrollerOf = (card: HTMLElement) => {
      for (let element = card.parentElement; element; element = element.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(element)
        const scrollsDown = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 20
        const scrollsAside = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 20
        if (scrollsDown || scrollsAside) return element
      }
      return null
    }
    const everyCard = () => [...document.querySelectorAll<HTMLElement>(selector)]
    const area = (element: HTMLElement) => element.clientWidth * element.clientHeight
    const [scroller] = [...new Set(everyCard().map(scrollerOf))]
      .filter((element) => element !== null)
      .sort((a, b) => area(b) - area(a))
    if (!scroller) return null
    scroller.scrollTo({ top: 0, left: 0, behavior: 'instant' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { left, top } = scroller.getBoundingClientRect()
    const right = Math.min(left + scroller.clientWidth, innerWidth)
    const bottom = Math.min(top + scroller.clientHeight, innerHeight)
    const wished = { x: left + (right - left) * 0.35, y: top + (bottom - top) * 0.4 }
    const [card] = everyCard()
      .filter((element) => scroller.contains(element))
      .map((element) => {
        const box = element.getBoundingClientRect()
        return { element, x: box.left + box.width / 2, y: box.top + box.height / 2 }
      })
      .filter(({ element, x, y }) => document.elementFromPoint(x, y)?.closest(selector) === element)
      .sort((a, b) => Math.hypot(a.x - wished.x, a.y - wished.y) - Math.hypot(b.x - wished.x, b.y - wished.y))
    if (!card) return null
    return {
      card: { x: card.x, y: card.y },
      centre: { x: (left + right) / 2, y: (top + bottom) / 2 },
      left,
      top,
      right,
      bottom,
      scrollable: { x: scroller.scrollWidth - scroller.clientWidth, y: scroller.scrollHeight - scroller.clientHeight },
    }
  }, cardSelector)
  if (!found) throw new Error(`findSheet: no card ${cardSelector} stands in something that scrolls`)
  return found
}

/** Presses on the card and carries it across the sheet for two seconds; it stays pressed. */
export async function carryCard(page: Page, { card, centre, left, top, right, bottom }: Sheet): Promise<void> {
  await page.mouse.move(card.x, card.y)
  await page.mouse.down()
  const corners = [
    card,
    { x: right - edge, y: centre.y },
    { x: left + edge, y: bottom - edge },
    { x: right - edge, y: top + edge },
    centre,
  ]
  await inSteps(dragSteps, (step) => {
    const along = (step / dragSteps) * (corners.length - 1)
    const leg = Math.min(Math.floor(along), corners.length - 2)
    const [from = card, to = card] = corners.slice(leg, leg + 2)
    const part = along - leg
    return page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
  })
}

/** Turns the wheel over the sheet: a second down and up, then a second to the right and back where it scrolls so. */
export async function turnWheel(page: Page, { centre, scrollable }: Sheet): Promise<void> {
  if (scrollable.y > 20) await turn(scrollable.y, (by) => page.mouse.wheel(0, by))
  if (scrollable.x > 20) await turn(scrollable.x, (by) => page.mouse.wheel(by, 0))

  async function turn(length: number, wheel: (by: number) => Promise<void>): Promise<void> {
    await page.mouse.move(centre.x, centre.y)
    let at = 0
    let by = Math.min(wheelPixels, length)
    await inSteps(wheelSteps, () => {
      if (at + by > length || at + by < 0) by = -by
      at += by
      return wheel(by)
    })
  }
}

/** Sixty steps a second, as a hand makes them: the next does not wait until the page has answered the one before. */
async function inSteps(count: number, act: (step: number) => Promise<void>): Promise<void> {
  const answers: Promise<void>[] = []
  const begun = performance.now()
  for (let step = 1; step <= count; step++) {
    answers.push(act(step))
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, begun + step * stepMs - performance.now())))
  }
  await Promise.all(answers)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ui = join(import.meta.dirname, '../../renderer/ui')
const tokens = readFileSync(join(ui, 'tokens.css'), 'utf8')
const toneOfGlyph: Readonly<Record<string, string>> = {
  'disc-prospect.svg': 'hold',
  'disc-contacted.svg': 'hold',
  'disc-in-discussion.svg': 'hold',
  'disc-tentative.svg': 'pencilled',
  'disc-confirmed.svg': 'confirmed',
  'disc-declined.svg': 'declined',
  'disc-dormant.svg': 'hold',
  'mark-fatal.svg': 'fatal',
  'mark-warning.svg': 'warning',
  'mark-info.svg': 'info',
}

// A picture cannot refer to the page's tokens: it repeats the colours of both themes.
test('every glyph has the colours that its tone has in the light and the dark theme', () => {
  expect(readdirSync(join(ui, 'glyphs')).sort()).toEqual(Object.keys(toneOfGlyph).sort())
  for (const [file, tone] of Object.entries(toneOfGlyph)) {
    const [light, dark] = [...tokens.matchAll(new RegExp(`--${tone}: (#[0-9a-f]{6})`, 'g'))].map(([, color]) => color)
    const glyph = readFileSync(join(ui, 'glyphs', file), 'utf8')
    expect(glyph, file).toContain(`color: light-dark(${light}, ${dark})`)
  }
})

/** Electron's colours for windows: `#RGB`, `#RRGGBB` and `#AARRGGBB`. */
export interface Color {
  r: number
  g: number
  b: number
  a: number
}

export function parseColor(text: string): Color {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text)?.[1]
  if (hex === undefined)
    throw new Error(`The Chromium shell reads window colours as #RGB, #RRGGBB or #AARRGGBB, not '${text}'`)
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  const alpha = full.length === 8 ? Number.parseInt(full.slice(0, 2), 16) / 255 : 1
  const [r = 0, g = 0, b = 0] = [...full.slice(-6).matchAll(/../g)].map(([digits]) => Number.parseInt(digits, 16))
  return { r, g, b, a: alpha }
}

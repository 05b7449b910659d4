/** Electron's options of `printToPDF`, in the words of Chromium's protocol. Lengths are inches in both. */
import type { Commands } from '../cdp-protocol.ts'
import { requireKnown } from '../strict.ts'

const PAPER: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
}
const SAME_NAME = [
  'landscape',
  'displayHeaderFooter',
  'printBackground',
  'scale',
  'pageRanges',
  'headerTemplate',
  'footerTemplate',
  'preferCSSPageSize',
  'generateTaggedPDF',
  'generateDocumentOutline',
] as const
const SIDES = ['Top', 'Bottom', 'Left', 'Right'] as const

type Side = 'top' | 'bottom' | 'left' | 'right'
type PrintCommand = Commands['Page.printToPDF']['params']
export interface PdfOptions extends Pick<PrintCommand, (typeof SAME_NAME)[number]> {
  readonly pageSize?: string | { readonly width: number; readonly height: number }
  readonly margins?: Partial<Record<Side, number>>
}

export function toPrintCommand(options: PdfOptions): PrintCommand {
  requireKnown('printToPDF', options, [...SAME_NAME, 'pageSize', 'margins'])
  const { pageSize = 'Letter', margins = {} } = options
  const paper = typeof pageSize === 'object' ? ([pageSize.width, pageSize.height] as const) : PAPER[pageSize]
  if (!paper) throw new Error(`printToPDF: unknown page size '${JSON.stringify(pageSize)}'`)
  const same = Object.fromEntries(
    SAME_NAME.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  )
  const inset = Object.fromEntries(
    SIDES.filter((side) => margins[side.toLowerCase() as Side] !== undefined).map((side) => [
      `margin${side}`,
      margins[side.toLowerCase() as Side],
    ]),
  )
  return { ...same, ...inset, paperWidth: paper[0], paperHeight: paper[1] }
}

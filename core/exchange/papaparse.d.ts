/*
 * What is used of papaparse. Its published types bring those of Node into whatever imports them, and core has none.
 */
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    readonly code: string
    readonly row?: number
  }
  interface ParseMeta {
    readonly delimiter: string
    readonly linebreak: string
    readonly cursor: number
  }
  interface StepResult {
    readonly data: string[]
    readonly errors: readonly ParseError[]
    readonly meta: ParseMeta
  }
  interface ParseConfig {
    readonly delimiter?: string
    readonly delimitersToGuess?: readonly string[]
    readonly newline?: string
    readonly step?: (result: StepResult, parser: { abort(): void }) => void
    readonly preview?: number
    readonly skipEmptyLines?: boolean
  }
  interface UnparseConfig {
    readonly delimiter?: string
    readonly newline?: string
  }
  interface Papa {
    parse(
      text: string,
      config: ParseConfig,
    ): { readonly data: string[][]; readonly errors: readonly ParseError[]; readonly meta: ParseMeta }
    unparse(rows: readonly (readonly string[])[], config?: UnparseConfig): string
  }
  const papa: Papa
  // biome-ignore lint/style/noDefaultExport: so the package is written
  export default papa
}

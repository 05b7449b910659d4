/** What a verb may be given. The key of an option is its name after `--`; that of an operand is for the verb alone. */
export type Options = { readonly [name: string]: Option }

/** One thing that a verb may be given; `says` explains it in the help. */
export type Option = { readonly says: string } & (
  | { readonly kind: 'flag' }
  /** A text without a name before it, such as the file to read; `value` stands for it in the help. */
  | { readonly kind: 'operand'; readonly value: string; readonly required: boolean }
  | { readonly kind: 'text'; readonly value: string; readonly required: boolean }
  /** A whole number that must be given, from `least` to `most`, both inclusive. */
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** One of some words; `otherwise` is what is meant when it is left out, null where that is no word of the list. */
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly otherwise: string | null }
)

/** What was given, by the name of the option. */
export type Given<O extends Options> = { readonly [name in keyof O]: ValueOf<O[name]> }

type ValueOf<O extends Option> = O extends { readonly kind: 'flag' }
  ? boolean
  : O extends { readonly kind: 'number' }
    ? number
    : O extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
      ? O extends { readonly otherwise: null }
        ? Choice | null
        : Choice
      : O extends { readonly required: true }
        ? string
        : string | null

/** How an option is written on the command line. */
export function wordFor(name: string, option: Option | undefined): string {
  return option?.kind === 'operand' ? option.value : `--${name}`
}

/** What may stand as the value of an option; empty for a flag. */
export function valueWord(option: Option): string {
  switch (option.kind) {
    case 'flag':
      return ''
    case 'operand':
    case 'text':
      return option.value
    case 'number':
      return `a whole number from ${option.least} to ${option.most}`
    case 'choice':
      return option.choices.join(' or ')
  }
}

import { parseArgs } from 'node:util'
import { cleanLine } from '../../core/calendar/content-line.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { type Given, type Option, type Options, valueWord, wordFor } from './option.ts'

type Value = string | number | boolean | null

/** Reads a command line by a list of options. The failure is a sentence that names the argument. */
export function readArguments<O extends Options>(options: O, args: readonly string[]): Result<Given<O>, string> {
  const texts = readTexts(options, args)
  if (!texts.ok) return texts
  const given: Record<string, Value> = {}
  for (const [name, option] of Object.entries(options)) {
    const value = readValue(name, option, texts.value.get(name) ?? null)
    if (!value.ok) return value
    given[name] = value.value
  }
  return ok(given as Given<O>)
}

/** What stands for each option; a flag that is there has an empty text. */
function readTexts(options: Options, args: readonly string[]): Result<ReadonlyMap<string, string>, string> {
  const operands = Object.keys(options).filter((name) => options[name]?.kind === 'operand')
  const texts = new Map<string, string>()
  for (const token of tokensOf(options, args)) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      const name = operands.shift()
      if (name === undefined) return fail(`“${cleanLine(token.value)}” is one argument too many.`)
      if (token.value === '') return fail(`${wordFor(name, options[name])} is empty.`)
      texts.set(name, token.value)
      continue
    }
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option || option.kind === 'operand') return fail(`there is no option ${cleanLine(token.rawName)}.`)
    if (texts.has(token.name)) return fail(`--${token.name} stands twice; give it once.`)
    if (option.kind === 'flag' && token.value !== undefined) return fail(`--${token.name} takes no value.`)
    if (option.kind !== 'flag' && isMissing(token.value, token.inlineValue)) {
      return fail(`--${token.name} needs a value: ${valueWord(option)}.`)
    }
    texts.set(token.name, token.value ?? '')
  }
  return ok(texts)
}

function tokensOf(options: Options, args: readonly string[]) {
  const named = Object.entries(options).filter(([, { kind }]) => kind !== 'operand')
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(
      named.map(([name, { kind }]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }]),
    ),
    // Not strict: its messages are several lines long and do not say what would be right.
    strict: false,
    tokens: true,
  }).tokens
}

/** The next option is not the value of the one before it; a negative number may be. */
function isMissing(value: string | undefined, isInline: boolean | undefined): boolean {
  return value === undefined || value === '' || (!isInline && /^-(?!\d)/.test(value))
}

function readValue(name: string, option: Option, text: string | null): Result<Value, string> {
  switch (option.kind) {
    case 'flag':
      return ok(text !== null)
    case 'operand':
    case 'text':
      return text === null && option.required ? fail(`${wordFor(name, option)} is missing.`) : ok(text)
    case 'number': {
      if (text === null) return fail(`${wordFor(name, option)} is missing.`)
      const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
      if (number >= option.least && number <= option.most) return ok(number)
      return fail(`--${name} is “${cleanLine(text)}”; it must be ${valueWord(option)}.`)
    }
    case 'choice':
      if (text === null || option.choices.includes(text)) return ok(text ?? option.otherwise)
      return fail(`--${name} is “${cleanLine(text)}”; it must be ${valueWord(option)}.`)
  }
}

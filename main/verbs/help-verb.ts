import { cleanLine } from '../../core/calendar/content-line.ts'
import { type Option, valueWord, wordFor } from './option.ts'
import { defineVerb, exitCodes, type Verb } from './verb.ts'

/** `forum help`: explains these verbs, and itself. */
export function helpVerb(verbs: readonly Verb[]): Verb {
  const help: Verb = defineVerb({
    name: 'help',
    usage: 'help [VERB]',
    summary: 'Explain all verbs, or one.',
    options: { verb: { kind: 'operand', value: 'VERB', required: false, says: 'the verb to explain' } },
    async run({ verb }, io) {
      const known = [...verbs, help]
      if (verb === null) {
        io.out(overview(known))
        return exitCodes.done
      }
      const found = known.find(({ name }) => name === verb)
      if (!found) {
        io.err(`forum help: ${noSuchVerb(verb, known)}`)
        return exitCodes.unusable
      }
      io.out(explain(found))
      return exitCodes.done
    },
  })
  return help
}

/** Refuses a verb that does not exist and names those that do. */
export function noSuchVerb(name: string, verbs: readonly Verb[]): string {
  return `there is no verb “${cleanLine(name)}”; use ${verbs.map((verb) => verb.name).join(', ')}.`
}

/** All about one verb, on several lines. */
export function explain({ usage, summary, options }: Verb): string {
  const lines = Object.entries(options).map(([name, option]) => [optionWords(name, option), saysWords(option)] as const)
  const width = Math.max(0, ...lines.map(([words]) => words.length))
  return [
    `Usage: forum ${usage}`,
    '',
    summary,
    '',
    ...lines.map(([words, says]) => `  ${words.padEnd(width)}  ${says}`),
  ].join('\n')
}

function overview(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map(({ name }) => name.length))
  return [
    'Forum Planner without a window. Usage: forum VERB …   (npm run -s forum -- VERB …)',
    '',
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Exit code: 0 done, 1 fatal conflicts or nothing to write, 2 a command line or file that cannot be used.',
    'More about one of them: forum help VERB, or forum VERB --help.',
  ].join('\n')
}

function optionWords(name: string, option: Option): string {
  const word = wordFor(name, option)
  switch (option.kind) {
    case 'text':
      return `${word} ${option.value}`
    case 'number':
      return `${word} N`
    case 'choice':
      return `${word} ${option.choices.join('|')}`
    case 'flag':
    case 'operand':
      return word
  }
}

function saysWords(option: Option): string {
  if (option.kind === 'choice' && option.otherwise !== null) return `${option.says} (${option.otherwise} when left out)`
  return option.kind === 'number' ? `${option.says}; ${valueWord(option)}` : option.says
}

import { describe, expect, it } from 'vitest'
import { aFolder, callForum } from '../support/run-forum.ts'

/** What is said of a command line that cannot be used; it must be one line, with exit code 2 and nothing done. */
async function refused(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await callForum(aFolder(), ...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^[^\n]+\n$/)
  return err.trimEnd()
}

const generate = ['generate', '--rooms', '1', '--organizations', '1', '--days', '1', '--seed', '1', '--out', 'a.forum']

describe('a command line', () => {
  it('without a verb is told the verbs', async () => {
    expect(await refused()).toBe(
      'forum: which verb? Use sample, check, search, outreach, days, find, place, release, export, diff, import-calendar, import-organizations, generate, help.',
    )
  })

  it('without the file of its verb is refused', async () => {
    expect(await refused('check')).toBe('forum check: FILE is missing. Usage: forum check FILE [--today DATE] [--json]')
  })

  it('with an empty name of a file is refused', async () => {
    expect(await refused('check', '')).toContain('forum check: FILE is empty.')
  })

  it('with one file too many is refused', async () => {
    expect(await refused('check', 'a.forum', 'b.forum')).toContain('“b.forum” is one argument too many.')
  })

  it('with an option that does not exist is refused', async () => {
    expect(await refused('check', 'a.forum', '--jsn')).toContain('there is no option --jsn.')
    expect(await refused('check', 'a.forum', '-j')).toContain('there is no option -j.')
  })

  it('cannot name an operand as if it were an option, nor anything that every object has', async () => {
    expect(await refused('check', '--file', 'a.forum')).toContain('there is no option --file.')
    expect(await refused('check', 'a.forum', '--constructor')).toContain('there is no option --constructor.')
  })

  it('without a required option is refused', async () => {
    expect(await refused('sample')).toBe('forum sample: --out is missing. Usage: forum sample --out FILE')
  })

  it('without the value of an option is refused, also when another option follows', async () => {
    expect(await refused('sample', '--out')).toContain('--out needs a value: FILE.')
    expect(await refused('sample', '--out=')).toContain('--out needs a value: FILE.')
    expect(await refused('export', 'a.forum', '--out', '--mode', 'utc')).toContain('--out needs a value: DIR.')
  })

  it('with a value for an option that takes none is refused', async () => {
    expect(await refused('check', 'a.forum', '--json=yes')).toContain('--json takes no value.')
  })

  it('with an option twice is refused', async () => {
    expect(await refused('sample', '--out', 'a', '--out', 'b')).toContain('--out stands twice; give it once.')
  })

  it('with a word that is not one of the choices is refused and told them', async () => {
    expect(await refused('export', 'a.forum', '--out', 'x', '--mode', 'local')).toContain(
      '--mode is “local”; it must be zoned or utc.',
    )
    expect(await refused('export', 'a.forum', '--out', 'x', '--lang', 'fr')).toContain(
      'it must be en or zh or ja or ko.',
    )
  })

  it.each(['many', '1.5', '1e3', '-4', '20001', '', ' 7', '0x10', '９'])(
    'with %j for a number is refused and told the range',
    async (text) => {
      const said = await refused(...generate, `--sessions=${text}`)
      expect(said).toMatch(text === '' ? /--sessions needs a value/ : /--sessions is “.*”; it must be/)
      expect(said).toContain('a whole number from 0 to 20000.')
    },
  )

  it('with a negative number behind a blank says what is wrong with the number', async () => {
    expect(await refused(...generate, '--sessions', '-4')).toContain('--sessions is “-4”; it must be')
  })

  it('without a number is refused', async () => {
    expect(await refused(...generate)).toContain('forum generate: --sessions is missing.')
  })

  it('is never echoed with its control characters', async () => {
    expect(await refused('\u001b[31mred\nline')).toContain('there is no verb “[31mred line”')
  })

  it('may name a file that begins with a dash behind two dashes', async () => {
    expect(await refused('check', '--', '-plan.forum')).toBe(
      'forum check: -plan.forum: there is no such file; check the path.',
    )
  })
})

describe('help', () => {
  it.each([
    'sample',
    'check',
    'days',
    'find',
    'place',
    'release',
    'export',
    'diff',
    'import-calendar',
    'generate',
    'help',
  ])('about %s is the same with a verb and with an option', async (verb) => {
    const folder = aFolder()
    const asVerb = await callForum(folder, 'help', verb)
    expect(asVerb).toMatchObject({ code: 0, err: '' })
    expect(asVerb.out).toContain(`Usage: forum ${verb}`)
    expect(await callForum(folder, verb, '--help')).toEqual(asVerb)
    expect(await callForum(folder, verb, '-h')).toEqual(asVerb)
  })

  it('explains every option that the usage of the verb names', async () => {
    for (const verb of [
      'sample',
      'check',
      'days',
      'find',
      'place',
      'release',
      'export',
      'diff',
      'import-calendar',
      'generate',
    ]) {
      const [usage = '', ...rest] = (await callForum(aFolder(), 'help', verb)).out.split('\n')
      const named = (text: string) => [...new Set(text.match(/--[a-z]+/g))]
      expect(named(rest.join('\n'))).toEqual(named(usage))
    }
  })

  it('is what --help alone gives', async () => {
    const folder = aFolder()
    expect(await callForum(folder, '--help')).toEqual(await callForum(folder, 'help'))
  })

  it('about a verb that does not exist is refused', async () => {
    expect(await refused('help', 'nothing')).toContain('forum help: there is no verb “nothing”; use sample,')
  })
})

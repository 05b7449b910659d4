import { useMemo } from 'react'
import { rowsOf } from '../../core/document/document.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { FieldMatch } from '../../core/search/field-match.ts'
import { findAmong } from '../../core/search/find-among.ts'
import type { SearchIndex } from '../../core/search/search-index.ts'
import { type SearchTarget, searchKinds } from '../../core/search/search-record.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useDocument } from '../state/app-context.tsx'
import { type Describing, describeTarget } from './describe-target.ts'
import { markMatches } from './mark-matches.ts'
import { type PaletteGroup, type PaletteItem, plainWords } from './palette-item.ts'
import { commandFields, type PaletteCommand, usePaletteCommands } from './use-palette-commands.ts'

/** Lines of one kind that are shown at once. */
const mostOfKind = 6

interface Asked {
  readonly forum: Forum
  readonly typed: string
  readonly index: SearchIndex
  /** See IdleSearch.version. */
  readonly version: number
  readonly recent: readonly SearchTarget[]
  open(target: SearchTarget): void
  /** Closes the palette, then does it. */
  run(act: () => void): void
}

/** What the palette lists: records and commands that were found, best kind first; when nothing is typed, recent ones and all commands. */
export function usePaletteGroups({ forum, typed, index, version, recent, open, run }: Asked): readonly PaletteGroup[] {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const commands = usePaletteCommands()
  const engagements = useMemo(
    () =>
      new Map(
        rowsOf(document, 'engagements')
          .filter(({ forumId }) => forumId === forum.id)
          .map(({ id, organizationId }) => [organizationId, id] as const),
      ),
    [document, forum.id],
  )
  const onlyCommands = /^[>＞]/.test(typed)
  const wanted = onlyCommands ? typed.slice(1).trim() : typed.trim()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what the index holds
  const answer = useMemo(
    () => index.search(onlyCommands ? '' : wanted, { mostOfKind, forumId: forum.id }),
    [index, version, wanted, onlyCommands, forum.id],
  )

  const describing: Describing = { document, forum, engagements, language, t }
  const recordItem = (target: SearchTarget, matches: readonly FieldMatch[], key: string): PaletteItem[] => {
    const description = describeTarget(target, describing)
    if (!description) return []
    return [{ ...description, ...markMatches(description, matches), key, shortcut: '', run: () => open(target) }]
  }
  const commandItem = (command: PaletteCommand, matches: readonly FieldMatch[]): PaletteItem => {
    const words = { title: plainWords(command.words, command.lang), context: [plainWords(command.context)] }
    return {
      ...markMatches(words, matches),
      key: `command-${command.id}`,
      mark: { kind: 'icon', icon: command.icon },
      code: '',
      shortcut: command.shortcut,
      run: () => run(command.run),
    }
  }

  if (wanted === '') {
    const recents = onlyCommands ? [] : recent.flatMap((target) => recordItem(target, [], `recent-${target.id}`))
    const all = commands.map((command) => commandItem(command, []))
    return [
      { key: 'recent', head: t('palette.recent'), count: recents.length, items: recents },
      { key: 'commands', head: t('palette.commands'), count: all.length, items: all },
    ].filter(({ items }) => items.length > 0)
  }

  const found = findAmong(commands, wanted, commandFields)
  const groups = searchKinds.map((kind) => {
    const results = answer.results.filter(({ target }) => target.kind === kind)
    return {
      key: kind as string,
      head: t(`palette.kind.${kind}`),
      count: answer.counts[kind],
      best: results[0]?.rank ?? 0,
      items: results.flatMap(({ target, matches }) => recordItem(target, matches, target.id)),
    }
  })
  groups.push({
    key: 'commands',
    head: t('palette.commands'),
    count: found.length,
    best: found[0]?.rank ?? 0,
    items: (onlyCommands ? found : found.slice(0, mostOfKind)).map(({ item, matches }) => commandItem(item, matches)),
  })
  // Sorting is stable: kinds that fit equally well keep their order.
  return groups.filter(({ items }) => items.length > 0).sort((a, b) => b.best - a.best)
}

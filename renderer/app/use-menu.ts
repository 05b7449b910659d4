import { useEffect, useRef } from 'react'
import type { AppMenu, MenuEntry } from '../../core/bridge/menu.ts'
import { useWords } from '../i18n/language-context.tsx'
import { openFailureSentence } from '../i18n/sentences.ts'
import { useApp } from '../state/app-context.tsx'
import { bridge, listenToMain } from '../state/bridge.ts'
import { opening } from '../state/opening.ts'
import { useCommands } from './commands.ts'
import { undoTyped } from './typed-text.ts'
import { useOpenCandidate } from './use-open-candidate.ts'

const quietMs = 150

/** Describes the application menu to main whenever its words or its commands change, and runs what is chosen there. */
export function useMenu(): void {
  const { say, start } = useApp()
  const commands = useCommands()
  const openCandidate = useOpenCandidate()
  const t = useWords()
  const isMac = start.platform === 'darwin'
  const entriesOf = (name: string): MenuEntry[] =>
    commands
      .filter(({ menu }) => menu === name)
      .map(({ id, words, accelerator }) => ({ kind: 'command', command: id, label: words, accelerator }))
  const role = (name: Extract<MenuEntry, { kind: 'role' }>['role'], label: string): MenuEntry => ({
    kind: 'role',
    role: name,
    label,
  })
  const menu: AppMenu = [
    { label: t('menu.file'), entries: [...entriesOf('file'), { kind: 'separator' }, role('quit', t('command.quit'))] },
    {
      label: t('menu.edit'),
      entries: [
        ...entriesOf('edit'),
        { kind: 'separator' },
        role('cut', t('command.cut')),
        role('copy', t('command.copy')),
        role('paste', t('command.paste')),
        role('selectAll', t('command.selectAll')),
      ],
    },
    {
      label: t('menu.view'),
      entries: [
        ...entriesOf('view'),
        { kind: 'separator' },
        role('resetZoom', t('command.resetZoom')),
        role('zoomIn', t('command.zoomIn')),
        role('zoomOut', t('command.zoomOut')),
        role('togglefullscreen', t('command.fullScreen')),
      ],
    },
    { label: t('menu.programme'), entries: entriesOf('programme') },
    { label: t('menu.outreach'), entries: entriesOf('outreach') },
  ]
  const described = JSON.stringify(menu)
  useEffect(() => {
    // The name of the step in "Undo" changes with every keystroke; the menu need not follow each of them.
    const timer = setTimeout(() => void bridge.setMenu(JSON.parse(described) as AppMenu), quietMs)
    return () => clearTimeout(timer)
  }, [described])

  const latest = useRef({ commands, openCandidate, say })
  useEffect(() => {
    latest.current = { commands, openCandidate, say }
  })
  useEffect(() => {
    return listenToMain((event) => {
      const now = latest.current
      if (event.kind === 'menu' && (event.command === 'undo' || event.command === 'redo') && undoTyped(event.command))
        return
      if (event.kind === 'menu') now.commands.find(({ id, isEnabled }) => id === event.command && isEnabled)?.run()
      if (event.kind === 'reading-file') opening.begin(event.name)
      if (event.kind !== 'file-handed-over') return
      if (!event.opened.ok) opening.end()
      if (event.opened.ok) void now.openCandidate(event.opened.value)
      else {
        const { failure } = event.opened
        now.say({ words: (t) => openFailureSentence(failure, t), kind: 'problem', undoes: null })
      }
    })
  }, [])

  useEffect(() => {
    const run = (id: string) => latest.current.commands.find((command) => command.id === id && command.isEnabled)?.run()
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      const id = key === 'y' ? 'redo' : key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : null
      // The way by the menu takes a while, in which what is typed for the palette would go elsewhere.
      const isPalette = key === 'k' && !event.shiftKey && (isMac ? event.metaKey : event.ctrlKey)
      if (id === null && !isPalette) return
      // Heard before the field that has the focus: its own undo would change the text as if it were typed.
      event.preventDefault()
      event.stopPropagation()
      if (id === null) run('palette')
      else if (!undoTyped(id)) run(id)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [isMac])
}

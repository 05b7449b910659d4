/** Electron's accelerators (`CmdOrCtrl+Shift+S`) as the key combinations that a page sees. */
import type { KeyCombination } from './page/messages.ts'

const KEYS: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  del: 'delete',
}

export function parseAccelerator(accelerator: string, id: number): KeyCombination {
  const parts = accelerator.split('+').map((part) => part.trim().toLowerCase())
  const key = parts.pop() ?? ''
  const combination = { id, key: KEYS[key] ?? key, ctrl: false, shift: false, alt: false, meta: false }
  for (const part of parts) {
    if (/^(cmdorctrl|commandorcontrol|ctrl|control)$/.test(part)) combination.ctrl = true
    else if (part === 'shift') combination.shift = true
    else if (/^(alt|option)$/.test(part)) combination.alt = true
    else if (/^(meta|super)$/.test(part)) combination.meta = true
    else if (!/^(cmd|command)$/.test(part)) throw new Error(`Accelerator '${accelerator}': unknown modifier '${part}'`)
  }
  // Without Ctrl, Cmd+Q would be a plain Q; off macOS Electron gives Cmd no key.
  return parts.some((part) => /^(cmd|command)$/.test(part)) ? { ...combination, key: '' } : combination
}

/** What the preload's world and the shell say to each other. Payloads travel beside the message, so that long ones are quoted only once. */
export type MessageToShell =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string }
  | { readonly kind: 'send'; readonly channel: string }
  | { readonly kind: 'accelerator'; readonly id: number }
  | { readonly kind: 'geometry' }
  | { readonly kind: 'focus'; readonly isFocused: boolean }
  | { readonly kind: 'color-scheme'; readonly isDark: boolean }
  | { readonly kind: 'preload-error'; readonly message: string }

export type MessageToPage =
  | { readonly kind: 'reply'; readonly id: number }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string }
  | { readonly kind: 'accelerators'; readonly list: readonly KeyCombination[] }

export interface KeyCombination {
  readonly id: number
  /** As in KeyboardEvent.key, in lower case. */
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly meta: boolean
}

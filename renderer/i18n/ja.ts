import { en } from './en.ts'
import type { Messages } from './message-type.ts'

export const ja: Messages = en

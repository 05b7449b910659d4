import type { Messages } from '../message-type.ts'

/** Who gets calendar files, and what they hold, in Japanese. */
export const recipients = {
  title: '受領者',
} satisfies Messages['recipients']

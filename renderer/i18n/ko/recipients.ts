import type { Messages } from '../message-type.ts'

/** Who gets calendar files, and what they hold, in Korean. */
export const recipients = {
  title: '수신처',
} satisfies Messages['recipients']

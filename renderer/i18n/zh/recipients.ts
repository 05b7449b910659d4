import type { Messages } from '../message-type.ts'

/** Who gets calendar files, and what they hold, in Chinese. */
export const recipients = {
  title: '接收方',
} satisfies Messages['recipients']

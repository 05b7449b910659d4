/** Who gets calendar files, and what they hold, in English. */
export const recipients = {
  title: 'Recipients',
} as const

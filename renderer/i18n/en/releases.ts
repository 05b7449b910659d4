/** Releases of the programme, in English. */
export const releases = {
  title: 'Releases',
} as const

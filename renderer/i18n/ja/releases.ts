import type { Messages } from '../message-type.ts'

/** Releases of the programme, in Japanese. */
export const releases = {
  title: '公表版',
} satisfies Messages['releases']

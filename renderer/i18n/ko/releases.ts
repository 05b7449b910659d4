import type { Messages } from '../message-type.ts'

/** Releases of the programme, in Korean. */
export const releases = {
  title: '공개본',
} satisfies Messages['releases']

import type { Messages } from '../message-type.ts'

/** Releases of the programme, in Chinese. */
export const releases = {
  title: '发布版本',
} satisfies Messages['releases']

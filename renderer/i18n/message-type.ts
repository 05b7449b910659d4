import type { en } from './en.ts'

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> }

/** What every catalogue must have: the keys of the English one. A missing translation does not compile. */
export type Messages = Widened<typeof en>

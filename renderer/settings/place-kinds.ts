/** What sessions stand in, as it is edited over the programme. */
export const placeKinds = ['days', 'zones', 'rooms', 'tracks'] as const

/** One of them. */
export type PlaceKind = (typeof placeKinds)[number]

/** Whether a word is one of them. */
export function isPlaceKind(word: string | null): word is PlaceKind {
  return placeKinds.some((kind) => kind === word)
}

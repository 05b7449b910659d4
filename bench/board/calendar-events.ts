/** A session as the calendars beside the board take it. */
export interface CalendarEvent {
  readonly id: string
  readonly title: string
  /** Wall time without a zone: `2027-05-17T09:00`. */
  readonly start: string
  readonly end: string
  /** The id of its room. */
  readonly room: string
  readonly color: string
}

/** What the calendars beside the board show. */
export interface CalendarEvents {
  /** The days of the forum, in order: `2027-05-17`. */
  readonly days: readonly string[]
  readonly rooms: readonly { readonly id: string; readonly title: string }[]
  readonly events: readonly CalendarEvent[]
}

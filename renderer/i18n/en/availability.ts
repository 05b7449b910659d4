/** When someone or a room can take part, in English. */
export const availability = {
  title: 'Availability',
  titleOf: 'Availability of {name}',
  add: 'Add times',
  addFor: 'Add times for {name}',
  kind: 'Free or not',
  unavailable: 'Not free',
  available: 'Free',
  day: 'Day',
  from: 'From',
  to: 'To',
  zone: 'Zone',
  note: 'Note',
  remove: 'Remove the times of {date}',
  none: 'No times noted.',
  onlyThen: 'Where free times are noted, all others count as not free.',
} as const

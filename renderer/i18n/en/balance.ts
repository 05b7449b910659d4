/** How countries are represented, in English. */
export const balance = {
  title: 'Balance of the forum',
  stages: 'Stage by country',
  kinds: 'Kind by country',
  programme: 'Programme by country',
  hint: 'Each circle is a number of organizations; press one to see them in the list.',
  programmeHint:
    'Sessions with a slot. A session counts in full for each country that takes part; interpreters and technicians do not count.',
  country: 'Country',
  total: 'Total',
  slots: 'Sessions',
  minutes: 'Minutes',
  roles: 'Roles',
  rolesOf: '{roles}, {confirmed} confirmed',
  confirmed: 'confirmed',
  open: 'not yet',
  cell: '{count, plural, one {# organization} other {# organizations}}: {row}, {column}',
  empty: 'Nothing to weigh yet',
  emptyHint: 'Put organizations on the list, and give them roles in sessions.',
} as const

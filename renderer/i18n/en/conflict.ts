/** What is wrong, a sentence a kind, in English. */
export const conflict = {
  'room-taken': '{room} is taken twice at once.',
  'person-twice': '{person} has roles in two sessions at once.',
  'outside-forum-days': '{date} is not a day of the forum.',
  'outside-day-window': 'Outside the hours of that day ({start}–{end}).',
  'time-does-not-exist': '{time} does not exist that day: clocks in {city} are put forward.',
  'time-happens-twice': '{time} happens twice that day: clocks in {city} are put back. The first is meant.',
  'required-role-declined': '{organization} declined. Its role is required.',
  'answer-overdue': '{organization} owes its answer since {date}.',
  'nobody-named': '{organization} has named nobody yet, and the forum opens on {date}.',
  'required-role-empty': 'A required role has nobody yet.',
  'confirmed-without-slot': 'Confirmed, but without a slot.',
  'title-missing': 'Title missing in {languages}.',
  'host-account-twice': 'The host account {account} is needed for two meetings at once.',
  'link-twice': 'The link {link} is used for two sessions in different rooms at once.',
  unavailable: '{owner} is unavailable from {from} to {to}, {city} time.',
  'unavailable-note': '{owner} is unavailable from {from} to {to}, {city} time: {note}',
  'organization-twice': '{organization} has roles in two sessions at once and has named nobody yet.',
  'outside-availability':
    '{of, select, room {{owner} is available at other times only.} other {{owner} has said when to be available; this time is not within it.}}',
  'outside-working-hours': '{start}–{end} in {city} is outside working hours ({from}–{to}).',
  'in-lunch': '{start}–{end} in {city} is lunch ({from}–{to}).',
  'buffer-too-short':
    '{person} has {minutes, plural, =0 {no time} one {# minute} other {# minutes}} to change rooms; {needed, plural, one {# minute is} other {# minutes are}} needed.',
  'capacity-too-small':
    '{room} holds {capacity, plural, one {# person} other {# people}}; {expected, number} are expected.',
  'no-link': '{room} is joined online, but has no link.',
  'no-interpreter': 'No interpreter works from {languages}.',
  'run-too-long':
    'The run of show takes {planned, plural, one {# minute} other {# minutes}}, the session {minutes, plural, one {# minute} other {# minutes}}.',
  'track-twice': 'Another session of the track {track} is still running.',
  holiday: '{date} is a holiday in {country}: {name}.',
  'not-a-working-day': '{date} is not a working day in {countries}.',
  'calendar-not-decreed': 'The holidays of {year} in {country} are not decreed yet.',
  'unusual-gap': '{room} stands empty for {minutes, plural, one {# minute} other {# minutes}} between two sessions.',
} as const

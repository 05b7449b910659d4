/** What is wrong, a sentence a kind, in English. */
export const conflict = {
  'room-taken': '{room} is taken twice at once.',
  'person-twice': '{person} has roles in two sessions at once.',
  'outside-forum-days': '{date} is not a day of the forum.',
  'outside-day-window': 'Outside the hours of that day ({start}–{end}).',
  'time-does-not-exist': '{time} does not exist that day: clocks in {city} are put forward.',
  'time-happens-twice': '{time} happens twice that day: clocks in {city} are put back. The first is meant.',
  'required-role-declined': '{organization} declined. Its role is required.',
  'required-role-empty': 'A required role has nobody yet.',
  'confirmed-without-slot': 'Confirmed, but without a slot.',
  'title-missing': 'Title missing in {languages}.',
} as const

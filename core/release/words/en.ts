import type { MessageWords } from './message-words.ts'

/** English. */
export const en: MessageWords = {
  subject: (what, release, isUpdate) => `${what}: ${isUpdate ? 'updated programme' : 'programme'} (${release})`,
  opening: (what, news) =>
    news === 'first'
      ? `Please find attached the calendar of ${what}.`
      : `Please find attached the updated calendar of ${what}. ${news === 'changes' ? 'What has changed since the version you have is listed below.' : 'Nothing has changed for you since the version you have.'}`,
  note: 'Note',
  newSessions: 'New sessions',
  restored: 'Sessions that take place again',
  moved: 'Sessions that have been moved',
  changed: 'Sessions that have changed',
  cancelled: 'Cancelled sessions',
  before: 'Previously',
  now: 'Now',
  changedFields: 'Changed',
  fields: {
    room: 'room',
    title: 'title',
    kind: 'kind of session',
    abstract: 'description',
    track: 'track',
    roles: 'speakers and roles',
    floorLanguages: 'languages',
    interpretation: 'interpretation',
    state: 'status',
    confirmed: 'confirmation',
  },
  howToImport: 'How to import the file',
  adviceFull:
    'Keep a calendar of its own for this forum. If you imported an earlier version, delete that calendar first and import this file into a new one; some programs otherwise keep or double earlier entries.',
  adviceChanges:
    'This file holds only what has changed. Import it into the calendar that holds the earlier version. If your program does not replace the earlier entries, ask us for the complete file.',
  programs: [
    'Outlook: Calendar > Add calendar > Upload from file; in classic Outlook, File > Open & Export > Open Calendar.',
    'Google Calendar (on a computer): Settings > Import & export; choose the file and the calendar.',
    'Apple Calendar (on a Mac): File > Import; choose the file and the calendar.',
    'Thunderbird: File > Import, or Tools > Import > Calendars; choose the file.',
    'Naver Calendar (on a computer): 환경설정 (Settings) > 가져오기 (Import); choose the file.',
  ],
  localTime: 'Your calendar shows every session in your local time.',
}

import type { EventWords } from './event-words.ts'

/** English, as international secretariats write it. */
export const en: EventWords = {
  roles: {
    'opening-remarks': 'Opening remarks',
    moderator: 'Moderator',
    speaker: 'Speaker',
    panellist: 'Panellist',
    discussant: 'Discussant',
    interpreter: 'Interpreter',
    technical: 'Technical support',
  },
  kinds: {
    opening: 'Opening',
    keynote: 'Keynote speech',
    presentation: 'Presentation',
    panel: 'Panel discussion',
    qa: 'Questions and answers',
    break: 'Break',
    networking: 'Networking',
    closing: 'Closing',
  },
  languages: { en: 'English', zh: 'Chinese', ja: 'Japanese', ko: 'Korean' },
  cancelled: (title) => `Cancelled: ${title}`,
  toBeConfirmed: 'to be confirmed',
  mayStillChange: 'This session is to be confirmed and may still change.',
  timesAreIllustrative: 'The times given are illustrative.',
  floorLanguages: 'Languages',
  interpretation: 'Interpretation',
  join: 'Join online',
  shortened: '[… shortened]',
  labelled: (label, value) => `${label}: ${value}`,
  listSeparator: ', ',
  inParentheses: (name, remark) => `${name} (${remark})`,
  holder: (organization, person, title) => [organization, person, title].filter((part) => part !== '').join(', '),
  withHonorific: (name, honorific) => `${honorific} ${name}`,
}

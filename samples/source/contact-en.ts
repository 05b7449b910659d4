import type { ContactWords } from './contact-words.ts'

/** English contacts. */
export const english: ContactWords = {
  asks: {
    speak: 'speak on',
    host: 'host the forum with a focus on',
    sponsor: 'sponsor the track on',
    delegate: 'send a delegation interested in',
    promote: 'announce the sessions on',
  },
  texts: {
    invited: (ask, topic) => ({
      subject: 'Invitation to the CJK Smart City Forum (tentative)',
      body: `Asked the organization to ${ask} ${topic}. Draft programme and practical note enclosed.`,
      outcome: 'Sent; answer requested within four weeks',
    }),
    acknowledged: () => ({
      subject: 'Re: Invitation to the CJK Smart City Forum',
      body: 'Thanks for the invitation; it was passed on to the department in charge.',
      outcome: 'Under internal review',
    }),
    asked: (_, topic) => ({
      subject: 'Questions before we can decide',
      body: `Asks about the length of the part on ${topic}, interpretation, and taking part remotely.`,
      outcome: 'Answer promised within the week',
    }),
    explained: (_, topic) => ({
      subject: 'Meeting on the outline of the programme',
      body: `Went through purpose, audience and the session on ${topic}; three-way interpretation explained.`,
      outcome: 'Interested; decides after an internal meeting',
    }),
    'programme-sent': (_, topic) => ({
      subject: 'Draft programme, second version',
      body: `Sent the draft with the place of the session on ${topic} marked.`,
      outcome: 'Received',
    }),
    reminded: () => ({
      subject: 'Reminder: answer to our invitation',
      body: 'Friendly reminder with the date by which the programme goes to print.',
      outcome: 'Will answer in January',
    }),
    unanswered: () => ({
      subject: 'Call to the general number',
      body: 'Nobody in charge could be reached; left a message.',
      outcome: 'No answer',
    }),
    tentative: (_, topic) => ({
      subject: 'Provisional acceptance',
      body: `Willing to take part in the session on ${topic}; the formal decision follows.`,
      outcome: 'Tentatively agreed',
    }),
    confirmed: () => ({
      subject: 'Formal acceptance',
      body: 'Confirms taking part and names a contact point for the preparations.',
      outcome: 'Confirmed',
    }),
    materials: (_, topic) => ({
      subject: 'Title and outline',
      body: `Title and outline of the contribution on ${topic} received; slides follow in February.`,
      outcome: 'Passed on for translation',
    }),
    thanked: () => ({
      subject: 'Thanks and next steps',
      body: 'Thanked for the acceptance; explained the dates for outline, slides and technical test.',
      outcome: 'Contact point acknowledged',
    }),
    declined: () => ({
      subject: 'With regret',
      body: 'Cannot take part this time; wishes to be kept informed of later editions.',
      outcome: 'Declined',
    }),
  },
}

import type { Language } from '../../core/document/language.ts'
import type { ContactPoint, Engagement, Interaction, Letter, Organization } from '../../core/document/outreach-rows.ts'
import type {
  Channel,
  ContactKind,
  LetterKind,
  OrganizationKind,
  Priority,
  Purpose,
  Stage,
} from '../../core/document/vocabulary.ts'
import { sequenceId } from '../../core/generate/sequence-id.ts'
import { joinTexts, organizationNames } from '../../core/generate/words.ts'
import { type CalendarDate, calendarDate } from '../../core/time/calendar-date.ts'
import { type Zone, zone } from '../../core/time/zone.ts'
import { type Contact, contactText, directionOf } from './contact.ts'
import type { Happening } from './contact-words.ts'
import { momentAt, sampleRow } from './sample-row.ts'
import { type Topic, topics } from './topics.ts'

/** One of those who prepare the forum; an organization, never a person. */
type Owner = 'TCS' | 'WeGO' | 'SCI-J'

/** A fictional organization that is being invited to the forum of 2021, and how far that has come. */
export interface Target {
  /** The letter of its name: City A, Company B. */
  readonly letter: string
  readonly kind: OrganizationKind
  readonly topic: Topic
  readonly purpose: Purpose
  readonly stage: Stage
  readonly owner: Owner
  readonly priority?: Priority
  readonly answerDueOn?: string
  /** The day of the next follow-up and what is to be done then. */
  readonly next?: readonly [day: string, step: string]
  readonly closedReason?: string
  /** Of the contacts, when it is not the language of the country. */
  readonly language?: Language
  readonly contacts?: readonly Contact[]
}

/** Targets of one country; the number of the first begins the ids of all its rows. */
export interface TargetCountry {
  readonly code: 'CN' | 'JP' | 'KR'
  readonly zone: Zone
  readonly language: Language
  readonly firstNumber: number
  readonly targets: readonly Target[]
}

/** The rows that a country's targets make. */
export interface TargetRows {
  readonly organizations: readonly Organization[]
  readonly engagements: readonly Engagement[]
  readonly interactions: readonly Interaction[]
  readonly contactPoints: readonly ContactPoint[]
}

const forumNumber = 2
const ownerZones: { readonly [O in Owner]: Zone } = {
  TCS: zone('Asia/Seoul'),
  WeGO: zone('Asia/Seoul'),
  'SCI-J': zone('Asia/Tokyo'),
}

/** Organizations, their engagements with the forum of 2021 and every contact, in order. */
export function targetRows(country: TargetCountry): TargetRows {
  const numbered = country.targets.map((target, i) => ({ target, number: country.firstNumber + i }))
  return {
    organizations: numbered.map(({ target, number }) => organizationOf(target, number, country)),
    engagements: numbered.map(({ target, number }) => engagementOf(target, number)),
    contactPoints: numbered.flatMap(({ target, number }) => contactPointsOf(target, number)),
    interactions: numbered.flatMap(({ target, number }) =>
      (target.contacts ?? []).map((contact, i) => interactionOf(contact, i + 1, target, number, country.language)),
    ),
  }
}

/** The id of the target with that name in that country, such as `city A`. Throws when there is none. */
export function targetId(country: TargetCountry, name: string): Organization['id'] {
  const index = country.targets.findIndex(({ kind, letter }) => `${kind} ${letter}` === name)
  if (index < 0) throw new Error(`targetId: no ${name} in ${country.code}`)
  return sequenceId('organizations', country.firstNumber + index)
}

function organizationOf(target: Target, number: number, country: TargetCountry): Organization {
  const kindName = organizationNames[target.kind]
  return sampleRow('organizations', number, {
    kind: target.kind,
    country: country.code,
    names: {
      ...joinTexts(kindName, target.letter),
      en: `${kindName.en} ${target.letter}`,
      ko: `${kindName.ko} ${target.letter}`,
    },
    abbreviation: '',
    website: '',
    notes: 'Fictional placeholder.',
    zone: country.zone,
    calendarCountry: null,
    topics: [topics[target.topic].en],
    tags: [],
  })
}

function engagementOf(target: Target, number: number): Engagement {
  return sampleRow('engagements', forumNumber * 1000 + number, {
    forumId: sequenceId('forums', forumNumber),
    organizationId: sequenceId('organizations', number),
    purpose: target.purpose,
    stage: target.stage,
    owner: target.owner,
    priority: target.priority ?? 'normal',
    answerDueOn: dayOrNull(target.answerDueOn),
    nextFollowUpOn: dayOrNull(target.next?.[0]),
    nextStep: target.next?.[1] ?? '',
    closedReason: target.closedReason ?? '',
  })
}

function interactionOf(
  [happening, at, channel, outcome]: Contact,
  order: number,
  target: Target,
  number: number,
  countryLanguage: Language,
): Interaction {
  const language = target.language ?? countryLanguage
  const text = contactText(happening, language, target.purpose, target.topic)
  const zone = ownerZones[target.owner]
  return sampleRow('interactions', (forumNumber * 1000 + number) * 100 + order, {
    engagementId: sequenceId('engagements', forumNumber * 1000 + number),
    personId: null,
    at: momentAt(at, zone),
    zone,
    channel,
    direction: directionOf(happening),
    by: target.owner,
    subject: text.subject,
    body: text.body,
    outcome: outcome ?? text.outcome,
    letter: channel === 'letter' ? letterOf(happening, at, order, target, number, language) : null,
  })
}

const letterKindOf: { readonly [L in Language]: LetterKind } = {
  en: 'letter',
  zh: 'gonghan',
  ja: 'iraijo',
  ko: 'gongmun',
}

/** How a letter is filed: ours under a number of the owner, theirs under none that the sample would have to invent. */
function letterOf(
  happening: Happening,
  at: string,
  order: number,
  target: Target,
  number: number,
  language: Language,
): Letter {
  const day = calendarDate(at.slice(0, 10))
  const isSent = directionOf(happening) === 'sent'
  return {
    kind: letterKindOf[language],
    reference: isSent ? `${target.owner}-${day.slice(0, 4)}-${number}${order}` : '',
    signatory: '',
    sentOn: isSent ? day : null,
    receivedOn: isSent ? null : day,
  }
}

const reachedBy: { readonly [C in Channel]?: ContactKind } = {
  phone: 'phone',
  wechat: 'wechat',
  line: 'line',
  kakaotalk: 'kakaotalk',
  fax: 'fax',
}

/** Where a target can be reached: by mail, and by what it was reached by. Addresses and numbers are fictional. */
function contactPointsOf(target: Target, number: number): ContactPoint[] {
  const channels = (target.contacts ?? []).map(([, , channel]) => channel)
  const kinds: ContactKind[] = ['email', ...new Set(channels.flatMap((channel) => reachedBy[channel] ?? []))]
  const name = `${target.kind}-${target.letter}`.toLowerCase()
  return (target.contacts ? kinds : []).map((kind, i) =>
    sampleRow('contactPoints', (forumNumber * 1000 + number) * 10 + i + 1, {
      owner: { kind: 'organization', id: sequenceId('organizations', number) },
      kind,
      value:
        kind === 'email' ? `office@${name}.example` : kind === 'phone' || kind === 'fax' ? '+00 0 0000 0000' : name,
      label: '',
      preferred: i === 0,
      order: i + 1,
    }),
  )
}

function dayOrNull(text: string | undefined): CalendarDate | null {
  return text === undefined ? null : calendarDate(text)
}

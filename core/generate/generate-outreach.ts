import { languages } from '../document/language.ts'
import { wordsFor } from '../document/localized-text.ts'
import type { Affiliation, Engagement, Interaction, Organization, Person } from '../document/outreach-rows.ts'
import type { Stage } from '../document/vocabulary.ts'
import { isClosedStage, organizationKinds } from '../document/vocabulary.ts'
import { addDays, calendarDate } from '../time/calendar-date.ts'
import { addMinutes, instantOfText, instantTextSchema, instantToText } from '../time/instant.ts'
import { zone } from '../time/zone.ts'
import type { Random } from './random.ts'
import { sequenceId } from './sequence-id.ts'
import {
  channelWeights,
  contactNotes,
  type FullText,
  joinTexts,
  longEnding,
  oddEndings,
  organizationNames,
  topics,
} from './words.ts'
import { generatedAt, type WorkspaceSize } from './workspace-size.ts'

/** Everybody that the generated forum deals with. */
export interface GeneratedOutreach {
  readonly organizations: readonly Organization[]
  readonly persons: readonly Person[]
  readonly affiliations: readonly Affiliation[]
  readonly engagements: readonly Engagement[]
  readonly interactions: readonly Interaction[]
}

const countries = [
  { code: 'CN', zone: zone('Asia/Shanghai'), language: 'zh', person: '发言人' },
  { code: 'JP', zone: zone('Asia/Tokyo'), language: 'ja', person: '登壇者' },
  { code: 'KR', zone: zone('Asia/Seoul'), language: 'ko', person: '연사' },
] as const

type Country = (typeof countries)[number]

const stageWeights: readonly (readonly [Stage, number])[] = [
  ['prospect', 30],
  ['contacted', 25],
  ['in-discussion', 15],
  ['tentative', 8],
  ['confirmed', 12],
  ['declined', 6],
  ['dormant', 4],
]

const firstContact = instantOfText(instantTextSchema.parse('2026-10-01T00:00:00.000Z'))
const today = calendarDate('2027-01-04')

/** The organizations, a person for one in five, an engagement each, and contacts: one and a half on average unless told. */
export function generateOutreach(size: WorkspaceSize, random: Random): GeneratedOutreach {
  const organizations: Organization[] = []
  const persons: Person[] = []
  const affiliations: Affiliation[] = []
  const engagements: Engagement[] = []
  const interactions: Interaction[] = []
  for (let number = 1; number <= size.organizations; number++) {
    const country = random.pick(countries)
    const organization = anOrganization(number, country, random)
    organizations.push(organization)
    if (number % 5 === 1) {
      const person = aPerson(persons.length + 1, country, random)
      persons.push(person)
      affiliations.push(anAffiliation(affiliations.length + 1, person, organization))
    }
    const engagement = anEngagement(number, organization, random)
    engagements.push(engagement)
    // Prospects were not contacted yet; the others make up for them.
    const contacts =
      engagement.stage === 'prospect'
        ? 0
        : random.weighted([
            [1, 35],
            [2, 30],
            [3, 25],
            [4, 10],
          ])
    for (let i = 0; i < contacts && size.interactions === undefined; i++) {
      interactions.push(anInteraction(interactions.length + 1, engagement, country, random))
    }
  }
  for (let number = 1; number <= (size.interactions ?? 0); number++) {
    const place = random.between(0, organizations.length - 1)
    const [organization, engagement] = [organizations[place], engagements[place]]
    if (!organization || !engagement) throw new Error('generateOutreach: contacts need an organization')
    interactions.push(ownWords(anInteraction(number, engagement, random.pick(countries), random), organization, random))
  }
  return { organizations, persons, affiliations, engagements, interactions }
}

function anOrganization(number: number, country: Country, random: Random): Organization {
  const kind = random.weighted(organizationKinds.map((k) => [k, k === 'company' || k === 'city' ? 4 : 1]))
  return {
    id: sequenceId('organizations', number),
    updatedAt: generatedAt,
    kind,
    country: kind === 'secretariat' ? null : country.code,
    names: organizationName(organizationNames[kind], number, random),
    abbreviation: random.chance(0.3) ? `ORG${number}` : '',
    website: `https://organization-${number}.example`,
    notes: '',
    zone: country.zone,
    calendarCountry: null,
    topics: [],
    tags: random.chance(0.5) ? [random.pick(topics).en] : [],
  }
}

function organizationName(kind: FullText, number: number, random: Random): FullText {
  const plain = joinTexts(kind, ` ${number}`)
  if (random.chance(0.04)) return joinTexts(plain, random.pick(oddEndings))
  return random.chance(0.04) ? joinTexts(plain, longEnding) : plain
}

function aPerson(number: number, country: Country, random: Random): Person {
  return {
    id: sequenceId('persons', number),
    updatedAt: generatedAt,
    nativeName: `${country.person} ${number}`,
    nativeLanguage: country.language,
    reading: country.language === 'ja' ? `とうだんしゃ ${number}` : '',
    romanizedFamily: 'Speaker',
    romanizedGiven: String(number),
    honorific: random.chance(0.5) ? { en: 'Dr', zh: '博士', ja: '博士', ko: '박사' } : {},
    languages: random.chance(0.4) ? [country.language, 'en'] : [country.language],
    zone: null,
    notes: '',
  }
}

function anAffiliation(number: number, person: Person, organization: Organization): Affiliation {
  return {
    id: sequenceId('affiliations', number),
    updatedAt: generatedAt,
    personId: person.id,
    organizationId: organization.id,
    title: { en: 'Director', zh: '主任', ja: '部長', ko: '부장' },
    from: calendarDate('2026-04-01'),
    to: null,
  }
}

function anEngagement(number: number, organization: Organization, random: Random): Engagement {
  const stage = random.weighted(stageWeights)
  const hasFollowUp = !isClosedStage(stage) && random.chance(stage === 'prospect' ? 0.3 : 0.8)
  const waits = stage === 'contacted' || stage === 'in-discussion' || stage === 'tentative'
  return {
    id: sequenceId('engagements', number),
    updatedAt: generatedAt,
    forumId: sequenceId('forums', 1),
    organizationId: organization.id,
    purpose: random.weighted([
      ['speak', 50],
      ['delegate', 25],
      ['sponsor', 10],
      ['promote', 10],
      ['host', 5],
    ]),
    stage,
    owner: random.pick(['Desk 1', 'Desk 2', 'Desk 3']),
    priority: random.weighted([
      ['high', 15],
      ['normal', 65],
      ['low', 20],
    ]),
    answerDueOn: waits && random.chance(0.5) ? addDays(today, random.between(3, 40)) : null,
    nextFollowUpOn: hasFollowUp ? addDays(today, random.between(-7, 30)) : null,
    nextStep: hasFollowUp ? random.pick(['Call', 'Send the programme', '電話で確認', '寄送日程', '전화 확인']) : '',
    closedReason: isClosedStage(stage)
      ? random.pick(['No answer', 'Dates do not suit', '日程が合わない', '经费不足', '일정 불가'])
      : '',
  }
}

/** The contact with words that name the organization and what was spoken of. */
function ownWords(contact: Interaction, { names }: Organization, random: Random): Interaction {
  const language = random.pick(languages)
  const [one, other] = [random.pick(topics)[language], random.pick(topics)[language]]
  return {
    ...contact,
    subject: `${contact.subject}: ${wordsFor(names, language).slice(0, 200)}`,
    body: `${contact.body} ${one}, ${other}. ${contactNotes[language].body} (${random.between(1, 99_999)})`,
    outcome: random.chance(0.5) ? contact.outcome : '',
  }
}

function anInteraction(number: number, engagement: Engagement, country: Country, random: Random): Interaction {
  const language = random.chance(0.2) ? 'en' : country.language
  return {
    id: sequenceId('interactions', number),
    updatedAt: generatedAt,
    engagementId: engagement.id,
    personId: null,
    at: instantToText(addMinutes(firstContact, random.between(0, 90) * 1440 + random.between(0, 96) * 5)),
    zone: country.zone,
    channel: random.weighted(channelWeights),
    direction: random.chance(0.6) ? 'sent' : 'received',
    by: engagement.owner,
    ...contactNotes[language],
    letter: null,
  }
}

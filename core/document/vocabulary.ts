/*
 * The fixed choices of the domain, in the words of the product. Each list is in the order in which it is offered.
 */

/** What a session is; a blocker is internal and never published. */
export const sessionKinds = [
  'opening',
  'keynote',
  'presentation',
  'panel',
  'qa',
  'break',
  'networking',
  'closing',
  'blocker',
] as const
/** How far the organizers themselves are with a session; the answers of others are read from the outreach. */
export const sessionStates = ['draft', 'confirmed', 'cancelled'] as const
/** Who does what in a session. */
export const roles = [
  'opening-remarks',
  'moderator',
  'speaker',
  'panellist',
  'discussant',
  'interpreter',
  'technical',
] as const
/** Where a room is: on site, online, or both at once. */
export const roomKinds = ['physical', 'online', 'hybrid'] as const
/** Whether a forum is still to come. */
export const forumStatuses = ['planning', 'held', 'cancelled'] as const
/** What an organization is. */
export const organizationKinds = [
  'city',
  'company',
  'association',
  'ministry',
  'secretariat',
  'university',
  'media',
] as const
/** What an organization is approached for. */
export const purposes = ['speak', 'host', 'sponsor', 'delegate', 'promote'] as const
/** How far the outreach to an organization is, from first thought to answer; labels may differ, meanings stay. */
export const stages = [
  'prospect',
  'contacted',
  'in-discussion',
  'tentative',
  'confirmed',
  'declined',
  'dormant',
] as const
/** How much an engagement matters. */
export const priorities = ['high', 'normal', 'low'] as const
/** How a contact came about. */
export const channels = [
  'email',
  'phone',
  'meeting',
  'video-call',
  'letter',
  'fax',
  'wechat',
  'line',
  'kakaotalk',
] as const
/** The forms of an official letter: 公函, 依頼状, 공문, and a letter as such. */
export const letterKinds = ['gonghan', 'iraijo', 'gongmun', 'letter'] as const
/** How an organization or a person can be reached. */
export const contactKinds = ['email', 'phone', 'wechat', 'line', 'kakaotalk', 'fax', 'post'] as const
/** What became of the slots that were offered to an organization. */
export const offerStates = ['open', 'accepted', 'countered', 'declined', 'withdrawn'] as const
/** Whether someone can take part in a stretch of time; whoever has times marked as free is taken to be free only then. */
export const availabilityKinds = ['unavailable', 'available'] as const
/**
 * What organizations say to the roles they are to take: nothing firm, a tentative yes, yes, no; of a session, what
 * its required roles say together.
 */
export const answers = ['hold', 'pencilled', 'confirmed', 'declined'] as const
/** How a calendar tells time: `zoned` keeps the wall time and names its zone, `utc` gives moments only. */
export const timeModes = ['zoned', 'utc'] as const
/** Who reached out to whom. */
export const directions = ['sent', 'received'] as const

/** See sessionKinds. */
export type SessionKind = (typeof sessionKinds)[number]
/** See sessionStates. */
export type SessionState = (typeof sessionStates)[number]
/** See roles. */
export type Role = (typeof roles)[number]
/** See roomKinds. */
export type RoomKind = (typeof roomKinds)[number]
/** See organizationKinds. */
export type OrganizationKind = (typeof organizationKinds)[number]
/** See purposes. */
export type Purpose = (typeof purposes)[number]
/** See stages. */
export type Stage = (typeof stages)[number]
/** See priorities. */
export type Priority = (typeof priorities)[number]
/** See channels. */
export type Channel = (typeof channels)[number]
/** See letterKinds. */
export type LetterKind = (typeof letterKinds)[number]
/** See contactKinds. */
export type ContactKind = (typeof contactKinds)[number]
/** See offerStates. */
export type OfferState = (typeof offerStates)[number]
/** See directions. */
export type Direction = (typeof directions)[number]

/** Stages after which nothing more is expected: a closed stage clears the follow-up. */
export function isClosedStage(stage: Stage): boolean {
  return stage === 'declined' || stage === 'dormant'
}

/**
 * The country of an organization that nobody has stated: "unknown or unspecified" among the codes that ISO 3166-1 leaves to
 * its users (Unicode CLDR). Null is another thing: an organization of no country, an international one.
 */
export const countryNotStated = 'ZZ'

/** The country, where there is one and it is stated. */
export function statedCountry(country: string | null): string | null {
  return country === countryNotStated ? null : country
}

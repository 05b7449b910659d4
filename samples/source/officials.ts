import type { Affiliation, Person } from '../../core/document/outreach-rows.ts'
import { realOrganizationId } from './real-organizations.ts'
import { sampleRow } from './sample-row.ts'

/** The Secretary-General of the TCS, who gave the opening remarks. */
export const michigami: Person = sampleRow('persons', 1, {
  nativeName: '道上尚史',
  nativeLanguage: 'ja',
  reading: 'みちがみ ひさし',
  romanizedFamily: 'Michigami',
  romanizedGiven: 'Hisashi',
  honorific: {},
  languages: [],
  zone: null,
  notes: '',
})

/**
 * The Deputy Secretary-General of the TCS. The source says that he took part and not what he did; so he has no role
 * in any session: his affiliation and a sentence in the notes of the opening are all that the sample claims.
 */
export const kang: Person = sampleRow('persons', 2, {
  nativeName: '강도호',
  nativeLanguage: 'ko',
  reading: '',
  romanizedFamily: 'Kang',
  romanizedGiven: 'Doho',
  honorific: {},
  languages: [],
  zone: null,
  notes: '',
})

/** The two officials whom the source names. */
export const officials: readonly Person[] = [michigami, kang]

/** Their offices in August 2020; since when and until when is left open, the source does not say. */
export const affiliations: readonly Affiliation[] = [
  sampleRow('affiliations', 1, {
    personId: michigami.id,
    organizationId: realOrganizationId('tcs'),
    title: { en: 'Secretary-General', zh: '秘书长', ja: '事務局長', ko: '사무총장' },
    from: null,
    to: null,
  }),
  sampleRow('affiliations', 2, {
    personId: kang.id,
    organizationId: realOrganizationId('tcs'),
    title: { en: 'Deputy Secretary-General', zh: '副秘书长', ja: '事務次長', ko: '사무차장' },
    from: null,
    to: null,
  }),
]

import type { LocalizedText } from '../../core/document/localized-text.ts'
import type { Organization } from '../../core/document/outreach-rows.ts'
import type { OrganizationKind } from '../../core/document/vocabulary.ts'
import { sequenceId } from '../../core/generate/sequence-id.ts'
import { type Zone, zone } from '../../core/time/zone.ts'
import { sampleRow } from './sample-row.ts'

/*
 * The organizations of the seminar of 5 August 2020. Their names are those that the Trilateral Cooperation
 * Secretariat used in its news of that day, in English, Japanese and Korean (tcs-asia.org: news 3579, news_jp 3581,
 * news_kr 3583), those of a body of its own country in the form the body uses itself. Where no such name
 * was found a language is left out and the program falls back. Nothing else is said of them: no website, no notes.
 */

const beijing = zone('Asia/Shanghai')
const tokyo = zone('Asia/Tokyo')
const seoul = zone('Asia/Seoul')

/** Numbers of the real organizations, part of the ids of all rows about them. */
export const realNumbers = {
  tcs: 1,
  wego: 2,
  ccud: 3,
  scij: 4,
  sca: 5,
  beijing: 6,
  tokyo: 7,
  seoul: 8,
  alibaba: 9,
  nec: 10,
  samsungSds: 11,
} as const

/** A real organization, by its short name. */
export type RealOrganization = keyof typeof realNumbers

/** The id of a real organization. */
export function realOrganizationId(name: RealOrganization): Organization['id'] {
  return sequenceId('organizations', realNumbers[name])
}

/** All of them, hosts first, then in the order in which they spoke. */
export const realOrganizations: readonly Organization[] = [
  organization('tcs', 'secretariat', null, seoul, 'TCS', {
    en: 'Trilateral Cooperation Secretariat',
    zh: '中日韩三国合作秘书处',
    ja: '日中韓三国協力事務局',
    // The Korean name as the secretariat wrote it in 2020; later texts write 한일중.
    ko: '한중일3국협력사무국',
  }),
  organization('wego', 'association', null, seoul, 'WeGO', {
    en: 'World Smart and Sustainable Cities Organization',
    ja: '世界スマートシティ機構',
    ko: '세계스마트시티기구',
  }),
  organization('ccud', 'association', 'CN', beijing, 'CCUD', {
    en: 'China Center for Urban Development',
    zh: '中国城市和小城镇改革发展中心',
    ja: '都市改革発展センター',
    ko: '도시개혁발전센터',
  }),
  organization('scij', 'association', 'JP', tokyo, 'SCI-J', {
    en: 'Smart City Institute Japan',
    ja: 'スマートシティ・インスティテュート',
    ko: '스마트시티 인스티튜트',
  }),
  organization('sca', 'association', 'KR', seoul, 'SCA', {
    en: 'Smart City Association of Korea',
    ja: '韓国スマート都市協会',
    ko: '스마트도시협회',
  }),
  organization('beijing', 'city', 'CN', beijing, '', { en: 'Beijing', zh: '北京市', ja: '北京市', ko: '베이징시' }),
  organization('tokyo', 'city', 'JP', tokyo, '', { en: 'Tokyo', zh: '东京都', ja: '東京都', ko: '도쿄도' }),
  organization('seoul', 'city', 'KR', seoul, '', {
    en: 'Seoul',
    zh: '首尔特别市',
    ja: 'ソウル特別市',
    ko: '서울특별시',
  }),
  organization('alibaba', 'company', 'CN', beijing, '', {
    en: 'Alibaba',
    zh: '阿里巴巴',
    ja: 'アリババ',
    ko: '알리바바',
  }),
  organization('nec', 'company', 'JP', tokyo, 'NEC', { en: 'NEC', ja: '日本電気' }),
  organization('samsungSds', 'company', 'KR', seoul, '', { en: 'Samsung SDS', ko: '삼성SDS' }),
]

/** The names of a real organization in the languages in which it has one. */
export function namesOf(name: RealOrganization): LocalizedText {
  const found = realOrganizations.find(({ id }) => id === realOrganizationId(name))
  if (!found) throw new Error(`namesOf: no organization ${name}`)
  return found.names
}

function organization(
  name: RealOrganization,
  kind: OrganizationKind,
  country: 'CN' | 'JP' | 'KR' | null,
  zone: Zone,
  abbreviation: string,
  names: LocalizedText,
): Organization {
  const rest = { website: '', notes: '', calendarCountry: null, topics: [], tags: [] }
  return sampleRow('organizations', realNumbers[name], { kind, country, names, abbreviation, zone, ...rest })
}

import { type Language, languages } from '../../core/document/language.ts'
import { type LocalizedText, wordsFor } from '../../core/document/localized-text.ts'
import { isPublishedAsConfirmed } from '../../core/programme/answer.ts'
import type { SessionChange, SessionField } from '../../core/release/compare-releases.ts'
import type { StandingSession } from '../../core/release/release-history.ts'
import type { Words } from '../i18n/language-context.tsx'
import { type ChangeLine, inLanguage, lineOf, textLines } from './change-line.ts'
import { roleLines } from './role-lines.ts'

/** What changed in a session, field by field, but for its time: that is shown by its clocks. */
export function changeLines(
  { kind, before, after, fields }: SessionChange,
  t: Words,
  language: Language,
): ChangeLine[] {
  if (!before || !after) return []
  // Whether it takes place is what the kind says.
  const isSaid = kind === 'cancelled' || kind === 'restored'
  const told = fields.filter(({ field }) => !isSaid || (field !== 'state' && field !== 'confirmed'))
  return told.flatMap(({ field }) => linesOf(field, before, after, t, language))
}

function linesOf(
  field: SessionField,
  { facts: was }: StandingSession,
  { facts: is }: StandingSession,
  t: Words,
  language: Language,
): ChangeLine[] {
  switch (field) {
    case 'start':
      return []
    case 'end':
      return lineOf(
        t('session.duration'),
        t('programme.minutes', { count: was.durationMinutes }),
        t('programme.minutes', { count: is.durationMinutes }),
      )
    case 'room':
      return roomLines(was.room, is.room, t, language)
    case 'title':
      return textLines(t('releases.field.title'), was.title, is.title, t, language)
    case 'kind':
      return lineOf(t('session.kind'), t(`sessionKind.${was.kind}`), t(`sessionKind.${is.kind}`))
    case 'abstract':
      return abstractLines(was.abstract, is.abstract, t)
    case 'track':
      return trackLines(was.track, is.track, t, language)
    case 'roles':
      return roleLines(was.roles, is.roles, t, language)
    case 'floorLanguages':
      return lineOf(t('session.floor'), languageWords(was.floorLanguages, t), languageWords(is.floorLanguages, t))
    case 'interpretation':
      return lineOf(
        t('session.interpretation'),
        languageWords(was.interpretation, t),
        languageWords(is.interpretation, t),
      )
    case 'state':
      return lineOf(t('session.state'), t(`sessionState.${was.state}`), t(`sessionState.${is.state}`))
    case 'confirmed':
      return lineOf(t('releases.field.shownAs'), confirmedWords(was, t), confirmedWords(is, t))
  }
}

/** Too long to be shown side by side: only that it changed is said. */
function abstractLines(before: LocalizedText, after: LocalizedText, t: Words): ChangeLine[] {
  const became = (one: Language) => (!before[one] ? 'added' : !after[one] ? 'removed' : 'reworded')
  return languages
    .filter((one) => before[one] !== after[one])
    .map((one) => ({
      label: inLanguage(t('releases.field.abstract'), one, t),
      before: null,
      after: t(`releases.field.${became(one)}`),
    }))
}

type Room = StandingSession['facts']['room']
type Track = StandingSession['facts']['track']

function roomLines(was: Room, is: Room, t: Words, language: Language): ChangeLine[] {
  const name = (room: Room) => (room ? wordsFor(room.name, language) : t('programme.noRoom'))
  if (!was || !is || was.id !== is.id) return lineOf(t('session.room'), name(was), name(is))
  return [
    ...textLines(t('session.room'), was.name, is.name, t, language),
    ...lineOf(t('releases.field.roomKind'), t(`roomKind.${was.kind}`), t(`roomKind.${is.kind}`)),
    ...textLines(t('releases.field.roomCity'), was.city, is.city, t, language),
    ...lineOf(t('releases.field.link'), was.joinUrl || t('releases.none'), is.joinUrl || t('releases.none')),
  ]
}

function trackLines(was: Track, is: Track, t: Words, language: Language): ChangeLine[] {
  const name = (track: Track) => (track ? wordsFor(track.name, language) : t('programme.noTrack'))
  if (!was || !is || was.id !== is.id) return lineOf(t('session.track'), name(was), name(is))
  const lines = textLines(t('session.track'), was.name, is.name, t, language)
  return was.color === is.color
    ? lines
    : [
        ...lines,
        { label: t('releases.field.trackColor', { track: name(is) }), before: null, after: t('releases.kind.changed') },
      ]
}

function languageWords(list: readonly Language[], t: Words): string {
  return list.length > 0 ? list.map((one) => t(`language.${one}`)).join(t('releases.comma')) : t('releases.none')
}

function confirmedWords(facts: StandingSession['facts'], t: Words): string {
  return t(isPublishedAsConfirmed(facts, facts.answer) ? 'releases.field.confirmed' : 'releases.field.open')
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import { languages } from '../../../core/document/language.ts'
import {
  aDocument,
  aForum,
  anAffiliation,
  anEngagement,
  anInteraction,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aTrack,
  idNumber,
  theForumId,
} from '../../support/builders.ts'
import { aWorkspace, edited, someEdits } from '../../support/random-edits.ts'
import { anIndexOf, marked, namesFound, readAll } from '../../support/search.ts'

const named = (...names: readonly string[]) =>
  aDocument({ organizations: names.map((en) => anOrganization({ names: { en }, abbreviation: '' })) })

describe('what a search finds', () => {
  it('puts equal names before beginnings, words, insides, initials and letters with gaps', () => {
    const index = anIndexOf(named('Sxxxox', 'Sound Organization', 'Resort', 'New Soar', 'Sofia', 'So'))
    expect(namesFound(index, 'so')).toEqual(['So', 'Sofia', 'Sound Organization', 'New Soar', 'Resort'])
    const longer = anIndexOf(named('Sxoxr', 'Some Old Rivers', 'Resort', 'New Soroban', 'Sorata', 'Sor'))
    expect(namesFound(longer, 'sor')).toEqual(['Sor', 'Sorata', 'New Soroban', 'Resort', 'Some Old Rivers', 'Sxoxr'])
  })

  it('puts equal fits in the order of their names as the reader sorts them', () => {
    const index = anIndexOf(named('City 10', 'City 2', 'city 1', 'Çity 3'))
    expect(namesFound(index, 'city')).toEqual(['city 1', 'City 2', 'Çity 3', 'City 10'])
  })

  it('puts a name in which the words stand as typed before one that has them apart', () => {
    const index = anIndexOf(named('City of Smart People', 'The Smart City'))
    expect(namesFound(index, 'smart city')).toEqual(['The Smart City', 'City of Smart People'])
  })

  it('puts what is written as typed before what only means the same, and marks it there', () => {
    const organizations = [
      ...Array.from({ length: 12 }, () => anOrganization({ names: { zh: '东京都' }, abbreviation: '' })),
      anOrganization({ names: { ja: '東京都' }, abbreviation: '' }),
      anOrganization({ names: { zh: '东京都', ja: '東京都' }, abbreviation: '' }),
    ]
    const index = anIndexOf(aDocument({ organizations }))
    const found = (typed: string) =>
      index.search(typed, { mostOfKind: 3, forumId: null }).results.map(({ matches }) => matches[0]?.text)
    expect(found('東京都')).toEqual(['東京都', '東京都', '东京都'])
    expect(found('东京都')).toEqual(['东京都', '东京都', '东京都'])
    expect(index.search('東京', { mostOfKind: 3, forumId: null }).counts.organization).toBe(14)
  })

  it('finds an organization by every language, its short form, a tag, its website and its notes', () => {
    const index = anIndexOf(
      aDocument({
        organizations: [
          anOrganization({
            names: { en: 'Seoul', zh: '首尔', ja: 'ソウル', ko: '서울특별시' },
            abbreviation: 'SMG',
            website: 'https://seoul.example',
            notes: 'Met at the reception',
            tags: ['Welfare'],
          }),
        ],
      }),
    )
    for (const typed of [
      'seoul',
      '首尔',
      'shouer',
      'そうる',
      'souru',
      '서울',
      'ㅅㅇ',
      'smg',
      'welfare',
      'seoul.example',
      'reception',
    ]) {
      expect([typed, namesFound(index, typed)]).toEqual([typed, ['Seoul']])
    }
  })

  it('finds a person by native name, reading, Latin letters in either order, and title', () => {
    const organization = anOrganization()
    const person = aPerson({
      nativeName: '大野太郎',
      reading: 'おおの たろう',
      romanizedFamily: 'Ohno',
      romanizedGiven: 'Taro',
    })
    const index = anIndexOf(
      aDocument({
        organizations: [organization],
        persons: [person],
        affiliations: [anAffiliation({ personId: person.id, organizationId: organization.id, title: { en: 'Mayor' } })],
      }),
    )
    for (const typed of ['大野', 'おおの', 'oono', 'ohno taro', 'taro ohno', 'tarou', 'mayor', 'dytl']) {
      expect([typed, namesFound(index, typed)]).toEqual([typed, ['大野太郎']])
    }
  })

  it('finds a session by its organizations, and a contact by its organization together with its own words', () => {
    const [beijing, tokyo] = [anOrganization({ names: { zh: '北京市' } }), anOrganization({ names: { en: 'Tokyo' } })]
    const session = aSession({ title: { en: 'Capitals' } })
    const engagement = anEngagement({ organizationId: beijing.id })
    const letter = anInteraction({ engagementId: engagement.id, subject: 'Letter of invitation' })
    const index = anIndexOf(
      aDocument({
        forums: [aForum()],
        organizations: [beijing, tokyo],
        sessions: [session],
        participations: [aParticipation({ sessionId: session.id, organizationId: tokyo.id })],
        engagements: [engagement],
        interactions: [letter],
      }),
    )
    expect(namesFound(index, 'tokyo')).toEqual(['Tokyo', 'Capitals'])
    expect(namesFound(index, 'beijing letter')).toEqual(['Letter of invitation'])
    const [found] = index.search('bj letter', { mostOfKind: 5, forumId: null }).results
    expect(found?.matches.map((match) => [match.through?.id, match.field, marked(match)])).toEqual([
      [beijing.id, 'name', '[北京]市'],
      [undefined, 'subject', '[Letter] of invitation'],
    ])
  })

  it('finds what was written of a contact, by whom, and how it ended; the latest first', () => {
    const organization = anOrganization()
    const engagement = anEngagement({ organizationId: organization.id })
    const contact = (subject: string, at: string) =>
      anInteraction({
        engagementId: engagement.id,
        subject,
        at,
        body: '日程をご説明した。',
        by: 'Desk 1',
        outcome: '검토 중',
      })
    const index = anIndexOf(
      aDocument({
        forums: [aForum()],
        organizations: [organization],
        engagements: [engagement],
        interactions: [contact('Older', '2020-07-01T00:00:00.000Z'), contact('Newer', '2020-07-02T00:00:00.000Z')],
      }),
    )
    for (const typed of ['ご説明', 'ゴ説明', 'desk', '검토']) {
      expect([typed, namesFound(index, typed)]).toEqual([typed, ['Newer', 'Older']])
    }
  })

  it('finds sessions by track and kind, rooms and forums by name', () => {
    const track = aTrack({ name: { ko: '복지' } })
    const session = aSession({ title: { en: 'Ageing' }, trackId: track.id, kind: 'panel' })
    const index = anIndexOf(aDocument({ forums: [aForum()], tracks: [track], sessions: [session], rooms: [aRoom()] }))
    expect(namesFound(index, '복지')).toEqual(['Ageing'])
    expect(namesFound(index, 'panel')).toEqual(['Ageing'])
    expect(namesFound(index, 'ㄷㄱㄷ')).toEqual(['Main hall'])
    expect(namesFound(index, 'cjk')).toEqual(['CJK Smart City Seminar'])
  })

  it('puts sessions of the forum in sight before equal ones of others', () => {
    const other = aForum({ id: idNumber(1), name: { en: 'Other' } })
    const sessions = [
      aSession({ title: { en: 'Opening A' }, forumId: other.id }),
      aSession({ title: { en: 'Opening B' }, forumId: theForumId }),
    ]
    const index = anIndexOf(aDocument({ forums: [aForum(), other], sessions }))
    expect(namesFound(index, 'opening', { forumId: theForumId })).toEqual(['Opening B', 'Opening A'])
    expect(namesFound(index, 'opening', { forumId: other.id })).toEqual(['Opening A', 'Opening B'])
  })

  it('answers no more of a kind than asked for, and counts them all', () => {
    const index = anIndexOf(named('City 1', 'City 2', 'City 3'))
    const { results, counts } = index.search('city', { mostOfKind: 2, forumId: null })
    expect(results).toHaveLength(2)
    expect(counts).toEqual({ organization: 3, session: 0, person: 0, interaction: 0, room: 0, forum: 0 })
  })
})

describe('following a document', () => {
  it('reads in slices and finds meanwhile what it has read', () => {
    const document = named('City 1', 'City 2', 'City 3')
    const index = anIndexOf(aDocument())
    index.follow(document)
    expect(index.isComplete).toBe(false)
    for (let slices = 0; !index.isComplete; slices++) {
      expect(slices).toBeLessThan(20)
      let steps = 0
      index.work(() => steps++ < 1)
      const { counts, isComplete } = index.search('city', { mostOfKind: 9, forumId: null })
      expect(counts.organization === 3 || !isComplete).toBe(true)
    }
    expect(namesFound(index, 'city')).toEqual(['City 1', 'City 2', 'City 3'])
  })

  it('finds a session by the new name of its track and no longer by the old one', () => {
    const track = aTrack({ name: { en: 'Welfare' } })
    const before = aDocument({
      forums: [aForum()],
      tracks: [track],
      sessions: [aSession({ trackId: track.id, title: { en: 'Talk' } })],
    })
    const index = anIndexOf(before)
    readAll(index, { ...before, tracks: { [track.id]: { ...track, name: { en: 'Transport' } } } })
    expect([namesFound(index, 'welfare'), namesFound(index, 'transport')]).toEqual([[], ['Talk']])
  })

  it('finds a contact by another organization once its engagement is with that one', () => {
    const [first, second] = [anOrganization({ names: { en: 'Alpha' } }), anOrganization({ names: { en: 'Omega' } })]
    const engagement = anEngagement({ organizationId: first.id })
    const letter = anInteraction({ engagementId: engagement.id, subject: 'Letter' })
    const before = aDocument({
      forums: [aForum()],
      organizations: [first, second],
      engagements: [engagement],
      interactions: [letter],
    })
    const index = anIndexOf(before)
    readAll(index, { ...before, engagements: { [engagement.id]: { ...engagement, organizationId: second.id } } })
    expect([namesFound(index, 'alpha'), namesFound(index, 'omega')]).toEqual([['Alpha'], ['Omega', 'Letter']])
  })

  it('finds an organization by what is to be done next with it, and why it was closed, as these change', () => {
    const organization = anOrganization({ names: { en: 'Alpha' } })
    const engagement = anEngagement({ organizationId: organization.id, nextStep: 'Send the programme' })
    const before = aDocument({ forums: [aForum()], organizations: [organization], engagements: [engagement] })
    const index = anIndexOf(before)
    expect(namesFound(index, 'programme')).toEqual(['Alpha'])
    const closed = { ...engagement, nextStep: '', closedReason: 'Budget is spent' }
    readAll(index, { ...before, engagements: { [engagement.id]: closed } })
    expect([namesFound(index, 'programme'), namesFound(index, 'budget')]).toEqual([[], ['Alpha']])
  })

  it('answers after any edits as an index that was made afterwards', () => {
    const typed = ['c', 'ci', 'city', '城市', 'cs', 'ㄷㅅ', '都', 'とう', 'toud', 'speaker 1', 'desk', '1']
    fc.assert(
      fc.property(aWorkspace, someEdits, fc.nat(5), (before, edits, pause) => {
        // A contact whose engagement alone is gone is in no document; only the random edits make one.
        const valid = edits.filter(({ kind, table }) => kind !== 'remove' || table !== 'engagements')
        const after = edited(before, valid)
        const index = anIndexOf(before)
        let steps = 0
        index.follow(edited(before, valid.slice(0, 3)))
        index.work(() => steps++ < pause)
        readAll(index, after)
        const afresh = anIndexOf(after)
        for (const query of typed) {
          const request = { mostOfKind: 50, forumId: null }
          expect(index.search(query, request)).toEqual(afresh.search(query, request))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('whatever is typed', () => {
  const names = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom(...'北京市重庆都東京広島廣乐ㄱ가나서울특별시도かがサッーん aB1'),
        minLength: 1,
        maxLength: 12,
      }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  const documentOf = (list: readonly string[]): WorkspaceDocument =>
    aDocument({
      organizations: list
        .filter((name) => name.trim() !== '')
        .map((name, i) => anOrganization({ names: { [languages[i % 4] ?? 'en']: name }, abbreviation: '' })),
    })

  it('any beginning of any name finds it, letter by letter', () => {
    fc.assert(
      fc.property(names, (list) => {
        const document = documentOf(list)
        const index = anIndexOf(document)
        for (const { id, names: texts } of rowsOf(document, 'organizations')) {
          const [name = ''] = Object.values(texts)
          const characters = [...new Intl.Segmenter('en').segment(name)].map(({ segment }) => segment)
          for (let length = 1; length <= characters.length; length++) {
            const typed = characters.slice(0, length).join('')
            const { results } = index.search(typed, { mostOfKind: 100, forumId: null })
            const isFound = results.some(({ target }) => target.id === id)
            expect([typed, isFound || foldsToNothing(typed)]).toEqual([typed, true])
          }
        }
      }),
    )
  })

  it('finds the same letter by letter as at once', () => {
    fc.assert(
      fc.property(names, names, (list, queries) => {
        const document = documentOf(list)
        const patient = anIndexOf(document)
        for (const query of queries) {
          for (let length = 1; length <= query.length; length++) {
            const typed = query.slice(0, length)
            const request = { mostOfKind: 100, forumId: null }
            expect(patient.search(typed, request)).toEqual(anIndexOf(document).search(typed, request))
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('finds by sound what follows marks that have no sound by themselves', () => {
    const document = aDocument({ organizations: [anOrganization({ names: { ja: 'っか' }, abbreviation: '' })] })
    const index = anIndexOf(document)
    const request = { mostOfKind: 100, forumId: null }
    expect(index.search('ーっ', request).results).toHaveLength(0)
    expect(index.search('ーっか', request).results).toHaveLength(1)
  })

  it('finds the same kana by kana as at once, small kana and long vowels as well', () => {
    const syllables = fc.constantFrom(
      ...[
        'と',
        'う',
        'き',
        'きょ',
        'しゃ',
        'し',
        'ちゅ',
        'じぇ',
        'ふぁ',
        'うぃ',
        'てぃ',
        'でぃ',
        'とぅ',
        'つぁ',
        'い',
        'ん',
      ],
      ...['っか', 'っち', 'りょ', 'みゃ', 'ー'],
    )
    const words = fc.array(syllables, { minLength: 1, maxLength: 5 }).map((list) => list.join(''))
    const latin = ['Tokyo', 'Kyoto', 'Shanxi', 'Chuo', 'Fukui', 'Wien', 'Disk', 'Jetro', 'Tsar', 'Tuto', 'Iya', 'Otto']
    const spelled = (list: readonly string[]) =>
      aDocument({
        organizations: [
          ...latin.map((en) => anOrganization({ country: 'JP', names: { en }, abbreviation: '' })),
          ...list.map((ja) => anOrganization({ names: { ja }, abbreviation: '' })),
        ],
      })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 3 }), words, fc.boolean(), (list, word, isKatakana) => {
        const typedWord = isKatakana ? inKatakana(word) : word
        const document = spelled(list)
        const patient = anIndexOf(document)
        for (let length = 1; length <= typedWord.length; length++) {
          const typed = typedWord.slice(0, length)
          const request = { mostOfKind: 100, forumId: null }
          expect(patient.search(typed, request)).toEqual(anIndexOf(document).search(typed, request))
        }
      }),
    )
  })

  it.each(['とうきょう', 'トウキョウ', 'とうkyo'])('finds Tokyo at every kana of %s', (word) => {
    const document = aDocument({ organizations: [anOrganization({ country: 'JP', names: { en: 'Tokyo' } })] })
    const index = anIndexOf(document)
    const found = [...word].map((_, at) => namesFound(index, word.slice(0, at + 1)))
    expect(found).toEqual([...word].map(() => ['Tokyo']))
  })

  it('marks stretches that lie in the text, in order', () => {
    fc.assert(
      fc.property(names, names, (list, queries) => {
        const index = anIndexOf(documentOf(list))
        for (const query of [...queries, 'b', 'bj', 'ㅅ', 'to', 'k']) {
          for (const { matches } of index.search(query, { mostOfKind: 100, forumId: null }).results) {
            for (const { text, ranges } of matches) {
              const edges = ranges.flat()
              expect(edges).toEqual([...edges].sort((a, b) => a - b))
              expect(edges.every((edge) => edge >= 0 && edge <= text.length)).toBe(true)
              expect(ranges.length).toBeGreaterThan(0)
            }
          }
        }
      }),
    )
  })
})

function inKatakana(hiragana: string): string {
  return hiragana.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
}

/** Blanks, and characters without width, are not looked for. */
function foldsToNothing(typed: string): boolean {
  return typed.normalize('NFKC').replace(/\s|\u00ad|\u200b|\u200c|\u200d|\u2060|\ufe0e|\ufe0f|\ufeff/g, '') === ''
}

import { sameValue } from '../document/changes.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import type { ReleasedFacts, ReleasedForum } from '../document/release-rows.ts'
import { type Answer, isPublishedAsConfirmed } from '../programme/answer.ts'

/**
 * Whether nothing differs that an event shows, in any language, or by which it concerns someone. A tentative yes, for
 * example, is shown like none at all: "to be confirmed".
 */
export function showSame(
  a: { readonly facts: ReleasedFacts; readonly forum: ReleasedForum },
  b: { readonly facts: ReleasedFacts; readonly forum: ReleasedForum },
): boolean {
  return sameValue(shownOfForum(a.forum), shownOfForum(b.forum)) && sameValue(shownOf(a.facts), shownOf(b.facts))
}

/** Who publishes the events: the host, or the forum itself. */
export function publisherNames({ host, name }: ReleasedForum): LocalizedText {
  return host?.names ?? name
}

function shownOfForum(forum: ReleasedForum): object {
  const { city, zones, timesAreIllustrative } = forum
  return { city, zones, timesAreIllustrative, publisher: publisherNames(forum) }
}

function shownOf(facts: ReleasedFacts): object {
  return {
    ...facts,
    answer: isPublishedAsConfirmed(facts, facts.answer),
    roles: facts.roles.map(({ id: _, answer, ...role }) => ({ ...role, answer: shownAnswer(answer) })),
  }
}

function shownAnswer(answer: Answer): 'confirmed' | 'declined' | 'open' {
  return answer === 'confirmed' || answer === 'declined' ? answer : 'open'
}

import { cleanLine } from '../../core/calendar/content-line.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import { organizationKinds, stages } from '../../core/document/vocabulary.ts'
import { balanceOf, coverageOf } from '../../core/outreach/balance.ts'
import { daysSinceContact } from '../../core/outreach/outreach-filter.ts'
import { type OutreachRow, outreachOf } from '../../core/outreach/outreach-list.ts'
import { outreachToday } from '../../core/outreach/outreach-today.ts'
import { type CalendarDate, isCalendarDate } from '../../core/time/calendar-date.ts'
import { readFailureWords } from './failure-words.ts'
import { findForum } from './find-forum.ts'
import { forumName } from './forum-order.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { countWords } from './workspace-words.ts'

/** `forum outreach`: what is due, late and quiet on a day, and how the outreach of a forum is spread. */
export const outreachVerb = defineVerb({
  name: 'outreach',
  usage: 'outreach FILE --forum ID --today DATE [--json]',
  summary: 'Say what is due, overdue and quiet in the outreach of a forum, and count it by stage, country and kind.',
  options: {
    file: { kind: 'operand', value: 'FILE', required: true, says: 'the workspace to read' },
    forum: { kind: 'text', value: 'ID', required: true, says: 'the forum' },
    today: {
      kind: 'text',
      value: 'DATE',
      required: true,
      says: 'the day, YYYY-MM-DD, on the calendar of its base zone',
    },
    json: { kind: 'flag', says: 'print {due, overdue, answersOverdue, quiet, counts, balance}' },
  },
  async run({ file, forum: wanted, today, json }, io) {
    const say = (line: string) => io.err(`forum outreach: ${line}`)
    if (!isCalendarDate(today)) {
      say(`“${cleanLine(today)}” is not a day. Write it YYYY-MM-DD.`)
      return exitCodes.unusable
    }
    const read = await readWorkspaceFile(io.resolve(file), file)
    if (!read.ok) {
      say(readFailureWords(read.failure))
      return exitCodes.unusable
    }
    const document = read.value
    const found = findForum(document, wanted, file)
    if (!found.ok) {
      say(found.failure)
      return exitCodes.unusable
    }
    const forum = found.value
    const { due, overdue, answersOverdue, quiet } = outreachToday(document, forum, today)
    const object = (row: OutreachRow) => rowObject(row, forum, today)
    if (json) {
      const { countries, byKind, byStage } = coverageOf(document, forum)
      const rows = outreachOf(document, forum.id)
      const answer = {
        forum: forum.id,
        today,
        due: due.map(object),
        overdue: overdue.map(object),
        answersOverdue: answersOverdue.map(object),
        quiet: quiet.map(object),
        counts: {
          engagements: rows.length,
          stage: tally(stages, (stage) => rows.filter(({ engagement }) => engagement.stage === stage).length),
          country: Object.fromEntries(
            countries.map((country) => [
              country || 'international',
              new Set(
                rows.flatMap(({ organization }) => ((organization.country ?? '') === country ? [organization.id] : [])),
              ).size,
            ]),
          ),
          kind: tally(organizationKinds, (kind) =>
            countries.reduce((sum, country) => sum + (byKind.get(country)?.[kind] ?? 0), 0),
          ),
          stageByCountry: Object.fromEntries(
            countries.map((country) => [country || 'international', byStage.get(country)]),
          ),
        },
        balance: balanceOf(document, forum).map(({ country, ...share }) => ({
          country: country || 'international',
          ...share,
        })),
      }
      io.out(JSON.stringify(answer, null, 1))
      return exitCodes.done
    }
    io.out(`${forumName(forum)}, ${today}`)
    for (const [title, rows] of [
      ['Overdue', overdue],
      ['Due today', due],
      ['Answers overdue', answersOverdue],
      ['Gone quiet', quiet],
    ] as const) {
      io.out(`${title}: ${countWords(rows.length, 'engagement')}`)
      for (const row of rows) io.out(`  ${rowWords(row, forum, today)}`)
    }
    return exitCodes.done
  },
})

function rowObject(row: OutreachRow, forum: Forum, today: CalendarDate): object {
  const { engagement, organization, lastContact } = row
  return {
    engagement: engagement.id,
    organization: organization.id,
    name: wordsFor(organization.names, 'en'),
    country: organization.country,
    kind: organization.kind,
    purpose: engagement.purpose,
    stage: engagement.stage,
    owner: engagement.owner,
    nextFollowUpOn: engagement.nextFollowUpOn,
    nextStep: engagement.nextStep,
    answerDueOn: engagement.answerDueOn,
    lastContactAt: lastContact?.at ?? null,
    daysSinceContact: daysSinceContact(row, forum, today),
  }
}

function rowWords(row: OutreachRow, forum: Forum, today: CalendarDate): string {
  const { engagement, organization } = row
  const days = daysSinceContact(row, forum, today)
  const facts = [
    engagement.stage,
    engagement.owner,
    engagement.nextFollowUpOn && `follow-up ${engagement.nextFollowUpOn}`,
    engagement.answerDueOn && `answer due ${engagement.answerDueOn}`,
    days === null ? 'never contacted' : `${countWords(days, 'day')} since the last contact`,
    engagement.nextStep,
  ]
  return cleanLine(`${wordsFor(organization.names, 'en')}: ${facts.filter(Boolean).join(', ')}`)
}

function tally<Key extends string>(
  keys: readonly Key[],
  countOf: (key: Key) => number,
): { readonly [K in Key]: number } {
  return Object.fromEntries(keys.map((key) => [key, countOf(key)])) as { readonly [K in Key]: number }
}

import type { Language } from '../../core/document/language.ts'
import type { SessionId } from '../../core/document/rows.ts'
import type { Conflict, Severity } from '../../core/programme/conflict.ts'
import type { ReleaseChecklist } from '../../core/release/checklist.ts'

/** Something to see to: a session, with what is wrong with it where the line itself does not say. */
export interface CheckEntry {
  readonly key: string
  readonly sessionId: SessionId | null
  readonly conflict: Conflict | null
  readonly languages: readonly Language[]
}

/** What is to be seen to of one kind. */
export interface CheckLine {
  readonly key: 'fatal' | 'unscheduled' | 'roles' | 'links' | 'languages'
  readonly severity: Severity
  readonly entries: readonly CheckEntry[]
}

/** The kinds of which there is something, the worst first. */
export function checkLines(checklist: ReleaseChecklist): CheckLine[] {
  const plain = (ids: readonly SessionId[]) => ids.map((id) => entry(id, id))
  const lines: CheckLine[] = [
    {
      key: 'fatal',
      severity: 'fatal',
      entries: checklist.fatalConflicts.map((conflict) => ({
        ...entry(conflict.key, conflict.sessions[0] ?? null),
        conflict,
      })),
    },
    { key: 'unscheduled', severity: 'warning', entries: plain(checklist.unscheduledConfirmed) },
    { key: 'roles', severity: 'warning', entries: plain(checklist.unconfirmedRoles) },
    { key: 'links', severity: 'warning', entries: plain(checklist.missingLinks) },
    {
      key: 'languages',
      severity: 'info',
      entries: checklist.missingLanguages.map(({ sessionId, languages }) => ({
        ...entry(sessionId, sessionId),
        languages,
      })),
    },
  ]
  return lines.filter(({ entries }) => entries.length > 0)
}

function entry(key: string, sessionId: SessionId | null): CheckEntry {
  return { key, sessionId, conflict: null, languages: [] }
}

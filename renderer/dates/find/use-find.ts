import { useEffect, useMemo, useState } from 'react'
import type { Forum } from '../../../core/document/rows.ts'
import type { FindFailure, FoundSlots } from '../../../core/finding/find-query.ts'
import type { Result } from '../../../core/result.ts'
import { useApp, useSettledDocument } from '../../state/app-context.tsx'
import { todayOf } from '../../state/today.ts'
import { Cancelled } from '../../state/worker-client.ts'
import { useHolidayCalendar } from '../use-holiday-calendar.ts'
import { FindClient } from './find-client.ts'
import type { FindForm, FormProblem } from './find-form.ts'
import { queryOf } from './form-query.ts'

/** How long nothing is typed before it is looked. */
const settleMs = 180

/** What is known of an answer. */
export interface Finding {
  /** The last answer; it stays in sight while the next is looked for. */
  readonly found: Result<FoundSlots, FindFailure> | null
  /** Whether what is shown answers what is asked now. */
  readonly isCurrent: boolean
  /** Why nothing is asked. */
  readonly problem: FormProblem | null
  /** What went wrong in the worker. */
  readonly fault: string | null
  readonly wasCancelled: boolean
  cancel(): void
  again(): void
}

/** Looks for the times that a form asks for, away from the window, as typing and edits settle. */
export function useFind(forum: Forum, form: FindForm): Finding {
  const { store } = useApp()
  const settled = useSettledDocument() ?? store.document
  const { packs } = useHolidayCalendar()
  const [client] = useState(() => new FindClient())
  const [answer, setAnswer] = useState<{ readonly to: object; readonly found: Finding['found'] } | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [cancelled, setCancelled] = useState<object | null>(null)
  const [round, setRound] = useState(0)
  const today = todayOf(forum)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same once more
  const query = useMemo(() => queryOf(form, settled, forum, packs, today), [form, settled, forum, packs, today, round])
  useEffect(() => {
    client.prepare(store.document)
    return () => client.cancel()
  }, [client, store])
  useEffect(() => {
    if (!query.ok) return
    let isWanted = true
    const timer = setTimeout(() => {
      client.ask({ kind: 'find', forumId: forum.id, query: query.value }, settled).then(
        (found) => {
          if (!isWanted) return
          setFault(null)
          setAnswer({ to: query, found })
        },
        (error: unknown) => {
          if (isWanted && !(error instanceof Cancelled)) setFault(String(error))
        },
      )
    }, settleMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [client, query, forum.id, settled])
  return {
    found: query.ok ? (answer?.found ?? null) : null,
    isCurrent: query.ok && answer?.to === query,
    problem: query.ok ? null : query.failure,
    fault,
    wasCancelled: cancelled === query,
    cancel() {
      client.cancel()
      setCancelled(query)
    },
    again() {
      setRound((before) => before + 1)
    },
  }
}

import { useEffect, useState } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import type { TrayPlan } from '../../core/finding/place-tray.ts'
import { FindClient } from '../dates/find/find-client.ts'
import { useHolidayCalendar } from '../dates/use-holiday-calendar.ts'
import { useDocument } from '../state/app-context.tsx'
import { Cancelled } from '../state/worker-client.ts'

/** How far a plan is. */
export type TrayPlanning =
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'planned'; readonly plan: TrayPlan }
  | { readonly kind: 'failed'; readonly reason: string }

/** Works out, away from the window, what placing the tray would do; anew when the document or the wish is another. */
export function useTrayPlan(forum: Forum, isMinimal: boolean): TrayPlanning {
  const document = useDocument()
  const { packs } = useHolidayCalendar()
  const [client] = useState(() => new FindClient())
  const [planning, setPlanning] = useState<TrayPlanning>({ kind: 'working', done: 0, all: 0 })
  useEffect(() => {
    setPlanning({ kind: 'working', done: 0, all: 0 })
    let isWanted = true
    client
      .ask({ kind: 'place', forumId: forum.id, packs, isMinimal }, document, (done, all) => {
        if (isWanted) setPlanning({ kind: 'working', done, all })
      })
      .then(
        (plan) => isWanted && setPlanning({ kind: 'planned', plan }),
        (error: unknown) => {
          if (isWanted && !(error instanceof Cancelled)) setPlanning({ kind: 'failed', reason: String(error) })
        },
      )
    return () => {
      isWanted = false
      client.cancel()
    }
  }, [client, document, forum.id, packs, isMinimal])
  return planning
}

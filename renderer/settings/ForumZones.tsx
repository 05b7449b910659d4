import { useRef, useState } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import { sessionsOf } from '../../core/programme/session-rows.ts'
import { baseZone, isScheduled } from '../../core/programme/session-time.ts'
import { setZones } from '../../core/programme/zone-commands.ts'
import type { Zone } from '../../core/time/zone.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useAct, useDocumentPart } from '../state/app-context.tsx'
import { ZoneList } from '../ui/ZoneList.tsx'
import { BaseZoneQuestion } from './BaseZoneQuestion.tsx'

/** The zones of the forum. Another base zone is a question while sessions have slots. */
export function ForumZones({ forum }: { readonly forum: Forum }) {
  const hasSlots = useDocumentPart((document) => sessionsOf(document, forum.id).some(isScheduled))
  const act = useAct()
  const t = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<readonly [Zone, ...Zone[]] | null>(null)
  const close = () => {
    setAsked(null)
    // A zone that has become the first cannot be moved up any more: its button cannot take the focus back.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        place.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus()
      })
    })
  }
  return (
    <div ref={place}>
      <ZoneList
        zones={forum.zones}
        hint={t('settings.zonesHint')}
        onChange={([base, ...others]) => {
          if (!base) return
          if (hasSlots && base !== baseZone(forum)) setAsked([base, ...others])
          else act(setZones(forum.id, [base, ...others], 'wall-times'), { quietly: false })
        }}
      />
      {asked && <BaseZoneQuestion forum={forum} zones={asked} onClose={close} />}
    </div>
  )
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { findConflicts } from '../../core/programme/find-conflicts.ts'
import { fingerprintOf } from '../../core/programme/fingerprint.ts'
import { aDocument, aForum, anAcceptedConflict, aRoom, aSession, aSlot, idNumber } from '../support/builders.ts'
import { aFolder, callForum } from '../support/run-forum.ts'

async function check(document: WorkspaceDocument, ...options: readonly string[]) {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), writeWorkspace(document))
  return callForum(folder, 'check', 'plan.forum', ...options)
}

const hall = aRoom({ id: idNumber(10) })
const opening = aSession({
  id: idNumber(11),
  title: { en: 'Opening' },
  kind: 'opening',
  slot: aSlot({ start: '10:00', roomId: hall.id }),
})
const keynote = aSession({
  id: idNumber(12),
  title: { zh: '主旨演讲', en: 'Keynote' },
  slot: aSlot({ start: '10:30', roomId: hall.id }),
})
const english = aForum({ languages: ['en'], zones: ['Asia/Shanghai'] })
const clashing = aDocument({ forums: [english], rooms: [hall], sessions: [opening, keynote] })

describe('checking a workspace', () => {
  it('finds fatal conflicts and answers 1', async () => {
    expect(await check(clashing)).toEqual({
      code: 1,
      out: [
        'CJK Smart City Seminar (2020-08-05)',
        '  fatal    Main hall is taken twice at once. “Opening” (2020-08-05 10:00) and “Keynote” (2020-08-05 10:30)',
        '',
        '1 forum: 1 fatal, 0 warnings, 0 info',
        '',
      ].join('\n'),
      err: '',
    })
  })

  it('prints each conflict as an object with its sentence', async () => {
    const { code, out } = await check(clashing, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual([
      {
        key: `room-taken ${opening.id} ${keynote.id} ${hall.id}`,
        severity: 'fatal',
        kind: 'room-taken',
        sessions: [opening.id, keynote.id],
        facts: { roomId: hall.id },
        message: 'Main hall is taken twice at once.',
      },
    ])
  })

  it('answers 0 when there are warnings only', async () => {
    const late = aSession({ kind: 'networking', title: { en: 'Dinner' }, slot: aSlot({ start: '17:30' }) })
    const { code, out } = await check(aDocument({ forums: [english], sessions: [late] }))
    expect(code).toBe(0)
    expect(out).toContain(
      '  warning  Outside the hours of Wednesday, 5 August 2020 (09:00–18:00). “Dinner” (2020-08-05 17:30)',
    )
    expect(out).toContain('1 forum: 0 fatal, 1 warning, 0 info')
  })

  it('says nothing of a conflict that was accepted', async () => {
    const untitled = aSession({ kind: 'break', title: { ko: '휴식' } })
    const [conflict] = findConflicts(aDocument({ forums: [english], sessions: [untitled] }), english)
    if (!conflict) throw new Error('no conflict')
    const document = aDocument({
      forums: [english],
      sessions: [untitled],
      acceptedConflicts: [
        anAcceptedConflict({
          key: conflict.key,
          fingerprint: fingerprintOf(conflict, aDocument({ sessions: [untitled], forums: [english] })),
        }),
      ],
    })
    expect(await check(document, '--json')).toMatchObject({ code: 0, out: '[]\n' })
  })

  it('goes through all forums, by their first day', async () => {
    const later = aForum({
      id: idNumber(1),
      name: { en: 'Later' },
      days: [{ date: '2021-02-25', window: { start: '09:00', end: '18:00' } }],
    })
    const undated = aForum({ id: idNumber(2), name: { ko: '미정' }, days: [] })
    const { out } = await check(aDocument({ forums: [undated, later, aForum()] }))
    expect(out.split('\n').filter((line) => line !== '')).toEqual([
      'CJK Smart City Seminar (2020-08-05)',
      '  no conflicts',
      'Later (2021-02-25)',
      '  no conflicts',
      '미정',
      '  no conflicts',
      '3 forums: 0 fatal, 0 warnings, 0 info',
    ])
  })

  it('keeps a conflict on one line whatever stands in the title', async () => {
    const odd = aSession({ title: { en: 'One\nTwo\u001b[31m' }, slot: null })
    const { out } = await check(aDocument({ forums: [english], sessions: [odd] }))
    expect(out).toContain('  warning  Confirmed, but without a slot. “One Two[31m”\n')
  })

  it('counts no forum in an empty workspace', async () => {
    expect(await check(aDocument())).toEqual({ code: 0, out: '0 forums: 0 fatal, 0 warnings, 0 info\n', err: '' })
  })
})

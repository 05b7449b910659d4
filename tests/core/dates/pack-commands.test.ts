import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../core/dates/holiday-calendar.ts'
import { editPackDay, editPackYear, importPacks, ownPack, resetPack } from '../../../core/dates/pack-commands.ts'
import { workspacePacks } from '../../../core/dates/workspace-packs.ts'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import { type HolidayPack, holidayPackSchema } from '../../../core/document/holiday-rows.ts'
import { findIntegrityProblems } from '../../../core/document/integrity.ts'
import { findConflicts } from '../../../core/programme/find-conflicts.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { aDocument, aForum, aSession } from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const empty = aDocument({})
const statusOf = (document: WorkspaceDocument, country: string, date: string) =>
  calendarOf(workspacePacks(document)).dayOf(country, calendarDate(date)).status

const aPack = (fields: Partial<HolidayPack>): HolidayPack =>
  holidayPackSchema.parse({
    country: 'CN',
    year: 2027,
    status: 'official',
    source: 'A decree',
    retrieved: null,
    days: [{ date: '2027-02-05', names: { en: 'Spring Festival' }, kind: 'holiday' }],
    ...fields,
  })

describe('the holidays of a workspace', () => {
  it('are those that come with the program until one is imported or edited', () => {
    expect(workspacePacks(empty).length).toBe(27)
    expect(statusOf(empty, 'JP', '2026-05-06')).toBe('holiday')
  })

  it('take the place of the program’s year once they are imported, and of no other year', () => {
    const edited = after(empty, importPacks([aPack({})]))
    expect(statusOf(empty, 'CN', '2027-02-05')).toBe('unknown')
    expect(statusOf(edited, 'CN', '2027-02-05')).toBe('holiday')
    expect(statusOf(edited, 'CN', '2027-02-08')).toBe('work')
    expect(statusOf(edited, 'CN', '2026-10-01')).toBe('holiday')
    expect(statusOf(edited, 'CN', '2028-10-02')).toBe('unknown')
  })

  it('are imported again in place of what was imported before', () => {
    const first = after(empty, importPacks([aPack({}), aPack({ country: 'FR' })]))
    const second = after(first, importPacks([aPack({ days: [] })]))
    expect(rowsOf(second, 'holidayPacks')).toHaveLength(2)
    expect(statusOf(second, 'CN', '2027-02-05')).toBe('work')
    expect(statusOf(second, 'FR', '2027-02-05')).toBe('holiday')
    expect(findIntegrityProblems(second)).toEqual([])
  })

  it('are edited a day at a time, with the rest of the year as it was', () => {
    const date = calendarDate('2026-06-10')
    const edited = after(empty, editPackDay('JP', date, { kind: 'holiday', names: { en: 'Founding day' } }))
    expect(statusOf(edited, 'JP', '2026-06-10')).toBe('holiday')
    expect(statusOf(edited, 'JP', '2026-05-06')).toBe('holiday')
    expect(ownPack(edited, 'JP', 2026)?.days.map((day) => day.date)).toEqual(
      [...(ownPack(edited, 'JP', 2026)?.days ?? [])].map((day) => day.date).sort(),
    )
    expect(statusOf(after(edited, editPackDay('JP', date, null)), 'JP', '2026-06-10')).toBe('work')
  })

  it('need a name for a day', () => {
    const day = { kind: 'holiday' as const, names: {} }
    expect(refusalOf(empty, editPackDay('JP', calendarDate('2026-06-10'), day))).toMatchObject({
      kind: 'invalid-field',
      table: 'holidayPacks',
    })
  })

  it('of a country without any are not decreed until somebody says so', () => {
    const day = { kind: 'holiday' as const, names: { en: 'National day' } }
    const edited = after(empty, editPackDay('MN', calendarDate('2027-07-12'), day))
    expect(statusOf(edited, 'MN', '2027-07-13')).toBe('unknown')
    const decreed = after(edited, editPackYear('MN', 2027, { status: 'official', source: 'Government notice' }))
    expect(statusOf(decreed, 'MN', '2027-07-12')).toBe('holiday')
    expect(statusOf(decreed, 'MN', '2027-07-13')).toBe('work')
  })

  it('go back to those of the program, or to none', () => {
    const date = calendarDate('2026-05-06')
    const worked = after(empty, editPackDay('JP', date, null))
    expect(statusOf(worked, 'JP', '2026-05-06')).toBe('work')
    expect(statusOf(after(worked, resetPack('JP', 2026)), 'JP', '2026-05-06')).toBe('holiday')
    expect(after(empty, resetPack('JP', 2026))).toBe(empty)
  })

  it('decide which conflicts the days of a forum have', () => {
    const forum = aForum({
      zones: ['Asia/Tokyo'],
      days: [{ date: '2026-06-10', window: { start: '09:00', end: '18:00' } }],
    })
    const session = aSession({ slot: { date: '2026-06-10', start: '10:00', roomId: null, pinned: false } })
    const before = aDocument({ forums: [forum], sessions: [session] })
    const kinds = (document: WorkspaceDocument) => findConflicts(document, forum).map(({ facts }) => facts.kind)
    expect(kinds(before)).not.toContain('holiday')
    const day = { kind: 'holiday' as const, names: { en: 'Founding day' } }
    expect(kinds(after(before, editPackDay('JP', calendarDate('2026-06-10'), day)))).toContain('holiday')
  })
})

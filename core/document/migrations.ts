/** A workspace as read from JSON, of a known version, before its rows are checked. */
export type RawWorkspace = { readonly schemaVersion: number } & Readonly<Record<string, unknown>>

/** Turns a workspace of one version into the next one. Must not fail on anything that version allowed. */
export type Migration = (raw: RawWorkspace) => Readonly<Record<string, unknown>>

/** The ladder without gaps: the step at index 0 leads from version 1 to 2, and so on. Append only. */
export const migrations: readonly Migration[] = [toVersion2, toVersion3, toVersion4, toVersion5]

/** The version that this program writes. */
export const currentSchemaVersion = versionAfter(migrations)

/** The version that a ladder leads to. */
export function versionAfter(ladder: readonly Migration[]): number {
  return ladder.length + 1
}

/** Climbs from the version of `raw` to the end of the ladder. `raw` must not be newer than that. */
export function migrate(raw: RawWorkspace, ladder: readonly Migration[] = migrations): RawWorkspace {
  return ladder
    .slice(raw.schemaVersion - 1)
    .reduce<RawWorkspace>(
      (workspace, step) => ({ ...step(workspace), schemaVersion: workspace.schemaVersion + 1 }),
      raw,
    )
}

/** Version 2 knows who is free when, working days, accepted conflicts, runs of show, materials and expected audiences. */
function toVersion2(raw: RawWorkspace): Readonly<Record<string, unknown>> {
  return {
    ...raw,
    forums: withFields(raw['forums'], { bufferMinutes: 10 }),
    sessions: withFields(raw['sessions'], { expectedAudience: null, runOfShow: [], materials: [] }),
    participations: withFields(raw['participations'], { zone: null }),
    availabilities: [],
    calendarProfiles: [],
    acceptedConflicts: [],
  }
}

/** Version 3 knows how to reach people, official letters, offered slots, how stages changed, filters, and a forum's own words. */
function toVersion3(raw: RawWorkspace): Readonly<Record<string, unknown>> {
  return {
    ...raw,
    forums: withFields(raw['forums'], { stageLabels: {}, quietAfterDays: 21 }),
    organizations: withFields(raw['organizations'], { calendarCountry: null, topics: [] }),
    persons: withFields(raw['persons'], { zone: null, notes: '' }),
    interactions: withFields(raw['interactions'], { letter: null }),
    contactPoints: [],
    slotOffers: [],
    stageChanges: [],
    savedFilters: [],
  }
}

/** Version 4 knows what was released, who was handed which release, and how each recipient wants it. */
function toVersion4(raw: RawWorkspace): Readonly<Record<string, unknown>> {
  return { ...raw, releases: [], releasedSessions: [], handouts: [], recipientSettings: [] }
}

/** Version 5 knows the holidays that were imported or edited. */
function toVersion5(raw: RawWorkspace): Readonly<Record<string, unknown>> {
  return { ...raw, holidayPacks: [] }
}

/** Rows are not checked before the ladder is climbed: what is no list of rows stays, and is refused afterwards. */
function withFields(table: unknown, fields: Readonly<Record<string, unknown>>): unknown {
  if (!Array.isArray(table)) return table
  return table.map((row: unknown) => (typeof row === 'object' && row !== null ? { ...fields, ...row } : row))
}

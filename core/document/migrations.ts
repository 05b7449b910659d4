/** A workspace as read from JSON, of a known version, before its rows are checked. */
export type RawWorkspace = { readonly schemaVersion: number } & Readonly<Record<string, unknown>>

/** Turns a workspace of one version into the next one. Must not fail on anything that version allowed. */
export type Migration = (raw: RawWorkspace) => Readonly<Record<string, unknown>>

/** The ladder without gaps: the step at index 0 leads from version 1 to 2, and so on. Append only. */
export const migrations: readonly Migration[] = []

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

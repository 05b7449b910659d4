import { type Instance, painOf } from './instance.ts'

/** The pain of the worst zone counts more than that of all, as it does for ours. */
const worstCounts = 1000

/**
 * The instance in the LP format of CPLEX, as conference-scheduler states it: a binary for each session in each hour of each
 * room; each session once, an hour of a room at most once, a person at most once in an hour; least pain.
 */
export function programmeText(instance: Instance): string {
  const { sessions, rooms, hours, people } = instance
  const pains = hours.map((start) => {
    const { worst, all } = painOf(instance, start)
    return worst * worstCounts + all
  })
  const name = (session: number, hour: number, room: number) => `x_${session}_${hour}_${room}`
  const everywhere = (session: number, hour: number) => rooms.map((_, room) => name(session, hour, room))
  const all = sessions.flatMap((_, s) => hours.flatMap((_, h) => everywhere(s, h)))
  const goal = sessions.flatMap((_, s) =>
    hours.flatMap((_, h) => everywhere(s, h).map((x) => `+ ${pains[h] ?? 0} ${x}`)),
  )
  const byPerson = Map.groupBy(
    sessions.flatMap(({ id }, s) => (people.get(id) ?? []).map((person) => ({ person, s }))),
    ({ person }) => person,
  )
  const each = sessions.map((_, s) => hours.flatMap((_, h) => everywhere(s, h)))
  const most = [
    ...hours.flatMap((_, h) => rooms.map((_, r) => sessions.map((_, s) => name(s, h, r)))),
    ...[...byPerson.values()]
      .filter((roles) => roles.length > 1)
      .flatMap((roles) => hours.map((_, h) => roles.flatMap(({ s }) => everywhere(s, h)))),
  ]
  return [
    'Minimize',
    ` goal: ${goal.join('\n ')}`,
    'Subject To',
    ...each.map((row, index) => ` e${index}: ${row.join('\n + ')} = 1`),
    ...most.map((row, index) => ` m${index}: ${row.join('\n + ')} <= 1`),
    'Binary',
    ...all.map((x) => ` ${x}`),
    'End',
  ].join('\n')
}

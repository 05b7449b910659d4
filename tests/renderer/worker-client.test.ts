import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { FindClient } from '../../renderer/dates/find/find-client.ts'
import type { ToWorker as ToFinder } from '../../renderer/dates/find/find-question.ts'
import { ImportClient } from '../../renderer/exchange/import-client.ts'
import type { ToWorker as ToImporter } from '../../renderer/exchange/import-question.ts'
import { Cancelled } from '../../renderer/state/worker-client.ts'
import { aDocument, aForum, anOrganization } from '../support/builders.ts'

/** A worker that answers every question with the organizations that it was given by then. */
class Listener {
  static started: Listener[] = []
  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  isEnded = false
  #organizations = new Set<string>()

  constructor() {
    Listener.started.push(this)
  }

  postMessage(message: ToFinder | ToImporter): void {
    if (message.kind === 'workspace') this.#organizations.clear()
    if (message.kind === 'rows' && message.table === 'organizations') {
      if ('isFirst' in message && message.isFirst) this.#organizations.clear()
      for (const row of message.rows as readonly { readonly id: string }[]) this.#organizations.add(row.id)
    }
    if (message.kind !== 'ask') return
    const data = { kind: 'answer', id: message.id, answer: [...this.#organizations] }
    setTimeout(() => this.isEnded || this.onmessage?.({ data }))
  }

  terminate(): void {
    this.isEnded = true
  }
}

const forum = aForum()
const organizations = Array.from({ length: 1_200 }, () => anOrganization())
const whole = aDocument({ forums: [forum], organizations })
const without = aDocument({ forums: [forum], organizations: organizations.slice(1) })
const idsOf = (document: WorkspaceDocument) => Object.keys(document.organizations).sort()

beforeEach(() => {
  Listener.started = []
  vi.stubGlobal('Worker', Listener)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a search for a time', () => {
  const place = { kind: 'place', forumId: forum.id, packs: [], isMinimal: true } as const
  const ask = async (client: FindClient, document: WorkspaceDocument) =>
    ((await client.ask(place, document)) as unknown as string[]).sort()

  test('is about the workspace as it was asked of, also while that of the search before is still being sent', async () => {
    const client = new FindClient()
    const answers = await Promise.all([ask(client, whole), ask(client, without), ask(client, whole)])
    expect(answers).toEqual([idsOf(whole), idsOf(without), idsOf(whole)])
  })

  test('that waits while another is sent is cancelled with it, and starts no worker', async () => {
    const client = new FindClient()
    const asked = [ask(client, whole), ask(client, without)].map((answer) => answer.catch((error: unknown) => error))
    // The first piece is sent by then, and not the others.
    await new Promise((resolve) => setTimeout(resolve))
    expect(Listener.started).toHaveLength(1)
    client.cancel()
    expect(await Promise.all(asked)).toEqual([expect.any(Cancelled), expect.any(Cancelled)])
    expect(Listener.started.map(({ isEnded }) => isEnded)).toEqual([true])
    expect(await ask(client, without)).toEqual(idsOf(without))
  })
})

describe('a comparison of rows that are imported', () => {
  test('knows the whole workspace, also when it is asked for again before that is sent', async () => {
    const client = new ImportClient(new File([], 'list.csv'))
    const question = { kind: 'plan', forum } as Parameters<ImportClient['plan']>[0]
    const plan = async () => ((await client.plan(question, whole)) as unknown as string[]).sort()
    expect(await Promise.all([plan(), plan()])).toEqual([idsOf(whole), idsOf(whole)])
  })
})

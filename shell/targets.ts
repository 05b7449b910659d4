/** Hands each page that Chromium opens to the window that asked for it, and closes pages that nobody asked for. */
import type { Cdp } from './cdp.ts'
import type { Commands, TargetInfo } from './cdp-protocol.ts'
import type { MessageToPage } from './page/messages.ts'

export interface OpenPage {
  readonly id: number
  readonly targetId: string
  readonly session: string | undefined
  send<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method]['params'],
  ): Promise<Commands[Method]['result']>
  tell(message: MessageToPage): void
  evaluateInPreloadWorld(expression: string): Promise<void>
  mayNavigate(url: string): boolean
  detach(): void
}

type Claim = (target: TargetInfo, session: string) => boolean

const claims = new Set<Claim>()
const unclaimed = new Map<string, TargetInfo>()
const pages = new Set<OpenPage>()

export function addPage(page: OpenPage): void {
  pages.add(page)
}

export function removePage(page: OpenPage): void {
  pages.delete(page)
}

export function allPages(): readonly OpenPage[] {
  return [...pages]
}

/** A page's main frame carries the number of its target. */
export function pageOfTarget(targetId: string): OpenPage | undefined {
  return allPages().find((page) => page.targetId === targetId)
}

/** Answers the page that `isWanted` recognizes, now or when Chromium has opened it. */
export function claimTarget(
  isWanted: (target: TargetInfo) => boolean,
): Promise<{ target: TargetInfo; session: string }> {
  return new Promise((resolve) => {
    const claim: Claim = (target, session) => {
      if (!isWanted(target)) return false
      claims.delete(claim)
      unclaimed.delete(session)
      resolve({ target, session })
      return true
    }
    claims.add(claim)
    for (const [session, target] of unclaimed) if (claim(target, session)) return
  })
}

export async function watchTargets(cdp: Cdp): Promise<void> {
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'page' && !targetInfo.openerId) {
      unclaimed.set(sessionId, targetInfo)
      for (const claim of claims) if (claim(targetInfo, sessionId)) return
      return
    }
    // A popup's opener waits until the popup runs, so it has to run before it is closed.
    cdp.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {})
    if (targetInfo.openerId) cdp.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {})
  })
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => {
    unclaimed.delete(sessionId)
    allPages()
      .find((page) => page.session === sessionId)
      ?.detach()
  })
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
}

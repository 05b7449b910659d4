/** What each page puts on its window for the benchmark to drive. */
export interface CandidatePage {
  /** Begins to show the programme. */
  mount(): void
  /** Gives a session in sight another title, the way an app that uses this candidate would. */
  retitle(title: string): void
  /** How many drags have changed the programme so far. */
  drops(): number
}

declare global {
  interface Window {
    candidate?: CandidatePage
  }
}

/** Tells the benchmark that the page has what it needs, and answers the element to show it in. */
export function announce(page: CandidatePage): void {
  window.candidate = page
}

/** The element that the candidate fills. */
export function stage(): HTMLElement {
  const root = document.getElementById('root')
  if (!root) throw new Error('stage: the page has no root')
  return root
}

/** Fetches what the benchmark serves beside the page. */
export async function fetchWorkload<Workload>(name: 'document.json' | 'events.json'): Promise<Workload> {
  const response = await fetch(`./${name}`)
  return (await response.json()) as Workload
}

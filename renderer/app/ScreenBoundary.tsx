import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useWords } from '../i18n/language-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'

/** Keeps the app in hand when a screen fails: the rest goes on, and the cause is said. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, { readonly cause: string | null }> {
  override state = { cause: null as string | null }

  static getDerivedStateFromError(error: unknown): { readonly cause: string } {
    return { cause: error instanceof Error ? error.message : String(error) }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error('ScreenBoundary', error, info.componentStack)
  }

  override render(): ReactNode {
    const { cause } = this.state
    if (cause === null) return this.props.children
    return <Crashed cause={cause} onRetry={() => this.setState({ cause: null })} />
  }
}

function Crashed({ cause, onRetry }: { readonly cause: string; readonly onRetry: () => void }) {
  const t = useWords()
  return (
    <Empty title={t('app.crashed')} hint={t('app.crashedDetail', { cause })}>
      <Button onPress={onRetry}>{t('app.tryAgain')}</Button>
    </Empty>
  )
}

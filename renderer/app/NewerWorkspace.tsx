import { useWords } from '../i18n/language-context.tsx'
import { Empty } from '../ui/Empty.tsx'

interface Props {
  readonly found: number
  readonly supported: number
  readonly path: string
}

/** All there is when the stored workspace is a newer program's: working beside it would be work that cannot be saved. */
export function NewerWorkspace({ found, supported, path }: Props) {
  const t = useWords()
  return (
    <main style={{ height: '100%', display: 'flex' }} className="selectable">
      <Empty title={t('app.name')} hint={t('notice.newer', { found, supported, path })} />
    </main>
  )
}

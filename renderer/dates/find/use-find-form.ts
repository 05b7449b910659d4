import { useMemo } from 'react'
import type { Forum } from '../../../core/document/rows.ts'
import { useApp } from '../../state/app-context.tsx'
import { useLatest } from '../../ui/use-latest.ts'
import { emptyForm, type FindForm } from './find-form.ts'

/** What is asked for, as far as it was said, and how to change it. */
export function useFindForm(forum: Forum): readonly [FindForm, (fields: Partial<FindForm>) => void] {
  const { view, show } = useApp()
  const empty = useMemo(() => emptyForm(forum, []), [forum])
  const form = view.finds[forum.id] ?? empty
  const change = useLatest((fields: Partial<FindForm>) => {
    show({ finds: { ...view.finds, [forum.id]: { ...form, ...fields } } })
  })
  return [form, change]
}

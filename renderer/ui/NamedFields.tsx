import type { ReactNode } from 'react'

/** The fields of one line of a list, under a name that is heard and not seen: in each line they are called alike. */
export function NamedFields({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot leave its place to the columns of the line
    <div role="group" aria-label={name} style={{ display: 'contents' }}>
      {children}
    </div>
  )
}

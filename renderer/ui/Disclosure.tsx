import { type ReactNode, useEffect, useState } from 'react'
import { Button as AriaButton, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components'
import button from './Button.module.css'
import styles from './Disclosure.module.css'
import { Icon } from './Icon.tsx'

interface Props {
  readonly title: string
  /** The name of the button, where the title alone does not say whose. */
  readonly label?: string
  /** Opens it when it becomes true: what is inside was asked for from elsewhere. */
  readonly isAsked?: boolean
  /** Drawn only while it is open. */
  readonly children: ReactNode
}

/** What is looked at now and then, behind a button. */
export function Disclosure({ title, label, isAsked = false, children }: Props) {
  const [isOpen, setIsOpen] = useState(isAsked)
  useEffect(() => {
    if (isAsked) setIsOpen(true)
  }, [isAsked])
  return (
    <AriaDisclosure isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <Heading level={4} className={styles.head ?? ''}>
        <AriaButton
          slot="trigger"
          className={button.button ?? ''}
          data-look="quiet"
          data-small
          {...(label ? { 'aria-label': label } : {})}
        >
          <span className={styles.arrow} data-open={isOpen || undefined}>
            <Icon name="down" size={12} />
          </span>
          {title}
        </AriaButton>
      </Heading>
      <DisclosurePanel className={isOpen ? (styles.content ?? '') : ''}>{isOpen && children}</DisclosurePanel>
    </AriaDisclosure>
  )
}

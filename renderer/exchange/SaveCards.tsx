import type { OrganizationId } from '../../core/document/rows.ts'
import { writeVCards } from '../../core/exchange/write-vcards.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { useSaveList } from './use-save-list.ts'

/** Gives away the people of one organization as cards that every address book reads (vCard 3.0). */
export function SaveCards({ organizationId }: { readonly organizationId: OrganizationId }) {
  const { store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const save = useSaveList()
  return (
    <Button
      small
      look="quiet"
      icon="out"
      onPress={() =>
        void save(
          'vcf',
          'people',
          t('exchange.saveCards'),
          writeVCards(store.document, '3.0', language, organizationId),
        )
      }
    >
      {t('exchange.saveCards')}
    </Button>
  )
}

import { v7 as newId } from 'uuid'
import {
  affiliationIdSchema,
  organizationIdSchema,
  type ParticipationId,
  personIdSchema,
} from '../../core/document/rows.ts'
import { countryNotStated } from '../../core/document/vocabulary.ts'
import { languageOfText } from '../../core/exchange/text-language.ts'
import { giveRoleToNewOrganization, giveRoleToNewPerson } from '../../core/outreach/role-holder-commands.ts'
import { useLanguage } from '../i18n/language-context.tsx'
import { useAct } from '../state/app-context.tsx'

/** Enters whom a role names and nobody has entered yet: with the name alone, what else is known is said in the outreach. Answers whether it was done. */
export function useAddHolder(id: ParticipationId) {
  const act = useAct()
  const language = useLanguage()
  const languageOf = (name: string) => languageOfText(name, language === 'ja' ? 'ja' : 'zh')
  const loud = { quietly: false }
  return {
    organization: (name: string) =>
      act(
        giveRoleToNewOrganization(id, {
          id: organizationIdSchema.parse(newId()),
          kind: 'association',
          country: countryNotStated,
          names: { [languageOf(name)]: name },
        }),
        loud,
      ) !== null,
    person: (name: string) =>
      act(
        giveRoleToNewPerson(
          id,
          {
            id: personIdSchema.parse(newId()),
            nativeName: name,
            nativeLanguage: languageOf(name),
          },
          affiliationIdSchema.parse(newId()),
        ),
        loud,
      ) !== null,
  }
}

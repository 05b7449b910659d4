import { wordsFor } from '../../core/document/localized-text.ts'
import type { Organization } from '../../core/document/outreach-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { organizationKinds } from '../../core/document/vocabulary.ts'
import { editOrganization } from '../../core/outreach/organization-commands.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { countryName } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useRun } from '../state/app-context.tsx'
import { bridge } from '../state/bridge.ts'
import { AvailabilityList } from '../ui/AvailabilityList.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { PanelGroup } from '../ui/Panel.tsx'
import { TagsField } from '../ui/TagsField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { countryOfKey, international, useCountryOptions } from '../ui/use-country-options.ts'
import { ZoneChoice } from '../ui/ZoneChoice.tsx'
import { ContactPointList } from './ContactPointList.tsx'
import styles from './EngagementPanel.module.css'

/** The calendar of the organization's own country. */
const own = 'own'

interface Props {
  readonly organization: Organization
  /** The forum whose days and zones new times begin with. */
  readonly forum: Forum
}

/** What is known of an organization, for all forums. */
export function OrganizationFields({ organization, forum }: Props) {
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const { id, website } = organization
  const ofZones = forum.zones.flatMap((zone) => zoneCity(zone).country ?? [])
  const countryOptions = useCountryOptions(forum, organization.country)
  const calendarCountries = [
    ...new Set([...ofZones, ...(organization.calendarCountry ? [organization.calendarCountry] : [])]),
  ]
  return (
    <>
      <PanelGroup title={t('engagement.names')}>
        <LocalizedField
          labelIn={(name) => t('engagement.nameIn', { language: name })}
          value={organization.names}
          required
          onChange={(names) => run(editOrganization(id, { names }))}
        />
      </PanelGroup>
      <TextField
        label={t('engagement.abbreviation')}
        value={organization.abbreviation}
        onChange={(abbreviation) => run(editOrganization(id, { abbreviation }))}
      />
      <Choice
        label={t('engagement.kind')}
        value={organization.kind}
        options={organizationKinds.map((kind) => ({ key: kind, words: t(`organizationKind.${kind}`) }))}
        onChange={(kind) => act(editOrganization(id, { kind }))}
      />
      <Choice
        label={t('engagement.country')}
        value={organization.country ?? international}
        options={countryOptions}
        onChange={(key) => act(editOrganization(id, { country: countryOfKey(key) }))}
      />
      <TagsField
        label={t('directory.topics')}
        addLabel={t('directory.addTopic')}
        value={organization.topics}
        onChange={(topics) => act(editOrganization(id, { topics: [...topics] }))}
      />
      <TagsField
        label={t('directory.tags')}
        addLabel={t('directory.addTag')}
        value={organization.tags}
        onChange={(tags) => act(editOrganization(id, { tags: [...tags] }))}
      />
      <ZoneChoice
        label={t('directory.zone')}
        value={organization.zone}
        zones={forum.zones}
        onChange={(zone) => act(editOrganization(id, { zone }))}
      />
      <Choice
        label={t('directory.calendarCountry')}
        value={organization.calendarCountry ?? own}
        options={[
          { key: own, words: t('directory.ownCalendar') },
          ...calendarCountries.map((code) => ({ key: code, words: countryName(code, language) })),
        ]}
        onChange={(key) => act(editOrganization(id, { calendarCountry: key === own ? null : key }))}
      />
      <ContactPointList owner={{ kind: 'organization', id }} name={wordsFor(organization.names, language)} />
      <div className={styles.website}>
        <TextField
          label={t('engagement.website')}
          value={website}
          onChange={(next) => run(editOrganization(id, { website: next }))}
        />
        {website.startsWith('https://') && (
          <IconButton
            icon="out"
            label={t('engagement.visit')}
            onPress={() =>
              void bridge.openExternal({
                url: website,
                question: t('engagement.askVisit'),
                open: t('engagement.open'),
                cancel: t('app.cancel'),
              })
            }
          />
        )}
      </div>
      <TextField
        label={t('engagement.notes')}
        multiline
        value={organization.notes}
        onChange={(notes) => run(editOrganization(id, { notes }))}
      />
      <PanelGroup title={t('availability.title')}>
        <AvailabilityList
          owner={{ kind: 'organization', id }}
          name={wordsFor(organization.names, language)}
          forum={forum}
          zone={organization.zone}
        />
      </PanelGroup>
    </>
  )
}

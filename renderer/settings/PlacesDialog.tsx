import type { Forum } from '../../core/document/rows.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Segments } from '../ui/Toggles.tsx'
import { DaySettings } from './DaySettings.tsx'
import { ForumZones } from './ForumZones.tsx'
import { type PlaceKind, placeKinds } from './place-kinds.ts'
import { RoomSettings } from './RoomSettings.tsx'
import styles from './SettingsScreen.module.css'
import { TrackSettings } from './TrackSettings.tsx'
import { WorkingHours } from './WorkingHours.tsx'

/** The days, zones, rooms and tracks of the forum, edited over the programme that stands in them. */
export function PlacesDialog({ forum, kind }: { readonly forum: Forum; readonly kind: PlaceKind }) {
  const { show } = useApp()
  const t = useWords()
  const close = () => show({ overlay: null })
  return (
    <Modal
      title={t('programme.places')}
      isWide
      isLive
      onClose={close}
      actions={
        <Button look="primary" onPress={close}>
          {t('programme.placesDone')}
        </Button>
      }
    >
      <div>
        <Segments
          label={t('programme.places')}
          options={placeKinds.map((key) => ({ key, words: t(`settings.${key}`) }))}
          value={kind}
          onChange={(overlay) => show({ overlay })}
        />
      </div>
      <div className={styles.section}>
        {kind === 'days' && <DaySettings forum={forum} />}
        {kind === 'zones' && (
          <>
            <ForumZones forum={forum} />
            <WorkingHours forum={forum} />
          </>
        )}
        {kind === 'rooms' && <RoomSettings forum={forum} />}
        {kind === 'tracks' && <TrackSettings forum={forum} />}
      </div>
    </Modal>
  )
}

import type { Forum } from '../../core/document/rows.ts'
import { deleteForum } from '../../core/programme/forum-commands.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useAct } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { RoomSettings } from './RoomSettings.tsx'
import styles from './SettingsScreen.module.css'
import { TrackSettings } from './TrackSettings.tsx'

/** Rooms and tracks of the forum, edited in place, and the end of it. */
export function PlaceSettings({ forum }: { readonly forum: Forum }) {
  const act = useAct()
  const t = useWords()
  return (
    <section className={styles.section}>
      <RoomSettings forum={forum} />
      <TrackSettings forum={forum} />
      <div className={styles.end}>
        <Button look="danger" onPress={() => act(deleteForum(forum.id), { quietly: false })}>
          {t('settings.deleteForum')}
        </Button>
        <span>{t('settings.deleteForumHint')}</span>
      </div>
    </section>
  )
}

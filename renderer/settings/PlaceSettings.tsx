import { wordsFor } from '../../core/document/localized-text.ts'
import { type Forum, type Room, roomIdSchema, type Track, trackIdSchema } from '../../core/document/rows.ts'
import { roomKinds } from '../../core/document/vocabulary.ts'
import { deleteForum } from '../../core/programme/forum-commands.ts'
import { addRoom, addTrack, deleteRoom, deleteTrack, editRoom, editTrack } from '../../core/programme/place-commands.ts'
import { roomsOf, sessionsOf, tracksOf } from '../../core/programme/session-rows.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useDocument, useRun } from '../state/app-context.tsx'
import { newId } from '../state/command-context.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './SettingsScreen.module.css'

/** Rooms and tracks of the forum, edited in place. */
export function PlaceSettings({ forum }: { readonly forum: Forum }) {
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const newRoom = () =>
    act(
      addRoom({
        id: roomIdSchema.parse(newId()),
        forumId: forum.id,
        name: { [language]: t('settings.newRoom') },
        kind: 'physical',
        city: {},
        joinUrl: '',
        hostAccount: '',
        capacity: null,
      }),
    )
  const newTrack = () =>
    act(addTrack({ id: trackIdSchema.parse(newId()), forumId: forum.id, name: { [language]: t('settings.newTrack') } }))
  const rooms = roomsOf(document, forum.id)
  const tracks = tracksOf(document, forum.id)
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3>{t('settings.rooms')}</h3>
        <Button small icon="plus" onPress={newRoom}>
          {t('settings.addRoom')}
        </Button>
      </div>
      {rooms.length > 0 && (
        <ul className={styles.list}>
          {rooms.map((room) => (
            <RoomLine key={room.id} room={room} />
          ))}
        </ul>
      )}
      <div className={styles.head}>
        <h3>{t('settings.tracks')}</h3>
        <Button small icon="plus" onPress={newTrack}>
          {t('settings.addTrack')}
        </Button>
      </div>
      {tracks.length > 0 && (
        <ul className={styles.list}>
          {tracks.map((track) => (
            <TrackLine key={track.id} track={track} />
          ))}
        </ul>
      )}
      <div className={styles.end}>
        <Button look="danger" onPress={() => act(deleteForum(forum.id), { quietly: false })}>
          {t('settings.deleteForum')}
        </Button>
        <span>{t('settings.deleteForumHint')}</span>
      </div>
    </section>
  )
}

function RoomLine({ room }: { readonly room: Room }) {
  const document = useDocument()
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const uses = sessionsOf(document, room.forumId).filter(({ slot }) => slot?.roomId === room.id).length
  return (
    <li className={`${styles.item} ${styles.room}`}>
      <div className={styles.wide}>
        <LocalizedField
          layout="row"
          labelIn={(name) => t('settings.roomNameIn', { language: name })}
          value={room.name}
          required
          onChange={(name) => run(editRoom(room.id, { name }))}
        />
      </div>
      <Choice
        label={t('settings.roomKind')}
        labelHidden
        value={room.kind}
        options={roomKinds.map((kind) => ({ key: kind, words: t(`roomKind.${kind}`) }))}
        onChange={(kind) => act(editRoom(room.id, { kind }))}
      />
      <TextField
        label={t('settings.joinUrl')}
        labelHidden
        placeholder={t('settings.joinUrl')}
        value={room.joinUrl}
        onChange={(joinUrl) => run(editRoom(room.id, { joinUrl }))}
      />
      <TextField
        label={t('settings.capacity')}
        labelHidden
        numeric
        commit="leaving"
        placeholder={t('settings.capacity')}
        value={room.capacity === null ? '' : String(room.capacity)}
        onChange={(typed) => {
          const text = typed.normalize('NFKC').trim()
          if (text !== '' && !/^\d{1,6}$/.test(text)) return t('settings.audienceNotRead', { typed })
          return run(editRoom(room.id, { capacity: text === '' ? null : Number(text) }))
        }}
      />
      <span className={styles.uses}>{t('settings.uses', { count: uses })}</span>
      <IconButton
        icon="trash"
        label={t('settings.removeRoom', { name: wordsFor(room.name, language) })}
        onPress={() => act(deleteRoom(room.id, 'keep-times'), { quietly: false })}
      />
    </li>
  )
}

const colors = [1, 2, 3, 4, 5, 6] as const
/** A track's colour also has a letter, for those who cannot tell the colours apart. */
const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const

function TrackLine({ track }: { readonly track: Track }) {
  const document = useDocument()
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const uses = sessionsOf(document, track.forumId).filter(({ trackId }) => trackId === track.id).length
  return (
    <li className={`${styles.item} ${styles.track}`}>
      <Choice
        label={t('settings.trackColor')}
        labelHidden
        value={String(track.color)}
        options={colors.map((color) => ({
          key: String(color),
          words: letters[color - 1] ?? '',
          mark: <span className={styles.swatch} style={{ background: `var(--edge-${color})` }} />,
        }))}
        onChange={(color) => act(editTrack(track.id, { color: Number(color) }))}
      />
      <div>
        <LocalizedField
          layout="row"
          labelIn={(name) => t('settings.trackNameIn', { language: name })}
          value={track.name}
          required
          onChange={(name) => run(editTrack(track.id, { name }))}
        />
      </div>
      <span className={styles.uses}>{t('settings.uses', { count: uses })}</span>
      <IconButton
        icon="trash"
        label={t('settings.removeTrack', { name: wordsFor(track.name, language) })}
        onPress={() => act(deleteTrack(track.id), { quietly: false })}
      />
    </li>
  )
}

import { v7 as newId } from 'uuid'
import { languageTag } from '../../core/document/language.ts'
import { type Direction, withMoved } from '../../core/document/list-order.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import { type Forum, type Track, trackIdSchema } from '../../core/document/rows.ts'
import { addTrack, deleteTrack, editTrack, reorderTrack } from '../../core/programme/place-commands.ts'
import { sessionsOf, tracksOf } from '../../core/programme/session-rows.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { focusSoon } from '../palette/focus-soon.ts'
import { useAct, useDocument, useRun } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { MoveButtons, moveByKeys } from '../ui/MoveButtons.tsx'
import { NamedFields } from '../ui/NamedFields.tsx'
import { ColorEdge } from '../ui/TrackEdge.tsx'
import { useListFocus } from '../ui/use-list-focus.ts'
import { useSpokenPlace } from '../ui/use-spoken-place.ts'
import styles from './SettingsScreen.module.css'

/** The tracks of the forum in the organizer's order. */
export function TrackSettings({ forum }: { readonly forum: Forum }) {
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const speakPlace = useSpokenPlace()
  const { list, adding, followTo, focusAfterRemoval } = useListFocus<HTMLUListElement>()
  const tracks = tracksOf(document, forum.id)
  const add = () => {
    const id = trackIdSchema.parse(newId())
    // It is named next.
    if (act(addTrack({ id, forumId: forum.id, name: { [language]: t('settings.newTrack') } })))
      focusSoon([`[data-track="${id}"] input[lang="${languageTag(language)}"]`])
  }
  const move = (index: number, track: Track) => (direction: Direction) => {
    if (withMoved(tracks, ({ id }) => id === track.id, direction) === tracks) return
    const to = direction === 'earlier' ? index - 1 : index + 1
    followTo(to)
    if (act(reorderTrack(track.id, direction))) speakPlace(wordsFor(track.name, language), to, tracks.length)
  }
  return (
    <>
      <div className={styles.head}>
        <h3>{t('settings.tracks')}</h3>
        <Button ref={adding} small icon="plus" onPress={add}>
          {t('settings.addTrack')}
        </Button>
      </div>
      {tracks.length > 0 && (
        <ul ref={list} className={styles.list}>
          {tracks.map((track, index) => (
            <TrackLine
              key={track.id}
              track={track}
              isFirst={index === 0}
              isLast={index === tracks.length - 1}
              onMove={move(index, track)}
              onRemoved={() => focusAfterRemoval(index)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

const colors = [1, 2, 3, 4, 5, 6] as const
/** A track's colour also has a letter, for those who cannot tell the colours apart. */
const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const

interface LineProps {
  readonly track: Track
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (direction: Direction) => void
  readonly onRemoved: () => void
}

function TrackLine({ track, isFirst, isLast, onMove, onRemoved }: LineProps) {
  const document = useDocument()
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const name = wordsFor(track.name, language)
  const uses = sessionsOf(document, track.forumId).filter(({ trackId }) => trackId === track.id).length
  return (
    <li className={`${styles.item} ${styles.track}`} data-track={track.id} onKeyDownCapture={moveByKeys(onMove)}>
      <NamedFields name={name}>
        <Choice
          label={t('settings.trackColor')}
          labelHidden
          value={String(track.color)}
          options={colors.map((color) => ({
            key: String(color),
            words: letters[color - 1] ?? '',
            mark: <ColorEdge color={color} />,
          }))}
          onChange={(color) => act(editTrack(track.id, { color: Number(color) }))}
        />
        <div>
          <LocalizedField
            layout="row"
            labelIn={(language) => t('settings.trackNameIn', { language })}
            value={track.name}
            required
            onChange={(name) => run(editTrack(track.id, { name }))}
          />
        </div>
        <span className={styles.uses}>{t('settings.uses', { count: uses })}</span>
        <span className={styles.buttons}>
          <MoveButtons
            upLabel={t('settings.placeUp', { name })}
            downLabel={t('settings.placeDown', { name })}
            isFirst={isFirst}
            isLast={isLast}
            onMove={onMove}
          />
          <IconButton
            data-remove
            icon="trash"
            label={t('settings.removeTrack', { name })}
            onPress={() => {
              if (act(deleteTrack(track.id), { quietly: false })) onRemoved()
            }}
          />
        </span>
      </NamedFields>
    </li>
  )
}

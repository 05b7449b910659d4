import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { languageTag } from '../../core/document/language.ts'
import { type Direction, withMoved } from '../../core/document/list-order.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import { type Forum, type Room, roomIdSchema } from '../../core/document/rows.ts'
import { roomKinds } from '../../core/document/vocabulary.ts'
import { addRoom, deleteRoom, editRoom, reorderRoom } from '../../core/programme/place-commands.ts'
import { roomsOf, sessionsOf } from '../../core/programme/session-rows.ts'
import { isScheduled } from '../../core/programme/session-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { focusSoon } from '../palette/focus-soon.ts'
import { useAct, useApp, useDocument, useRun } from '../state/app-context.tsx'
import { AvailabilityList } from '../ui/AvailabilityList.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { MoveButtons, moveByKeys } from '../ui/MoveButtons.tsx'
import { NamedFields } from '../ui/NamedFields.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useListFocus } from '../ui/use-list-focus.ts'
import { useSpokenPlace } from '../ui/use-spoken-place.ts'
import { RemovalQuestion } from './RemovalQuestion.tsx'
import styles from './SettingsScreen.module.css'

/** The rooms of the forum in the organizer's order. */
export function RoomSettings({ forum }: { readonly forum: Forum }) {
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const speakPlace = useSpokenPlace()
  const { list, adding, followTo, focusAfterRemoval } = useListFocus<HTMLUListElement>()
  const rooms = roomsOf(document, forum.id)
  const add = () => {
    const id = roomIdSchema.parse(newId())
    const added = act(
      addRoom({
        id,
        forumId: forum.id,
        name: { [language]: t('settings.newRoom') },
        kind: 'physical',
        city: {},
        joinUrl: '',
        hostAccount: '',
        capacity: null,
      }),
    )
    // It is named next.
    if (added) focusSoon([`[data-room="${id}"] input[lang="${languageTag(language)}"]`])
  }
  const move = (index: number, room: Room) => (direction: Direction) => {
    if (withMoved(rooms, ({ id }) => id === room.id, direction) === rooms) return
    const to = direction === 'earlier' ? index - 1 : index + 1
    followTo(to)
    if (act(reorderRoom(room.id, direction))) speakPlace(wordsFor(room.name, language), to, rooms.length)
  }
  return (
    <>
      <div className={styles.head}>
        <h3>{t('settings.rooms')}</h3>
        <Button ref={adding} small icon="plus" onPress={add}>
          {t('settings.addRoom')}
        </Button>
      </div>
      {rooms.length > 0 && (
        <ul ref={list} className={styles.list}>
          {rooms.map((room, index) => (
            <RoomLine
              key={room.id}
              room={room}
              forum={forum}
              isFirst={index === 0}
              isLast={index === rooms.length - 1}
              onMove={move(index, room)}
              onRemoved={() => focusAfterRemoval(index)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

interface LineProps {
  readonly room: Room
  readonly forum: Forum
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (direction: Direction) => void
  readonly onRemoved: () => void
}

function RoomLine({ room, forum, isFirst, isLast, onMove, onRemoved }: LineProps) {
  const { view } = useApp()
  const document = useDocument()
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const sessions = sessionsOf(document, forum.id)
    .filter(isScheduled)
    .filter(({ slot }) => slot.roomId === room.id)
  const name = wordsFor(room.name, language)
  const remove = (kept: 'keep-times' | 'to-tray') => () => {
    if (act(deleteRoom(room.id, kept), { quietly: false })) onRemoved()
  }
  return (
    <li className={`${styles.item} ${styles.room}`} data-room={room.id} onKeyDownCapture={moveByKeys(onMove)}>
      <NamedFields name={name}>
        <div className={styles.wide}>
          <LocalizedField
            layout="row"
            labelIn={(language) => t('settings.roomNameIn', { language })}
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
        <NumberField<null>
          label={t('settings.capacity')}
          labelHidden
          placeholder={t('settings.capacity')}
          value={room.capacity}
          empty={null}
          most={1_000_000}
          notRead={(typed) => t('settings.audienceNotRead', { typed })}
          onChange={(capacity) => run(editRoom(room.id, { capacity }))}
        />
        <span className={styles.uses}>{t('settings.uses', { count: sessions.length })}</span>
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
            label={t('settings.removeRoom', { name })}
            onPress={() => (sessions.length > 0 ? setIsAsking(true) : remove('keep-times')())}
          />
        </span>
        <div className={styles.wide}>
          <Disclosure
            title={t('settings.details')}
            label={t('settings.roomDetails', { name })}
            isAsked={view.availabilityOf?.id === room.id}
          >
            <RoomDetails room={room} forum={forum} />
          </Disclosure>
        </div>
      </NamedFields>
      {isAsking && (
        <RemovalQuestion
          title={t('settings.removeRoomTitle', { name })}
          lead={t('settings.removeRoomLead', { count: sessions.length })}
          sessions={sessions}
          onClose={() => setIsAsking(false)}
          answers={[
            { words: t('settings.keepTimes'), act: remove('keep-times') },
            { words: t('settings.toTray'), look: 'danger', act: remove('to-tray') },
          ]}
        />
      )}
    </li>
  )
}

function RoomDetails({ room, forum }: { readonly room: Room; readonly forum: Forum }) {
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  return (
    <>
      <TextField
        label={t('settings.roomHost')}
        value={room.hostAccount}
        onChange={(hostAccount) => run(editRoom(room.id, { hostAccount }))}
      />
      <div className={styles.row}>
        <span className={styles.label}>{t('settings.roomCity')}</span>
        <LocalizedField
          layout="row"
          labelIn={(language) => t('settings.roomCityIn', { language })}
          value={room.city}
          onChange={(city) => run(editRoom(room.id, { city }))}
        />
      </div>
      <h4 className={styles.label}>{t('availability.title')}</h4>
      <AvailabilityList owner={{ kind: 'room', id: room.id }} name={wordsFor(room.name, language)} forum={forum} />
    </>
  )
}

import { Button as AriaButton, Dialog, DialogTrigger, Popover, ToggleButton } from 'react-aria-components'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { roomsOf } from '../../../core/programme/session-rows.ts'
import { useOfferActions } from '../../app/offered-actions.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useApp, useDocumentPart } from '../../state/app-context.tsx'
import button from '../../ui/Button.module.css'
import { Choice } from '../../ui/Choice.tsx'
import { Icon } from '../../ui/Icon.tsx'
import popup from '../../ui/Popup.module.css'
import { Check } from '../../ui/Toggles.tsx'
import styles from './Board.module.css'

interface Props {
  readonly forum: Forum
  readonly view: BoardView
  readonly setView: (fields: Partial<BoardView>) => void
}

const columns = ['rooms', 'days', 'tracks'] as const
const zooms = [5, 10, 15, 30] as const

/** How the board is looked at: what its columns are, which rooms, how tall an hour is, and whether the rest gives way. */
export function BoardToolbar({ forum, view, setView }: Props) {
  const t = useWords()
  useOfferActions(() => ({
    subject: t('board.board'),
    icon: 'programme',
    actions: [
      ...columns.map((by) => ({
        key: by,
        words: t('app.pair', { name: t('board.columns'), value: t(`board.by.${by}`) }),
        isChosen: view.by === by,
        act: () => setView({ by }),
      })),
      ...zooms.map((zoom) => ({
        key: String(zoom),
        words: t('app.pair', { name: t('board.zoom'), value: t('programme.minutes', { count: zoom }) }),
        isChosen: view.zoom === zoom && !view.fitsDay,
        act: () => setView({ zoom, fitsDay: false }),
      })),
      {
        key: 'fit',
        words: t('board.fitDay'),
        isChosen: view.fitsDay,
        act: () => setView({ fitsDay: !view.fitsDay }),
      },
      {
        key: 'rest',
        words: t('board.shiftRest'),
        isChosen: view.shiftsRest,
        act: () => setView({ shiftsRest: !view.shiftsRest }),
      },
    ],
  }))
  return (
    <>
      <div className={styles.columnsChoice}>
        <Choice
          label={t('board.columns')}
          labelHidden
          value={view.by}
          options={columns.map((by) => ({ key: by, words: t(`board.by.${by}`) }))}
          onChange={(by) => setView({ by })}
        />
      </div>
      {view.by === 'rooms' && <Rooms forum={forum} view={view} setView={setView} />}
      <div className={styles.zoomChoice}>
        <Choice
          label={t('board.zoom')}
          labelHidden
          value={String(view.zoom)}
          options={zooms.map((zoom) => ({ key: String(zoom), words: t('programme.minutes', { count: zoom }) }))}
          onChange={(key) => setView({ zoom: zooms.find((zoom) => String(zoom) === key) ?? 15, fitsDay: false })}
        />
      </div>
      <Toggle label={t('board.fitDay')} value={view.fitsDay} onChange={(fitsDay) => setView({ fitsDay })} />
      <Toggle
        label={t('board.shiftRest')}
        hint={t('board.shiftRestHint')}
        value={view.shiftsRest}
        onChange={(shiftsRest) => setView({ shiftsRest })}
      />
    </>
  )
}

function Toggle({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}) {
  return (
    <ToggleButton
      className={`${button.button} ${styles.toggle}`}
      data-look="quiet"
      isSelected={value}
      onChange={onChange}
    >
      <span title={hint}>{label}</span>
    </ToggleButton>
  )
}

function Rooms({ forum, view, setView }: Props) {
  const { show } = useApp()
  const rooms = useDocumentPart((document) => roomsOf(document, forum.id))
  const language = useLanguage()
  const t = useWords()
  const hidden = rooms.filter(({ id }) => view.hiddenRooms.includes(id))
  if (rooms.length < 2 && hidden.length === 0) return null
  return (
    <DialogTrigger>
      <AriaButton className={button.button ?? ''} data-look="quiet">
        {hidden.length === 0 ? t('board.allRooms') : t('board.roomsHidden', { count: hidden.length })}
        <Icon name="down" size={12} />
      </AriaButton>
      <Popover className={popup.popup ?? ''} placement="bottom start">
        <Dialog className={styles.roomList ?? ''} aria-label={t('board.shownRooms')}>
          {({ close }) => (
            <>
              {hidden.length > 0 && (
                <AriaButton
                  className={button.button ?? ''}
                  data-look="quiet"
                  onPress={() => setView({ hiddenRooms: [] })}
                >
                  {t('board.showAllRooms')}
                </AriaButton>
              )}
              {rooms.map(({ id, name }) => (
                <Check
                  key={id}
                  label={wordsFor(name, language)}
                  value={!view.hiddenRooms.includes(id)}
                  onChange={(isShown) =>
                    setView({
                      hiddenRooms: isShown
                        ? view.hiddenRooms.filter((other) => other !== id)
                        : // Rooms that are gone since need not be remembered.
                          rooms
                            .map((room) => room.id)
                            .filter((other) => other === id || view.hiddenRooms.includes(other)),
                    })
                  }
                />
              ))}
              <AriaButton
                className={button.button ?? ''}
                data-look="quiet"
                onPress={() => {
                  close()
                  show({ overlay: 'rooms' })
                }}
              >
                {t('board.editRooms')}
              </AriaButton>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

import { memo } from 'react'
import { sameValue } from '../../core/document/changes.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum, RoomId, Session, TrackId } from '../../core/document/rows.ts'
import { sessionKinds, sessionStates } from '../../core/document/vocabulary.ts'
import { editSession, moveSession } from '../../core/programme/session-commands.ts'
import { roomsOf, tracksOf } from '../../core/programme/session-rows.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useDocumentPart, useRun } from '../state/app-context.tsx'
import { Choice } from '../ui/Choice.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { LanguageToggles } from '../ui/Toggles.tsx'
import { TrackEdge } from '../ui/TrackEdge.tsx'

const none = 'none'

interface Props {
  readonly session: Session
  readonly forum: Forum
}

/** Room, length, kind, track, state, audience and languages of a session. */
export const SessionFields = memo(function SessionFields({ session, forum }: Props) {
  const rooms = useDocumentPart((document) => roomsOf(document, forum.id))
  const tracks = useDocumentPart((document) => tracksOf(document, forum.id))
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const { slot } = session
  return (
    <>
      {slot && (
        <Choice<RoomId | typeof none>
          label={t('session.room')}
          value={slot.roomId ?? none}
          options={[
            { key: none, words: t('programme.noRoom') },
            ...rooms.map(({ id, name }) => ({ key: id, words: wordsFor(name, language) })),
          ]}
          onChange={(key) => act(moveSession(session.id, { ...slot, roomId: key === none ? null : key }))}
        />
      )}
      <NumberField<never>
        label={t('session.duration')}
        suffix={t('session.durationUnit')}
        value={session.durationMinutes}
        least={5}
        most={1440}
        notRead={(typed) => t('session.minutesNotRead', { typed })}
        onChange={(durationMinutes) => run(editSession(session.id, { durationMinutes }))}
      />
      <Choice
        label={t('session.kind')}
        value={session.kind}
        options={sessionKinds.map((kind) => ({ key: kind, words: t(`sessionKind.${kind}`) }))}
        onChange={(kind) => act(editSession(session.id, { kind }))}
      />
      <Choice<TrackId | typeof none>
        label={t('session.track')}
        value={session.trackId ?? none}
        options={[
          { key: none, words: t('programme.noTrack') },
          ...tracks.map((track) => ({
            key: track.id,
            words: wordsFor(track.name, language),
            mark: <TrackEdge track={track} isNamed />,
            markKey: String(track.color),
          })),
        ]}
        onChange={(key) => act(editSession(session.id, { trackId: key === none ? null : key }))}
      />
      <Choice
        label={t('session.state')}
        value={session.state}
        options={sessionStates.map((state) => ({ key: state, words: t(`sessionState.${state}`) }))}
        onChange={(state) => act(editSession(session.id, { state }))}
      />
      <NumberField<null>
        label={t('session.audience')}
        value={session.expectedAudience}
        empty={null}
        most={1_000_000}
        {...(forum.expectedAudience === null ? {} : { placeholder: String(forum.expectedAudience) })}
        notRead={(typed) => t('settings.audienceNotRead', { typed })}
        onChange={(expectedAudience) => run(editSession(session.id, { expectedAudience }))}
      />
      <LanguageToggles
        label={t('session.floor')}
        value={session.floorLanguages}
        onChange={(floorLanguages) => act(editSession(session.id, { floorLanguages }))}
      />
      <LanguageToggles
        label={t('session.interpretation')}
        value={session.interpretation}
        onChange={(interpretation) => act(editSession(session.id, { interpretation }))}
      />
    </>
  )
}, sameFields)

/** Typing a title must not draw a dozen controls again that do not show it. */
function sameFields(before: Props, after: Props): boolean {
  const [was, is] = [before.session, after.session]
  return (
    before.forum === after.forum &&
    was.id === is.id &&
    sameValue(was.slot, is.slot) &&
    was.durationMinutes === is.durationMinutes &&
    was.kind === is.kind &&
    was.trackId === is.trackId &&
    was.state === is.state &&
    was.expectedAudience === is.expectedAudience &&
    sameValue(was.floorLanguages, is.floorLanguages) &&
    sameValue(was.interpretation, is.interpretation)
  )
}

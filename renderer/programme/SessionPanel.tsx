import { useRef, useState } from 'react'
import { TabList, TabPanel, Tabs } from 'react-aria-components'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum, Session } from '../../core/document/rows.ts'
import { answerOfSession, stagesOfForum } from '../../core/programme/answer.ts'
import { programmeDateOf, slotOnDay } from '../../core/programme/forum-day.ts'
import { pinSessions } from '../../core/programme/pin-commands.ts'
import { editSession, moveSession, reorderSession } from '../../core/programme/session-commands.ts'
import { participationsBySession } from '../../core/programme/session-rows.ts'
import { useCommands } from '../app/commands.ts'
import { useFindTime } from '../dates/find/use-find-time.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useDocument, useRun } from '../state/app-context.tsx'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton, IconToggle } from '../ui/Button.tsx'
import { Disc } from '../ui/Disc.tsx'
import panel from '../ui/Panel.module.css'
import { Panel } from '../ui/Panel.tsx'
import { PanelTab } from '../ui/PanelTab.tsx'
import { Text } from '../ui/Text.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrackEdge } from '../ui/TrackEdge.tsx'
import { ConflictNotes } from './ConflictNotes.tsx'
import { Materials } from './Materials.tsx'
import { RoleList } from './RoleList.tsx'
import { RunOfShow } from './RunOfShow.tsx'
import { SessionFields } from './SessionFields.tsx'
import { SessionText, SessionTitle } from './SessionText.tsx'
import { SlotFields } from './SlotFields.tsx'

interface Props {
  readonly session: Session
  readonly forum: Forum
  readonly onClose: () => void
}

/** Everything about one session, saved as it is typed. */
export function SessionPanel({ session, forum, onClose }: Props) {
  const document = useDocument()
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const [tab, setTab] = useState('session')
  const sessionTab = useRef<HTMLDivElement>(null)
  const track = session.trackId ? (document.tracks[session.trackId] ?? null) : null
  return (
    <Panel label={t('session.panel')} onClose={onClose}>
      <header className={panel.head}>
        <div className={panel.kicker}>
          <TrackEdge track={track} />
          <span>{t(`sessionKind.${session.kind}`)}</span>
          <span className="numeric">{t('programme.minutes', { count: session.durationMinutes })}</span>
          <span className={panel.grow} />
          {session.slot && (
            <IconToggle
              icon="pin"
              label={t('session.pin')}
              value={session.slot.pinned}
              onChange={(pinned) => act(pinSessions([session.id], pinned))}
            />
          )}
          <SessionMenu session={session} forum={forum} />
          <IconButton icon="close" label={t('session.close')} onPress={onClose} />
        </div>
        <h2 className={panel.title}>
          <Text of={session.title} />
        </h2>
        <Sentence session={session} forum={forum} />
      </header>
      <Tabs className={panel.tabs ?? ''} selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <TabList className={panel.tabList ?? ''} aria-label={t('session.tabs')}>
          <PanelTab ref={sessionTab} id="session" words={t('session.tabSession')} />
          <PanelTab id="text" words={t('session.tabText')} />
          <PanelTab id="run" words={t('session.tabRun')} />
          <PanelTab id="materials" words={t('session.tabMaterials')} />
          <PanelTab id="notes" words={t('session.tabNotes')} />
        </TabList>
        <TabPanel id="session" className={panel.body ?? ''}>
          <SlotFields session={session} forum={forum} />
          <ConflictNotes session={session} forum={forum} onAccepted={() => sessionTab.current?.focus()} />
          <SessionTitle session={session} />
          <SessionFields session={session} forum={forum} />
          <RoleList sessionId={session.id} kind={session.kind} forum={forum} />
        </TabPanel>
        <TabPanel id="text" className={panel.body ?? ''}>
          <SessionText session={session} forum={forum} />
        </TabPanel>
        <TabPanel id="run" className={panel.body ?? ''}>
          <RunOfShow session={session} forum={forum} />
        </TabPanel>
        <TabPanel id="materials" className={panel.body ?? ''}>
          <Materials session={session} />
        </TabPanel>
        <TabPanel id="notes" className={panel.body ?? ''}>
          <TextField
            label={t('session.notes')}
            labelHidden
            hint={t('session.notesHint')}
            multiline
            value={session.notes}
            onChange={(notes) => run(editSession(session.id, { notes }))}
          />
        </TabPanel>
      </Tabs>
    </Panel>
  )
}

function Sentence({ session, forum }: { readonly session: Session; readonly forum: Forum }) {
  const document = useDocument()
  const t = useWords()
  const participations = participationsBySession(document).get(session.id) ?? []
  const answer = answerOfSession(session, participations, stagesOfForum(document, forum.id))
  if (session.kind === 'blocker') return <p className={panel.sentence}>{t('session.sentence.blocker')}</p>
  if (session.state === 'cancelled') return <p className={panel.sentence}>{t('session.sentence.cancelled')}</p>
  const words =
    answer === 'declined'
      ? t('session.sentence.declined')
      : session.state === 'draft'
        ? t('session.sentence.draft')
        : participations.every(({ required }) => !required)
          ? t('sessionState.confirmed')
          : answer === 'confirmed'
            ? t('session.sentence.confirmed')
            : t('session.sentence.confirmedOpen')
  return (
    <p className={panel.sentence}>
      <Disc shape={session.state === 'draft' && answer === 'confirmed' ? 'pencilled' : answer} />
      {words}
    </p>
  )
}

function SessionMenu({ session, forum }: { readonly session: Session; readonly forum: Forum }) {
  const act = useAct()
  const commands = useCommands()
  const findTime = useFindTime()
  const language = useLanguage()
  const t = useWords()
  const { slot } = session
  const runCommand = (id: string) => commands.find((command) => command.id === id)?.run()
  return (
    <ActionMenu
      label={t('app.pair', { name: t('app.more'), value: wordsFor(session.title, language) })}
      icon="more"
      actions={[
        {
          key: 'earlier',
          words: t('programme.moveUp'),
          isDisabled: !slot,
          act: () => act(reorderSession(session.id, 'earlier')),
        },
        {
          key: 'later',
          words: t('programme.moveDown'),
          isDisabled: !slot,
          act: () => act(reorderSession(session.id, 'later')),
        },
        ...(slot
          ? forum.days
              .filter(({ date }) => date !== programmeDateOf(forum, slot))
              .slice(0, 8)
              .map(({ date }) => ({
                key: date,
                words: t('programme.moveToDay', { date: formatDate(date, language, 'day') }),
                act: () => act(moveSession(session.id, slotOnDay(forum, slot, date))),
              }))
          : []),
        { key: 'find', words: t('find.command'), act: () => findTime([session.id]) },
        {
          key: 'tray',
          words: t('programme.toTray'),
          isDisabled: !slot,
          act: () => act(moveSession(session.id, null), { quietly: false }),
        },
        'separator',
        { key: 'duplicate', words: t('session.duplicate'), act: () => runCommand('duplicate-session') },
        { key: 'delete', words: t('session.deleteSession'), look: 'danger', act: () => runCommand('delete-session') },
      ]}
    />
  )
}

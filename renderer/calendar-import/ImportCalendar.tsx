import { useMemo, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { ImportedCalendar } from '../../core/calendar/import/imported-event.ts'
import type { Owner } from '../../core/document/planning-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { encodings } from '../../core/exchange/encoding.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { importCalendar } from '../../core/release/import-calendar.ts'
import { changesSomething, importWindow, planImport } from '../../core/release/plan-import.ts'
import { ownerName } from '../i18n/find-sentences.ts'
import { useWords } from '../i18n/language-context.tsx'
import { openingOf } from '../palette/open-target.ts'
import { useAct, useApp, useDocument } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Note } from '../ui/Note.tsx'
import { Check, Segments } from '../ui/Toggles.tsx'
import { ZoneChoice } from '../ui/ZoneChoice.tsx'
import styles from './ImportCalendar.module.css'
import { ItemList } from './ItemList.tsx'
import { failureSentence, problemSentence } from './import-words.ts'
import { OwnerField } from './OwnerField.tsx'
import { useCalendarFile } from './use-calendar-file.ts'

/** Problems that are named; of the others it is said how many there are. */
const mostProblems = 200
const nothing: ImportedCalendar = { name: '', events: [], problems: [] }

/** Takes over a partner's calendar: proposals and sessions, or times in which someone is busy. Nothing changes before the end. */
export function ImportCalendar({ forum }: { readonly forum: Forum }) {
  const { view, show, store, say } = useApp()
  const document = useDocument()
  const act = useAct()
  const t = useWords()
  const [file, setFile] = useState<File | null>(view.importFile)
  const [target, setTarget] = useState<'programme' | 'busy'>('programme')
  const [owner, setOwner] = useState<Owner | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const window = useMemo(() => importWindow(forum), [forum])
  const { reading, setEncoding, answered, setAnswered } = useCalendarFile(file, baseZone(forum), window)
  const answer = reading.kind === 'read' ? reading.answer : null
  const { events, problems, name } = answer?.read.ok ? answer.read.value : nothing
  const asked = useMemo(
    () => [
      ...new Set([
        ...answered.map(([zone]) => zone),
        ...problems.flatMap(({ problem }) => (problem.kind === 'unknown-zone' ? [problem.zone] : [])),
      ]),
    ],
    [answered, problems],
  )
  const items = useMemo(() => {
    if (target === 'busy' && !owner) return []
    return planImport(
      document,
      forum,
      events,
      owner && target === 'busy' ? { kind: 'busy', owner } : { kind: 'programme' },
    )
  }, [document, forum, events, target, owner])
  const busyOwner = target === 'busy' ? owner : null
  const taken = items.filter((item) => changesSomething(item) && !left.has(item.event.uid))
  const close = () => show({ overlay: null, importFile: null })
  const take = () => {
    const done = act(
      importCalendar(
        forum.id,
        taken.map(({ event }) => event),
        busyOwner ? { kind: 'busy', owner: busyOwner } : { kind: 'programme' },
      ),
      { quietly: busyOwner !== null },
    )
    if (!done) return
    if (busyOwner) sayTimes(busyOwner, taken.length)
    close()
  }
  const sayTimes = (whose: Owner, count: number) =>
    say({
      words: (t, language) =>
        t('calendarImport.timesTaken', { count, name: ownerName(whose, store.document, language) }),
      kind: 'done',
      undoes: store.history.past.at(-1) ?? null,
      leadsTo: {
        words: (t) => t('calendarImport.showTimes'),
        act: () => {
          const opening = openingOf(whose, store.document, forum.id)
          if (opening) show({ ...opening.view, availabilityOf: whose })
        },
      },
    })
  const leave = (uid: string, isLeft: boolean) => {
    const next = new Set(left)
    if (isLeft) next.add(uid)
    else next.delete(uid)
    setLeft(next)
  }
  const choose = (
    <FileTrigger
      acceptedFileTypes={['.ics', '.ical', '.ifb', '.vcs']}
      onSelect={(files) => {
        const [chosen] = files ?? []
        if (chosen) setFile(chosen)
      }}
    >
      <Button icon="folder" autoFocus {...(file ? {} : { look: 'primary' })}>
        {t(file ? 'calendarImport.chooseOther' : 'calendarImport.choose')}
      </Button>
    </FileTrigger>
  )
  return (
    <Modal
      title={t('calendarImport.title')}
      isWide
      isAlert
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('app.cancel')}</Button>
          <Button look="primary" isDisabled={taken.length === 0} onPress={take}>
            {t(target === 'busy' ? 'calendarImport.takeTimes' : 'calendarImport.take', { count: taken.length })}
          </Button>
        </>
      }
    >
      {!file && (
        <Empty title={t('calendarImport.noFile')} hint={t('calendarImport.noFileHint')}>
          {choose}
        </Empty>
      )}
      {file && (
        <div className={styles.file}>
          <b className="cut selectable">{file.name}</b>
          <span className={styles.quiet}>
            {answer &&
              [
                name,
                t('calendarImport.events', { count: events.length }),
                // One that repeats is as many times as it has.
                busyOwner && items.length !== events.length ? t('calendarImport.times', { count: items.length }) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
          </span>
          {choose}
        </div>
      )}
      {reading.kind === 'reading' && (
        <p role="status" className={styles.quiet}>
          {t('calendarImport.reading')}
        </p>
      )}
      {reading.kind === 'failed' && (
        <p role="alert" className={styles.problem}>
          {failureSentence(reading.failure, t)}
        </p>
      )}
      {answer && (
        <>
          {!answer.isCertain && (
            <Choice
              label={t('exchange.encoding')}
              value={answer.encoding}
              onChange={setEncoding}
              options={encodings.map((key) => ({ key, words: t(`exchange.encodings.${key}`) }))}
            />
          )}
          {answer.unreadable > 0 && (
            <Note severity="warning">{t('exchange.unreadable', { count: answer.unreadable })}</Note>
          )}
          <div>
            <Segments
              label={t('calendarImport.what')}
              value={target}
              onChange={setTarget}
              options={[
                { key: 'programme', words: t('calendarImport.programme') },
                { key: 'busy', words: t('calendarImport.busy') },
              ]}
            />
          </div>
          {target === 'busy' && <OwnerField forum={forum} value={owner} onChange={setOwner} />}
          {asked.map((zone) => (
            <ZoneChoice
              key={zone}
              label={t('calendarImport.zone', { zone })}
              value={answered.find(([one]) => one === zone)?.[1] ?? null}
              zones={forum.zones}
              onChange={(chosen) => {
                const others = answered.filter(([one]) => one !== zone)
                setAnswered(chosen ? [...others, [zone, chosen]] : others)
              }}
            />
          ))}
          {items.length > 0 ? (
            <>
              <Check
                label={t('calendarImport.all')}
                value={left.size === 0}
                onChange={(all) =>
                  setLeft(new Set(all ? [] : items.filter(changesSomething).map(({ event }) => event.uid)))
                }
              />
              <ItemList forum={forum} items={items} left={left} onLeave={leave} />
            </>
          ) : (
            <p className={styles.quiet}>
              {t(events.length === 0 ? 'calendarImport.noEvents' : 'calendarImport.chooseOwner')}
            </p>
          )}
          {problems.length > 0 && (
            <section className={styles.problems} aria-label={t('calendarImport.problems', { count: problems.length })}>
              <h3>{t('calendarImport.problems', { count: problems.length })}</h3>
              <ul>
                {problems.slice(0, mostProblems).map(({ number, summary, uid, problem }) => (
                  <li key={number}>
                    {t('calendarImport.eventNumber', { number })} {summary || uid}: {problemSentence(problem, t)}
                  </li>
                ))}
              </ul>
              {problems.length > mostProblems && (
                <p className={styles.quiet}>{t('exchange.more', { count: problems.length - mostProblems })}</p>
              )}
            </section>
          )}
        </>
      )}
    </Modal>
  )
}

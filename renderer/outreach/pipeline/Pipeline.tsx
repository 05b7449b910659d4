import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { OutreachFilter } from '../../../core/document/outreach-rows.ts'
import type { EngagementId, Forum } from '../../../core/document/rows.ts'
import { isClosedStage, type Stage, stages } from '../../../core/document/vocabulary.ts'
import { setStage } from '../../../core/outreach/engagement-commands.ts'
import { filterOutreach } from '../../../core/outreach/outreach-filter.ts'
import { countOrganizations, type OutreachRow, outreachOf } from '../../../core/outreach/outreach-list.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { nameFor } from '../../i18n/names.ts'
import { useAct, useApp, useDocument } from '../../state/app-context.tsx'
import { todayOf } from '../../state/today.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { choicesOf } from '../list/choices.ts'
import { FilterRow } from '../list/FilterRow.tsx'
import { sortOutreach } from '../list/sort-outreach.ts'
import { useStageWords } from '../use-stage-words.ts'
import { CarriedCard } from './CarriedCard.tsx'
import styles from './Pipeline.module.css'
import { PipelineColumn } from './PipelineColumn.tsx'
import { StageMenu } from './StageMenu.tsx'
import { useCarry } from './use-carry.ts'
import { usePipelineKeys } from './use-pipeline-keys.ts'

interface Props {
  readonly forum: Forum
  readonly filter: OutreachFilter
  readonly onFilter: (filter: OutreachFilter) => void
}

/** The engagements as cards in a column for each stage: by pointer, by keyboard and by menu they go to another. */
export function Pipeline({ forum, filter, onFilter }: Props) {
  const { view, show } = useApp()
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const stageWords = useStageWords(forum)
  const board = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const [unfolded, setUnfolded] = useState<ReadonlySet<Stage>>(new Set())
  const [asked, setAsked] = useState<EngagementId | null>(null)
  const today = todayOf(forum)
  const settledFilter = useDeferredValue(filter)
  const rows = outreachOf(document, forum.id)
  const { organizations } = document
  const shown = useMemo(
    () =>
      sortOutreach(
        filterOutreach(rows, settledFilter, forum, today),
        [{ column: 'followUp', descending: false }],
        organizations,
        language,
      ),
    [rows, settledFilter, forum, today, organizations, language],
  )
  const columns = useMemo(() => {
    const byStage = Map.groupBy(shown, ({ engagement }) => engagement.stage)
    return stages.map((stage) => ({ stage, rows: byStage.get(stage) ?? [] }))
  }, [shown])
  const choices = useMemo(() => choicesOf(rows), [rows])
  const nameOf = (row: OutreachRow) => wordsFor(nameFor(row.organization, language), language)
  const isOpen = (stage: Stage) => !isClosedStage(stage) || unfolded.has(stage)
  const move = (row: OutreachRow, stage: Stage) => {
    if (stage === row.engagement.stage) {
      setSaid(t('pipeline.returned', { name: nameOf(row), stage: stageWords(stage) }))
      keys.focus(row.engagement.id)
      return
    }
    if (isClosedStage(stage)) setUnfolded(new Set([...unfolded, stage]))
    if (act(setStage(row.engagement.id, stage), { quietly: false })) {
      setSaid(t('pipeline.dropped', { name: nameOf(row), stage: stageWords(stage) }))
    }
    keys.focus(row.engagement.id)
  }
  const carry = useCarry({
    board,
    rowOf: (id) => shown.find(({ engagement }) => engagement.id === id),
    onDrop: move,
    onCancel: (row) => setSaid(t('pipeline.returned', { name: nameOf(row), stage: stageWords(row.engagement.stage) })),
  })
  const keys = usePipelineKeys({
    columns: columns.filter(({ stage }) => isOpen(stage)),
    board,
    carry,
    onPick: (row) => setSaid(t('pipeline.picked', { name: nameOf(row), stage: stageWords(row.engagement.stage) })),
    onTarget: (stage) => setSaid(t('pipeline.moveTo', { stage: stageWords(stage) })),
    onOpen: (id) => show({ engagementId: id }),
    onMenu: setAsked,
  })
  const askedRow = shown.find(({ engagement }) => engagement.id === asked)
  if (rows.length === 0) {
    return (
      <Empty title={t('outreach.empty')} hint={t('outreach.emptyHint')}>
        <Button onPress={() => show({ overlay: 'add-organization' })}>{t('command.addOrganization')}</Button>
      </Empty>
    )
  }
  return (
    <div className={styles.screen}>
      <FilterRow
        forum={forum}
        filter={filter}
        onChange={onFilter}
        {...choices}
        shown={countOrganizations(shown)}
        all={countOrganizations(rows)}
      />
      <div
        ref={board}
        role="group"
        className={styles.board}
        aria-label={t('pipeline.board')}
        aria-description={t('pipeline.keys')}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
        onPointerDown={carry.onPointerDown}
        data-carrying={carry.carried ? true : undefined}
      >
        {columns.map(({ stage, rows: ofStage }) => (
          <PipelineColumn
            key={stage}
            stage={stage}
            words={stageWords(stage)}
            rows={ofStage}
            forum={forum}
            today={today}
            isOpen={isOpen(stage)}
            isClosable={isClosedStage(stage)}
            onFold={(open) => {
              const next = new Set(unfolded)
              if (open) next.add(stage)
              else next.delete(stage)
              setUnfolded(next)
            }}
            isTarget={carry.carried?.target === stage}
            carried={carry.carried?.id ?? null}
            inHand={view.engagementId}
            reachable={keys.reachable}
            onOpen={(id) => {
              keys.reach(id)
              show({ engagementId: id })
            }}
            onMenu={setAsked}
          />
        ))}
      </div>
      {carry.carried && <CarriedCard carried={carry.carried} forum={forum} />}
      {askedRow && (
        <StageMenu
          row={askedRow}
          forum={forum}
          board={board}
          onChoose={(stage) => move(askedRow, stage)}
          onClose={() => {
            setAsked(null)
            keys.focus(askedRow.engagement.id)
          }}
        />
      )}
      <div className="hidden-visually" role="status">
        {said}
      </div>
    </div>
  )
}

import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { setStage } from '../../../core/outreach/engagement-commands.ts'
import { answerOfSession, stagesOfForum } from '../../../core/programme/answer.ts'
import { participationsBySession, rolesByOrganization } from '../../../core/programme/session-rows.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useDocument } from '../../state/app-context.tsx'
import { newContext } from '../../state/command-context.ts'
import { todayOf } from '../../state/today.ts'
import { useStageWords } from '../use-stage-words.ts'
import styles from './Pipeline.module.css'
import { CardContent } from './PipelineCard.tsx'
import type { Carried } from './use-carry.ts'

const mostNamed = 2

/** The card in the hand, and beside it what would become of it and of the sessions that wait for its answer. */
export function CarriedCard({ carried, forum }: { readonly carried: Carried; readonly forum: Forum }) {
  const t = useWords()
  const stageWords = useStageWords(forum)
  const consequences = useConsequences(carried, forum)
  const { at, hold, row, target } = carried
  const isSame = target === row.engagement.stage
  const bubble = (
    <div className={styles.bubble}>
      <b>
        {isSame
          ? t('pipeline.stays', { stage: stageWords(target) })
          : t('pipeline.moveTo', { stage: stageWords(target) })}
      </b>
      {!isSame && consequences.map((words) => <span key={words}>{words}</span>)}
    </div>
  )
  if (!at) return <div className={styles.byKeyboard}>{bubble}</div>
  return (
    <div
      className={styles.held}
      style={{ left: at.x - hold.x, top: at.y - hold.y, width: hold.width }}
      aria-hidden="true"
    >
      <div className={styles.heldCard}>
        <CardContent row={row} forum={forum} today={todayOf(forum)} />
      </div>
      {bubble}
    </div>
  )
}

/** The sessions whose answer would be another one, found by carrying the move out on a document that nobody keeps. */
function useConsequences({ row, target }: Carried, forum: Forum): string[] {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  if (target === row.engagement.stage) return []
  const moved = setStage(row.engagement.id, target).apply(document, newContext())
  if (!moved.ok) return []
  const roles = participationsBySession(document)
  const [before, after] = [stagesOfForum(document, forum.id), stagesOfForum(moved.value.document, forum.id)]
  const sessions = new Set((rolesByOrganization(document).get(row.organization.id) ?? []).map((role) => role.sessionId))
  return [...sessions]
    .flatMap((id) => {
      const session = document.sessions[id]
      if (session?.forumId !== forum.id) return []
      const of = roles.get(id) ?? []
      const answer = answerOfSession(session, of, after)
      return answer === answerOfSession(session, of, before)
        ? []
        : [t('pipeline.becomes', { title: wordsFor(session.title, language), answer: t(`answer.${answer}`) })]
    })
    .slice(0, mostNamed)
}

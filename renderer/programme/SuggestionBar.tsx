import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum, RoomId } from '../../core/document/rows.ts'
import { programmeDateOf } from '../../core/programme/forum-day.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { focusSoon } from '../palette/focus-soon.ts'
import { useApp, useDocumentPart } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { ghostsOfForum } from './board/suggestion-ghosts.ts'
import { useComparisonBar } from './board/use-comparison-bar.ts'
import styles from './SuggestionBar.module.css'

interface Props {
  readonly forum: Forum
  readonly day: CalendarDate | null
  readonly onDay: (date: CalendarDate) => void
}

/** Which suggestions are compared on the board, how to see the day of each, and how to come to an end. */
export function SuggestionBar({ forum, day, onDay }: Props) {
  const { view, show } = useApp()
  const rooms = useDocumentPart((document) => document.rooms)
  const language = useLanguage()
  const t = useWords()
  const ghosts = ghostsOfForum(forum, view.ghosts)
  const { bar, close } = useComparisonBar(ghosts.length > 0, () => show({ ghosts: [] }))
  if (ghosts.length === 0) return null
  const roomWords = (id: RoomId | null) => (id ? [wordsFor(rooms[id]?.name ?? {}, language)] : [])
  return (
    <section ref={bar} className={styles.bar} aria-label={t('find.ghosts.title')}>
      <b>{t('find.ghosts.title')}</b>
      {ghosts.map(({ rank, sessions: [first] }) => {
        if (!first) return null
        const date = programmeDateOf(forum, first.slot)
        const place = [formatDate(date, language, 'dated'), first.slot.start, ...roomWords(first.slot.roomId)].join(
          ', ',
        )
        return (
          <Button key={rank} small aria-pressed={date === day} onPress={() => onDay(date)}>
            {t('find.ghosts.ghost', { rank, place })}
          </Button>
        )
      })}
      <span className={styles.grow} />
      <Button
        small
        onPress={() => {
          show({ screen: 'dates', dates: { ...view.dates, panel: 'find' } })
          focusSoon(['[data-find="compared"] button', '[data-find="days"] input'])
        }}
      >
        {t('find.ghosts.back')}
      </Button>
      <Button small look="quiet" onPress={close}>
        {t('find.ghosts.stop')}
      </Button>
    </section>
  )
}

import { timeModes } from '../../../core/document/vocabulary.ts'
import type { RecipientWishes } from '../../../core/release/handouts.ts'
import { useWords } from '../../i18n/language-context.tsx'
import type { Action } from '../../ui/ActionMenu.tsx'
import type { ListedRecipient } from './use-recipients.ts'

const usualReminders = [10, 30, 60, 1440] as const

/** How the files of a recipient tell times and whether they remind, as a menu. */
export function useDetailActions(
  recipient: ListedRecipient,
  onWish: (recipient: ListedRecipient, wishes: Partial<RecipientWishes>) => void,
): readonly Action[] {
  const t = useWords()
  const { mode, alarmMinutes } = recipient.row.wishes
  const reminders = new Set<number>(usualReminders)
  if (alarmMinutes !== null) reminders.add(alarmMinutes)
  return [
    ...timeModes.map((one) => ({
      key: one,
      words: t(`recipients.${one}`),
      isChosen: one === mode,
      act: () => onWish(recipient, { mode: one }),
    })),
    'separator',
    {
      key: 'none',
      words: t('recipients.noReminder'),
      isChosen: alarmMinutes === null,
      act: () => onWish(recipient, { alarmMinutes: null }),
    },
    ...[...reminders]
      .sort((a, b) => a - b)
      .map((minutes) => ({
        key: String(minutes),
        words: t('recipients.reminder', { minutes }),
        isChosen: minutes === alarmMinutes,
        act: () => onWish(recipient, { alarmMinutes: minutes }),
      })),
  ]
}

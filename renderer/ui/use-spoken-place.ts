import { useWords } from '../i18n/language-context.tsx'
import { speak } from './Spoken.tsx'

/** Says where something stands in its list after it was moved: `index` from 0, of `count`. */
export function useSpokenPlace(): (name: string, index: number, count: number) => void {
  const t = useWords()
  return (name, index, count) => speak(t('app.placeInList', { name, at: index + 1, count }))
}

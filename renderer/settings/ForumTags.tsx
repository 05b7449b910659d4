import { useState } from 'react'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import { editForum } from '../../core/programme/forum-commands.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Text } from '../ui/Text.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './SettingsScreen.module.css'

/** The topics of the forum. */
export function ForumTags({ forum }: { readonly forum: Forum }) {
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [typed, setTyped] = useState('')
  const add = () => {
    const words = typed.trim()
    if (words !== '' && act(editForum(forum.id, { tags: [...forum.tags, { [language]: words }] }))) setTyped('')
  }
  return (
    <div className={styles.group}>
      <ul className={styles.tags}>
        {forum.tags.map((tag) => (
          <li key={JSON.stringify(tag)} className={styles.tag}>
            <Text of={tag} />
            <button
              type="button"
              aria-label={t('settings.removeTag', { name: wordsFor(tag, language) })}
              onClick={() => act(editForum(forum.id, { tags: forum.tags.filter((other) => other !== tag) }))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.fieldAndButton}>
        <TextField
          label={t('settings.addTag')}
          labelHidden
          placeholder={t('settings.addTag')}
          value={typed}
          onEnter={add}
          onChange={(words) => {
            setTyped(words)
            return null
          }}
        />
        <Button onPress={add}>{t('outreach.add')}</Button>
      </div>
    </div>
  )
}

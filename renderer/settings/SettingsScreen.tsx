import { languages, languageTag } from '../../core/document/language.ts'
import type { Forum } from '../../core/document/rows.ts'
import { useCommands } from '../app/commands.ts'
import { languageOfSystem, useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { bridge } from '../state/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Segments } from '../ui/Toggles.tsx'
import { ForumSettings } from './ForumSettings.tsx'
import { OutreachSettings } from './OutreachSettings.tsx'
import { PlaceSettings } from './PlaceSettings.tsx'
import styles from './SettingsScreen.module.css'

const ownNames = { en: 'English', zh: '中文（简体）', ja: '日本語', ko: '한국어' } as const

/** How the app looks, what the workspace can do as a file, and everything about the forum itself. */
export function SettingsScreen({ forum }: { readonly forum: Forum }) {
  const { preferences, setPreferences, start } = useApp()
  const commands = useCommands()
  const t = useWords()
  const run = (id: string) => () => commands.find((command) => command.id === id)?.run()
  const systemLanguage = ownNames[languageOfSystem(start.systemLanguages)]
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <ForumSettings key={forum.id} forum={forum} />
        <PlaceSettings key={`places-${forum.id}`} forum={forum} />
        <OutreachSettings key={`outreach-${forum.id}`} forum={forum} />
        <section className={styles.section}>
          <h2>{t('settings.app')}</h2>
          <div className={styles.fields}>
            <Choice
              label={t('settings.language')}
              value={preferences.language ?? 'system'}
              onChange={(key) => setPreferences({ language: key === 'system' ? null : key })}
              options={[
                { key: 'system', words: t('settings.languageSystem', { language: systemLanguage }) },
                ...languages.map((key) => ({ key, words: ownNames[key], lang: languageTag(key) })),
              ]}
            />
            <TextField
              label={t('settings.myName')}
              hint={t('settings.myNameHint')}
              value={preferences.author}
              onChange={(author) => {
                setPreferences({ author: author.slice(0, 200) })
                return null
              }}
            />
            <div className={styles.row}>
              <span className={styles.label}>{t('settings.theme')}</span>
              <div>
                <Segments
                  label={t('settings.theme')}
                  value={preferences.theme}
                  onChange={(theme) => setPreferences({ theme })}
                  options={[
                    { key: 'system', words: t('settings.themeSystem') },
                    { key: 'light', words: t('settings.themeLight') },
                    { key: 'dark', words: t('settings.themeDark') },
                  ]}
                />
              </div>
            </div>
          </div>
        </section>
        <section className={styles.section}>
          <h2>{t('settings.workspace')}</h2>
          <ul className={styles.commands}>
            <li>
              <Button onPress={run('save-copy')}>{t('settings.saveCopy')}</Button>
              <span>{t('settings.saveCopyHint')}</span>
            </li>
            <li>
              <Button onPress={run('open-file')}>{t('settings.openFile')}</Button>
              <span>{t('settings.openFileHint')}</span>
            </li>
            <li>
              <Button onPress={run('open-backup')}>{t('settings.backups')}</Button>
              <span>
                {t('settings.backupsHint')}{' '}
                <Button look="quiet" small onPress={() => void bridge.showBackups()}>
                  {t('settings.showBackups')}
                </Button>
              </span>
            </li>
          </ul>
          <p className={styles.about}>{t('settings.about', { version: start.version })}</p>
        </section>
      </div>
    </div>
  )
}

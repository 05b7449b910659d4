import { useRef, useState } from 'react'
import { languages, languageTag } from '../../core/document/language.ts'
import { useCommands } from '../app/commands.ts'
import { useOpenCandidate } from '../app/use-open-candidate.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { openFailureSentence } from '../i18n/sentences.ts'
import { useApp } from '../state/app-context.tsx'
import { bridge } from '../state/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { NewForumForm } from './NewForumForm.tsx'
import styles from './WelcomeScreen.module.css'

const ownNames = { en: 'English', zh: '中文', ja: '日本語', ko: '한국어' } as const

interface Props {
  readonly canGoBack: boolean
  /** Whether the workspace has nothing in it: only then is the sample offered, which would replace it. */
  readonly isEmpty: boolean
}

/** The first screen: the sample, a new forum, or a file. */
export function WelcomeScreen({ canGoBack, isEmpty }: Props) {
  const { view, show, say, setPreferences } = useApp()
  const openCandidate = useOpenCandidate()
  const commands = useCommands()
  const language = useLanguage()
  const t = useWords()
  const [wanted, setWanted] = useState(view.overlay === 'new-forum' ? 1 : 0)

  const isOpening = useRef(false)
  // A second click while the sample is read would ask for it again and take the first away.
  const openSample = async () => {
    if (isOpening.current) return
    isOpening.current = true
    try {
      const staged = await bridge.stageSample()
      if (staged.ok) await openCandidate(staged.value)
      else say({ words: (t) => openFailureSentence(staged.failure, t), kind: 'problem', undoes: null })
    } finally {
      isOpening.current = false
    }
  }
  return (
    <div className={styles.screen}>
      <section className={styles.start}>
        <svg width="40" height="32" viewBox="0 0 40 32" aria-hidden="true">
          <rect x="0" y="0" width="25" height="8.500" rx="3" fill="var(--text)" />
          <rect x="14" y="11.500" width="25" height="8.500" rx="3" fill="var(--accent)" />
          <rect x="14" y="23" width="16" height="8.500" rx="3" fill="var(--text)" />
        </svg>
        <h1>{t('welcome.title')}</h1>
        <p className={styles.lead}>{t('welcome.lead')}</p>
        <div className={styles.ways}>
          {isEmpty && (
            <Way
              icon="star"
              title={t('welcome.sample')}
              hint={t('welcome.sampleHint')}
              onChoose={() => void openSample()}
            />
          )}
          <Way
            icon="plus"
            title={t('welcome.create')}
            hint={t('welcome.createHint')}
            isOpen={wanted > 0}
            onChoose={() => setWanted(wanted + 1)}
          />
          <Way
            icon="folder"
            title={t('welcome.open')}
            hint={t('welcome.openHint')}
            onChoose={() => commands.find(({ id }) => id === 'open-file')?.run()}
          />
        </div>
        {canGoBack && (
          <div>
            <Button look="quiet" onPress={() => show({ overlay: null })}>
              {t('welcome.back')}
            </Button>
          </div>
        )}
      </section>
      <section className={styles.form}>
        <NewForumForm wanted={wanted} />
      </section>
      <footer className={styles.foot}>
        <fieldset className={styles.languages}>
          <legend className="hidden-visually">{t('settings.language')}</legend>
          {languages.map((choice) => (
            <button
              key={choice}
              type="button"
              lang={languageTag(choice)}
              aria-pressed={choice === language}
              onClick={() => setPreferences({ language: choice })}
            >
              {ownNames[choice]}
            </button>
          ))}
        </fieldset>
        <span>{t('welcome.offline')}</span>
      </footer>
    </div>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly title: string
  readonly hint: string
  readonly isOpen?: boolean
  readonly onChoose: () => void
}

function Way({ icon, title, hint, isOpen = false, onChoose }: WayProps) {
  return (
    <button type="button" className={styles.way} data-open={isOpen || undefined} onClick={onChoose}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        <span className={styles.hint}>{hint}</span>
      </span>
    </button>
  )
}

import { languages, languageTag } from '../../core/document/language.ts'
import type { SearchField } from '../../core/search/search-record.ts'
import { type AppCommand, shortcutWords, useCommands } from '../app/commands.ts'
import { offeredActions } from '../app/offered-actions.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import type { IconName } from '../ui/Icon.tsx'

/** A command as the palette lists it. */
export interface PaletteCommand {
  readonly id: string
  readonly words: string
  /** The BCP 47 tag of the words, where they are not the reader's. */
  readonly lang: string | null
  /** What kind of command it is, or where it stands in the menu. */
  readonly context: string
  readonly icon: IconName
  readonly shortcut: string
  run(): void
}

const menuIcons: { readonly [M in AppCommand['menu']]: IconName } = {
  file: 'folder',
  edit: 'edit',
  view: 'programme',
  programme: 'calendar',
  outreach: 'outreach',
}
const ownNames = { en: 'English', zh: '中文（简体）', ja: '日本語', ko: '한국어' } as const
const themes = ['system', 'light', 'dark'] as const
const themeWords = { system: 'settings.themeSystem', light: 'settings.themeLight', dark: 'settings.themeDark' } as const

/** What can be done with the things in hand, every command that can be used now, the languages and the themes. Forums are found as records. */
export function usePaletteCommands(): readonly PaletteCommand[] {
  const { start, preferences, setPreferences } = useApp()
  const commands = useCommands()
  const reader = useLanguage()
  const t = useWords()
  return [
    ...offeredActions().flatMap(({ id, subject, icon, actions }) =>
      actions.flatMap((action) =>
        action === 'separator' || action.isDisabled || action.isChosen
          ? []
          : [
              {
                id: `${id} ${action.key}`,
                words: action.words,
                lang: action.lang ?? null,
                context: subject,
                icon,
                shortcut: action.detail ?? '',
                run: action.act,
              },
            ],
      ),
    ),
    ...commands
      .filter(({ id, isEnabled }) => isEnabled && id !== 'palette')
      .map(({ id, menu, words, accelerator, run }) => ({
        id,
        words,
        lang: null,
        context: t(`menu.${menu}`),
        icon: menuIcons[menu],
        shortcut: accelerator ? shortcutWords(accelerator, start.platform) : '',
        run,
      })),
    ...languages
      .filter((language) => language !== reader)
      .map((language) => ({
        id: `language-${language}`,
        words: ownNames[language],
        lang: languageTag(language),
        context: `${t('settings.language')}, ${t(`language.${language}`)}`,
        icon: 'speech' as const,
        shortcut: '',
        run: () => setPreferences({ language }),
      })),
    ...themes
      .filter((theme) => theme !== preferences.theme)
      .map((theme) => ({
        id: `theme-${theme}`,
        words: t(themeWords[theme]),
        lang: null,
        context: t('settings.theme'),
        icon: 'settings' as const,
        shortcut: '',
        run: () => setPreferences({ theme }),
      })),
  ]
}

/** What a command is found by: its words, and what kind it is. */
export function commandFields({ words, context }: PaletteCommand): readonly SearchField[] {
  return [
    { field: 'name', depth: 'names', text: words, language: null, isSpelled: false, isName: true },
    { field: 'kind', depth: 'names', text: context, language: null, isSpelled: false, isName: true },
  ]
}

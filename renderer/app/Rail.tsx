import type { Preferences } from '../../core/bridge/preferences.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useDueCount } from '../outreach/use-due-count.ts'
import { useApp, useForum } from '../state/app-context.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import styles from './Rail.module.css'

const screens: readonly { readonly screen: Preferences['screen']; readonly icon: IconName }[] = [
  { screen: 'programme', icon: 'programme' },
  { screen: 'outreach', icon: 'outreach' },
  { screen: 'dates', icon: 'calendar' },
  { screen: 'releases', icon: 'releases' },
  { screen: 'settings', icon: 'settings' },
]

/** The screens of the app. Later ones join the list above. */
export function Rail() {
  const { view, show } = useApp()
  const forum = useForum()
  const due = useDueCount(forum)
  const t = useWords()
  return (
    <nav className={styles.rail} aria-label={t('app.navigation')}>
      {screens.map(({ screen, icon }) => (
        <button
          key={screen}
          type="button"
          className={styles.screen}
          aria-current={view.screen === screen ? 'page' : undefined}
          onClick={() => show({ screen })}
        >
          <Icon name={icon} size={18} />
          {t(`screen.${screen}`)}
          {screen === 'outreach' && due > 0 && (
            <span className={styles.count} title={t('outreach.dueNow')}>
              {Math.min(due, 99)}
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}

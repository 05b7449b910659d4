import type { CountryKey, Share } from '../../../core/outreach/balance.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { countryCode } from '../../i18n/names.ts'
import { CodeBadge } from '../../ui/CodeBadge.tsx'
import styles from './Balance.module.css'

interface Props {
  readonly shares: readonly Share[]
  readonly nameOf: (country: CountryKey) => string
}

/** What each country holds in the programme, in sessions, minutes and roles; of the roles, what has been confirmed. */
export function ShareBars({ shares, nameOf }: Props) {
  const t = useWords()
  const most = {
    slots: Math.max(1, ...shares.map(({ slots }) => slots)),
    minutes: Math.max(1, ...shares.map(({ minutes }) => minutes)),
    roles: Math.max(1, ...shares.map(({ roles }) => roles)),
  }
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>{t('balance.programme')}</h2>
      <p className={styles.hint}>{t('balance.programmeHint')}</p>
      <table className={styles.bars}>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-visually">{t('balance.country')}</span>
            </th>
            <th scope="col">{t('balance.slots')}</th>
            <th scope="col">{t('balance.minutes')}</th>
            <th scope="col">
              {t('balance.roles')}
              <span className={styles.key}>
                <span className={styles.keyConfirmed} /> {t('balance.confirmed')}
                <span className={styles.keyOpen} /> {t('balance.open')}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ country, slots, minutes, roles, confirmedRoles }) => (
            <tr key={country}>
              <th scope="row">
                <span className={styles.rowHead}>
                  <CodeBadge code={countryCode(country)} />
                  {nameOf(country)}
                </span>
              </th>
              <td>
                <Bar share={slots / most.slots} words={String(slots)} />
              </td>
              <td>
                <Bar share={minutes / most.minutes} words={String(minutes)} />
              </td>
              <td>
                <Bar
                  share={roles / most.roles}
                  confirmed={roles === 0 ? 0 : confirmedRoles / roles}
                  words={String(roles)}
                  name={t('balance.rolesOf', { roles, confirmed: confirmedRoles })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Bar({
  share,
  confirmed,
  words,
  name,
}: {
  /** Of the longest bar, 0 to 1. */
  readonly share: number
  /** The part that is drawn full, 0 to 1; left out, there is only one kind. */
  readonly confirmed?: number
  readonly words: string
  readonly name?: string
}) {
  return (
    <span className={styles.bar}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={confirmed === undefined ? styles.plain : styles.open}
          style={{ width: `${Math.round(share * 100)}%` }}
        >
          {confirmed !== undefined && (
            <span className={styles.confirmed} style={{ width: `${Math.round(confirmed * 100)}%` }} />
          )}
        </span>
      </span>
      <span className={styles.number} aria-hidden={name ? true : undefined}>
        {words}
      </span>
      {name && <span className="hidden-visually">{name}</span>}
    </span>
  )
}

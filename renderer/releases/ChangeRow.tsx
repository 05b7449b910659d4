import { memo } from 'react'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { languageTag } from '../../core/document/language.ts'
import { textFor } from '../../core/document/localized-text.ts'
import type { ChangeKind, SessionChange } from '../../core/release/compare-releases.ts'
import type { Zone } from '../../core/time/zone.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { Icon } from '../ui/Icon.tsx'
import { TrackEdge } from '../ui/TrackEdge.tsx'
import styles from './ChangeRow.module.css'
import type { ChangeLine } from './change-line.ts'
import { changeLines } from './change-lines.ts'
import { KindIcon } from './KindIcon.tsx'
import { concernWords } from './release-words.ts'
import { ZoneTimes } from './ZoneTimes.tsx'

/** What became of something, as mark and word. */
function KindMark({ kind }: { readonly kind: ChangeKind }) {
  const t = useWords()
  return (
    <span role="gridcell" className={styles.kind}>
      <KindIcon kind={kind} />
      {t(`releases.kind.${kind}`)}
    </span>
  )
}

interface Props {
  readonly change: SessionChange
  readonly zones: readonly Zone[]
  readonly organizations: WorkspaceDocument['organizations']
}

/** What became of a session: its title, its time before and now, each field that changed, and whom it concerns. */
export const SessionChangeCells = memo(function SessionChangeCells({ change, zones, organizations }: Props) {
  const { kind, before, after } = change
  const language = useLanguage()
  const t = useWords()
  const shown = after ?? before
  const title = shown && textFor(shown.facts.title, language)
  const isCancelled = kind === 'cancelled'
  const isMoved = kind === 'moved' && change.fields.some(({ field }) => field === 'start')
  const concerns = concernWords(change, organizations, t, language)
  return (
    <>
      <KindMark kind={kind} />
      <span role="gridcell" className={styles.what}>
        <span className={styles.title}>
          <TrackEdge track={shown?.facts.track ?? null} />
          <b lang={title ? languageTag(title.language) : undefined} data-struck={isCancelled || undefined}>
            {title?.text}
          </b>
        </span>
        <span className={styles.details}>
          {isCancelled && before && <ZoneTimes standing={before} zones={zones} isPast />}
          {isMoved && before && (
            <>
              <ZoneTimes standing={before} zones={zones} isPast />
              <Arrow />
            </>
          )}
          {!isCancelled && after && (isMoved || kind === 'new' || kind === 'restored') && (
            <ZoneTimes standing={after} zones={zones} isPast={false} />
          )}
          {isCancelled && !after && <span className={styles.line}>{t('releases.gone')}</span>}
        </span>
        <Lines lines={changeLines(change, t, language)} />
      </span>
      <span role="gridcell" className={styles.concerns} title={t('releases.alsoConcerns', { list: concerns.all })}>
        <span className={styles.concernWords}>{concerns.short}</span>
        <span className="hidden-visually"> ({concerns.all})</span>
      </span>
    </>
  )
})

/** What changed in the forum itself; its events all show it. */
export function ForumChangeCells({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const t = useWords()
  return (
    <>
      <KindMark kind="changed" />
      <span role="gridcell" className={styles.what}>
        <span className={styles.title}>
          <TrackEdge track={null} />
          <b>{t('releases.forumItself')}</b>
        </span>
        <Lines lines={lines} />
      </span>
      <span role="gridcell" className={styles.concerns}>
        {t('releases.everyone')}
      </span>
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const t = useWords()
  return lines.map(({ label, before, after, language }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what was released never changes, and neither do its lines
    <span key={index} className={styles.line}>
      <span>{t('releases.labelled', { label })}</span>
      {before !== null && (
        <>
          <span className={styles.before} lang={language && languageTag(language)}>
            {before}
          </span>
          <Arrow />
        </>
      )}
      <span className={styles.after} lang={language && languageTag(language)}>
        {after}
      </span>
    </span>
  ))
}

function Arrow() {
  return (
    <span className={styles.arrow}>
      <Icon name="forward" size={12} />
      <span className="hidden-visually">→</span>
    </span>
  )
}

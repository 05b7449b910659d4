import { useMemo, useState } from 'react'
import type { Release } from '../../core/document/release-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { releaseChecklist } from '../../core/release/checklist.ts'
import { releasesOf } from '../../core/release/release-history.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useApp, useDocument, useSettledDocument } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Checklist } from './Checklist.tsx'
import { CompareMenus } from './CompareMenus.tsx'
import { checkLines } from './checklist-lines.ts'
import { comparedEnds } from './compared-ends.ts'
import { ReleaseList } from './ReleaseList.tsx'
import styles from './ReleasesScreen.module.css'
import { RestoreQuestion } from './RestoreQuestion.tsx'
import { Recipients } from './recipients/Recipients.tsx'
import { WhatChanged } from './WhatChanged.tsx'

/** What was given out, what changed since, and who holds what. */
export function ReleasesScreen({ forum }: { readonly forum: Forum }) {
  const { view, show } = useApp()
  const live = useDocument()
  const settled = useSettledDocument() ?? live
  // A step back may have taken the forum away from what is still to be settled.
  const document = settled.forums[forum.id] ? settled : live
  const t = useWords()
  const [restoring, setRestoring] = useState<Release | null>(null)
  const releases = releasesOf(document, forum.id)
  const ends = comparedEnds(releases, view)
  const lines = useMemo(() => checkLines(releaseChecklist(document, forum)), [document, forum])
  const goingBackTo = ends.to ?? ends.from
  const number = (releases.at(-1)?.number ?? 0) + 1
  const askRelease = () => show({ overlay: 'release' })
  return (
    <>
      <div className={styles.toolbar}>
        <h1 className="hidden-visually">{t('releases.title')}</h1>
        {goingBackTo ? (
          <>
            <CompareMenus forum={forum} releases={releases} {...ends} />
            <span className={styles.line} />
            <Button look="quiet" onPress={() => setRestoring(goingBackTo)}>
              {t('releases.restore.button', { number: goingBackTo.number })}
            </Button>
            <span className={styles.grow} />
            <Button look="primary" icon="releases" onPress={askRelease}>
              {t('releases.release', { number })}
            </Button>
          </>
        ) : (
          <span className={styles.with}>{t('releases.notReleased')}</span>
        )}
      </div>
      <div className={styles.split}>
        <div className={styles.side}>
          <p className={styles.sideHead} aria-hidden="true">
            {t('releases.title')} <span className={styles.count}>{releases.length}</span>
          </p>
          <ReleaseList forum={forum} document={document} selected={ends.to?.id ?? null} />
          <Checklist lines={lines} document={document} forum={forum} />
        </div>
        <div className={styles.regions}>
          {goingBackTo ? (
            <WhatChanged forum={forum} document={document} ends={ends} />
          ) : (
            <div className={styles.changes}>
              <Empty title={t('releases.emptyTitle')} hint={t('releases.emptyHint')}>
                <Button look="primary" icon="releases" onPress={askRelease}>
                  {t('releases.release', { number })}
                </Button>
              </Empty>
            </div>
          )}
          <div className={styles.recipients}>
            <Recipients forum={forum} />
          </div>
        </div>
      </div>
      {restoring && <RestoreQuestion release={restoring} onClose={() => setRestoring(null)} />}
    </>
  )
}

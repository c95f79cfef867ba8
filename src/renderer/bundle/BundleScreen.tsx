import { Button, SegmentedControl } from '@mantine/core';
import { IconArchive, IconPackageExport } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { EmptyState } from '../ui/EmptyState.js';
import styles from './bundle.module.css';
import { previewBundle } from './bundlePreview.js';
import { bundleScreenWords } from './bundleScreenWords.js';
import { BundleSummary } from './BundleSummary.js';
import { BundleWarnings } from './BundleWarnings.js';
import { CheckSection } from './CheckSection.js';
import { ProfileChoice } from './ProfileChoice.js';
import { RecordingsAsked } from './RecordingsAsked.js';
import { useBundle } from './useBundle.js';
import { WritingBar } from './WritingBar.js';
import { WrittenCard } from './WrittenCard.js';

/** Where the case leaves the house: what goes into a bundle, the writing of it, and its verification. */
export function BundleScreen() {
  const { card, material, chronology, revision } = useOpenCase();
  const said = useWords(bundleScreenWords);
  const ours = useLanguage();
  const { enter, profile, language, choose, write, writing, written } = useBundle();
  useEffect(() => enter(card.caseId), [card.caseId, enter]);
  const preview = useMemo(() => previewBundle(material, chronology, profile), [material, chronology, profile]);
  const isEmpty = material.exhibits.length === 0 && chronology.entries.length === 0;
  const isNothingChosen = preview.contents.entries.length === 0 && preview.contents.exhibits.length === 0;
  const spoken = language ?? ours;
  return (
    <section className={styles.screen} aria-label={said.title}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div>
            <h1>{said.title}</h1>
            <p>{said.lead}</p>
          </div>
          {!isEmpty && (
            <Button
              size="md"
              leftSection={<IconPackageExport size={18} aria-hidden />}
              disabled={isNothingChosen || writing !== null}
              onClick={() => void write(spoken, revision)}
            >
              {written === null ? said.save : said.saveAgain}
            </Button>
          )}
        </header>
        <WritingBar />
        <WrittenCard revision={revision} />
        {isEmpty ? (
          <EmptyState icon={<IconArchive size={32} stroke={1.5} aria-hidden />} title={said.nothing}>
            <p>{said.nothingHint}</p>
          </EmptyState>
        ) : (
          <>
            <ProfileChoice profile={profile} isLocked={writing !== null} onChoose={(chosen) => choose({ profile: chosen })} />
            <div className={styles.language}>
              <span id="bundle-language">{said.language}</span>
              <SegmentedControl
                size="xs"
                aria-labelledby="bundle-language"
                value={spoken}
                disabled={writing !== null}
                onChange={(chosen) => choose({ language: chosen })}
                data={[
                  { value: 'ru', label: 'Русский' },
                  { value: 'en', label: 'English' },
                ]}
              />
            </div>
            <BundleSummary preview={preview} />
            <RecordingsAsked recordings={preview.unexplained.filter(({ exhibit }) => exhibit.kind === 'call')} />
            {isNothingChosen ? <p className={styles.nothingChosen}>{said.nothingChosen}</p> : <BundleWarnings preview={preview} />}
          </>
        )}
        <CheckSection />
      </div>
    </section>
  );
}

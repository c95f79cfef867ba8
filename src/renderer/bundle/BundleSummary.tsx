import { wordPeriod } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordSize } from '../messages/wordSize.js';
import styles from './bundle.module.css';
import type { BundlePreview } from './bundlePreview.js';
import { bundleScreenWords } from './bundleScreenWords.js';

/** «41 запись» as a large figure over its noun. */
function Figure({ counted }: { readonly counted: string }) {
  const at = counted.lastIndexOf(' ');
  return (
    <div>
      <dd>{counted.slice(0, at)}</dd>
      <dt>{counted.slice(at + 1)}</dt>
    </div>
  );
}

/** What a bundle would hold, in four figures. */
export function BundleSummary({ preview }: { readonly preview: BundlePreview }) {
  const said = useWords(bundleScreenWords);
  const language = useLanguage();
  const { contents, period, originalBytes } = preview;
  return (
    <section className={styles.block} aria-label={said.inside}>
      <h2>{said.inside}</h2>
      <dl className={styles.figures}>
        <Figure counted={said.entries(contents.entries.length)} />
        <Figure counted={said.exhibits(contents.exhibits.length)} />
        <div>
          <dd>{wordSize(originalBytes, language)}</dd>
          <dt>{said.size}</dt>
        </div>
        <div>
          <dd>{period === null ? '—' : wordPeriod(period[0], period[1], language)}</dd>
          <dt>{period === null ? said.noPeriod : said.period}</dt>
        </div>
      </dl>
      <p className={styles.quiet}>{said.alsoInside}</p>
    </section>
  );
}

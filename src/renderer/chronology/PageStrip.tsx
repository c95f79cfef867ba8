import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { Box } from '../../core/exhibit/Reading.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './chronology.module.css';

interface PageStripProps {
  readonly one: ExhibitMaterial;
  /** From 1. */
  readonly page: number;
  readonly box: Box;
}

/** The stretch of a page on which an entry stands, small. */
export function PageStrip({ one: { exhibit, reading }, page: number, box: [x, y, width, height] }: PageStripProps) {
  const { caseId } = useOpenCase().card;
  const page = reading?.pages?.[number - 1] ?? (reading?.image && { width: reading.image.widthPx, height: reading.image.heightPx });
  if (page === undefined) return null;
  // A picture of one page is its own page.
  const address = reading?.image === undefined ? `page/${caseId}/${exhibit.number}/${number}?width=800` : `thumbnail/${caseId}/${exhibit.number}`;
  return (
    <svg className={styles.strip} viewBox={`${x} ${y} ${width} ${height}`} preserveAspectRatio="xMinYMin slice" aria-hidden>
      <image href={`dossier://${address}`} width={page.width} height={page.height} preserveAspectRatio="none" />
    </svg>
  );
}

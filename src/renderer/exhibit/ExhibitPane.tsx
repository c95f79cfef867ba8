import type { Box } from '../../core/exhibit/Reading.js';
import { useOpenCase } from '../state/useCase.js';

interface ExhibitPaneProps {
  readonly exhibit: number;
  /** The message of its reading that is to be seen. */
  readonly target?: string | undefined;
  /** Boxes of found words, to be marked on the image. */
  readonly marks?: readonly Box[];
  readonly onClose: () => void;
}

/** An original beside a list. */
export function ExhibitPane({ exhibit }: ExhibitPaneProps) {
  const { card } = useOpenCase();
  return <img src={`dossier://original/${card.caseId}/${exhibit}`} alt="" />;
}

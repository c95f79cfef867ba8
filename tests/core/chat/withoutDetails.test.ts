import { describe, expect, it } from 'vitest';
import { textOfRuns } from '../../../src/core/chat/Piece.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { withoutDetails } from '../../../src/core/chat/withoutDetails.js';
import { bubble, line, stampLine } from './blocks.js';

const read = (name: string, below: ReturnType<typeof line>): string => textOfRuns(withoutDetails(pieceOf(bubble('left', 300, [name, below]))).runs);

describe('below the name of a file', () => {
  it.each(['34.5 kB • DOCX', '412 КВ + XLSX', '2 pages + 1.2 MB + PDF', '3 стр. · 1,2 МБ · PDF', '5 страниц'])('the pale line «%s» is not said', (details) => expect(read('Claim_signed.docx', stampLine(details))).toBe('Claim_signed.docx'));
  it.each(['подписал 2 страницы', 'PDF', '12'])('«%s» is', (said) => expect(read('Claim_signed.docx', stampLine(said))).toBe(`Claim_signed.docx ${said}`));
  it('a line little paler than the name is not, whatever its blank was read as', () => expect(read('Claim_signed.docx', line('412)KB', { contrast: 0.82 }))).toBe('Claim_signed.docx'));
  it('what is as strong as the name is', () => expect(read('Claim_signed.docx', line('2 pages'))).toBe('Claim_signed.docx 2 pages'));
});
it('elsewhere pages are said', () => expect(read('В договоре', stampLine('2 pages'))).toBe('В договоре 2 pages'));

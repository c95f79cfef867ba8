import { FaultError } from '../../../core/faults.js';
import { LineWriter } from './LineWriter.js';
import { OfficeArchive } from './OfficeArchive.js';
import { officeProperties } from './officeProperties.js';
import { longestText, type OfficeText } from './OfficeText.js';
import { xmlEvents } from './xmlEvents.js';

/**
 * The text of an OpenDocument text (ISO/IEC 26300-1): what stands on its letterhead, paragraphs, headings, tables, then
 * its notes and comments, so that none parts the sentence that it hangs on.
 * @throws FaultError E_CORRUPT, E_TOO_LARGE
 */
export async function readOdt(bytes: Buffer, name: string): Promise<OfficeText> {
  const archive = await OfficeArchive.open(bytes, name);
  const content = await archive.part('content.xml');
  if (content === null) throw new FaultError({ code: 'E_CORRUPT', input: name });
  const writer = new LineWriter(longestText);
  // In the part of styles, paragraphs stand in headers and footers only.
  const styles = await archive.part('styles.xml');
  const notes = new LineWriter(longestText);
  if (styles !== null) writeText(styles, writer, notes);
  writer.endParagraph();
  writeText(content, writer, notes);
  writer.endParagraph();
  writer.write(notes.result());
  return { text: writer.result(), isCut: writer.isFull, ...officeProperties([await archive.part('meta.xml')]) };
}

const paragraphs = new Set(['text:p', 'text:h']);
/** Deleted text of tracked changes, and what a form or a field remembers beside the text. */
const unseen = new Set(['text:tracked-changes', 'office:forms', 'text:variable-decls', 'text:sequence-decls', 'text:note-citation', 'dc:creator', 'dc:date', 'meta:creator-initials']);
const aside = new Set(['text:note-body', 'office:annotation']);

function writeText(part: Buffer, body: LineWriter, notes: LineWriter): void {
  let depth = 0;
  let hidden = 0;
  let asides = 0;
  let writer = body;
  xmlEvents(part, {
    open: (name, attributes) => {
      if (unseen.has(name)) hidden += 1;
      if (hidden > 0) return;
      if (aside.has(name)) asides += 1;
      writer = asides > 0 ? notes : body;
      if (paragraphs.has(name)) depth += 1;
      else if (depth === 0) return;
      if (name === 'text:tab') writer.write('\t');
      if (name === 'text:line-break') writer.endParagraph();
      if (name === 'text:s') writer.write(' '.repeat(Math.min(100, Math.max(1, Number(attributes['text:c'] ?? 1) || 1))));
    },
    text: (text) => depth > 0 && hidden === 0 && writer.write(text.replace(/[\r\n]+/g, ' ')),
    close: (name) => {
      if (unseen.has(name)) hidden -= 1;
      if (hidden > 0) return;
      if (paragraphs.has(name)) {
        depth -= 1;
        writer.endParagraph();
      }
      if (aside.has(name)) asides -= 1;
      writer = asides > 0 ? notes : body;
      if (name === 'table:table-cell') writer.endCell();
      if (name === 'table:table-row') writer.endParagraph();
    },
  });
}

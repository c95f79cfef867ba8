import { FaultError } from '../../../core/faults.js';
import { LineWriter } from './LineWriter.js';
import { OfficeArchive } from './OfficeArchive.js';
import { officeProperties } from './officeProperties.js';
import { longestText, type OfficeText } from './OfficeText.js';
import { xmlEvents } from './xmlEvents.js';

/**
 * The text of a Word document (ECMA-376 part 1, §17): what stands on its letterhead, its body with tables, its notes.
 * Text that was deleted while changes were tracked is none of it.
 * @throws FaultError E_CORRUPT, E_TOO_LARGE
 */
export async function readDocx(bytes: Buffer, name: string): Promise<OfficeText> {
  const archive = await OfficeArchive.open(bytes, name);
  const body = await archive.part('word/document.xml');
  if (body === null) throw new FaultError({ code: 'E_CORRUPT', input: name });
  const writer = new LineWriter(longestText);
  const headers = await distinct(archive, /^word\/header\d*\.xml$/);
  const behind = await distinct(archive, /^word\/(?:footnotes|endnotes|comments|footer\d*)\.xml$/);
  for (const part of [...headers, body, ...behind]) {
    writeText(part, writer);
    writer.endParagraph();
  }
  const properties = officeProperties([await archive.part('docProps/core.xml'), await archive.part('docProps/app.xml')]);
  return { text: writer.result(), isCut: writer.isFull, ...properties };
}

/** Headers of the first, even and odd pages are often the same. */
async function distinct(archive: OfficeArchive, pattern: RegExp): Promise<readonly Buffer[]> {
  const parts: Buffer[] = [];
  for (const name of archive.names(pattern).slice(0, 20)) {
    const part = (await archive.part(name))!;
    if (!parts.some((one) => one.equals(part))) parts.push(part);
  }
  return parts;
}

function writeText(part: Buffer, writer: LineWriter): void {
  let isText = false;
  // The same drawing stands twice: for new programs, and in another form for old ones.
  let fallbacks = 0;
  xmlEvents(part, {
    open: (name) => {
      if (name === 'mc:Fallback') fallbacks += 1;
      if (fallbacks > 0) return;
      isText = name === 'w:t';
      if (name === 'w:tab') writer.write('\t');
      if (name === 'w:br' || name === 'w:cr') writer.endParagraph();
      if (name === 'w:noBreakHyphen') writer.write('-');
    },
    text: (text) => isText && fallbacks === 0 && writer.write(text),
    close: (name) => {
      if (name === 'mc:Fallback') fallbacks -= 1;
      isText = false;
      if (name === 'w:p') writer.endParagraph();
      if (name === 'w:tc') writer.endCell();
      if (name === 'w:tr') writer.endParagraph();
    },
  });
}

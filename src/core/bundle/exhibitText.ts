import { correctedMessages } from '../exhibit/correctedMessages.js';
import { changesByTarget } from '../exhibit/correctionsInForce.js';
import type { Exhibit } from '../exhibit/Exhibit.js';
import type { Letter, MailAddress, Reading } from '../exhibit/Reading.js';
import type { ReadPage } from '../exhibit/ReadPage.js';
import type { Video } from '../exhibit/Video.js';
import { wordKind } from '../wording/wordTerms.js';
import type { SignatureCheck } from '../letter/SignatureCheck.js';
import { wordSignature } from '../wording/wordSignature.js';
import { wordNotice } from '../wording/wordNotice.js';
import type { BundleCase } from './BundleCase.js';
import { archiveLines } from './archiveLines.js';
import { bundleWords, type BundleWords } from './bundleWords.js';
import type { BundledExhibit } from './chooseContents.js';
import { clock } from './entryWords.js';
import { excerptLines } from './excerptLines.js';
import { messageTexts } from './messageTexts.js';
import { exhibitMoment, wallTime } from './exhibitFacts.js';

/** text/NNNN.txt: what was read from one exhibit, as read, with what the person set right beside it. */
export function exhibitText(bundled: BundledExhibit, bundle: BundleCase): string {
  const { language } = bundle;
  const said = bundleWords(language);
  const { exhibit, reading, fileName } = bundled;
  const lines = [
    `${said.exhibit} № ${exhibit.number}: ${wordKind(exhibit.kind, language)}`,
    `${said.file}: exhibits/${fileName}`,
    `${said.originalName}: ${exhibit.origins.map((o) => o.name).join('; ')}`,
    `SHA-256: ${exhibit.sha256}`,
    `${said.date}: ${exhibitMoment(exhibit, bundle) ?? said.undatedEntry}`,
  ];
  if (exhibit.title) lines.push(`${said.provenanceNote}: ${exhibit.title}`);
  const body = reading ? bodyOf(bundled, reading, bundle) : ['', said.notRead];
  const messages = messageTexts(reading?.messages ?? [], correctedMessages(reading, bundled.corrections), said);
  const notices = reading && reading.warnings.length > 0 ? ['', `${said.notices}:`, ...reading.warnings.map((w) => `- ${wordNotice(w, language)}`)] : [];
  return `${[...lines, ...body, ...messages, ...excerptLines(bundled.corrections, said), ...notices].join('\n')}\n`;
}

function bodyOf({ exhibit, corrections, notes, signatures }: BundledExhibit, reading: Reading, bundle: BundleCase): readonly string[] {
  const said = bundleWords(bundle.language);
  const lines: string[] = [];
  const facts = Object.entries(reading.facts).filter(([name]) => name !== 'position' || !exhibit.withoutPosition);
  if (facts.length > 0) lines.push('', `${said.facts}:`, ...facts.map(([name, value]) => `- ${said.factNames[name] ?? name}: ${oneLine(value)}`));
  if (reading.letter) lines.push('', ...letterLines(reading.letter, said, 0));
  if (signatures) lines.push('', ...signatureLines(signatures, bundle));
  if (reading.call) {
    const { durationSeconds, codec, container, phone, transcript } = reading.call;
    lines.push('', `${said.duration}: ${durationSeconds === null ? said.notTold : clock(durationSeconds)}`);
    lines.push(`${said.codec}: ${[container, codec].filter(Boolean).join(', ')}`);
    if (phone) lines.push(`${said.phone}: ${phone}`);
    if (transcript.length > 0) lines.push('', `${said.transcript}:`);
    for (const { from, speaker, text } of transcript) lines.push(`[${clock(from)}] ${speaker ? `${speaker}: ` : ''}${text}`);
  }
  lines.push(...recognitionLines(exhibit, bundle));
  if (notes.length > 0) lines.push('', `${said.notes}:`, ...notes.map((n) => `[${clock(n.offsetMs / 1000)}] ${n.speaker ? `${n.speaker}: ` : ''}${n.text}`));
  if (reading.video) lines.push('', ...videoLines(reading.video, said));
  if (reading.pages && reading.pages.length > 1) lines.push(...pageLines(reading.pages, reading.text ?? '', said));
  else if (reading.text) lines.push('', reading.text);
  if (reading.archive) lines.push(...archiveLines(reading.archive, changesByTarget(corrections), bundle));
  return lines;
}

/** Each signature with what its check proves, and the keys it was made with, so that anybody can repeat it. */
function signatureLines({ at, signatures, keys }: SignatureCheck, { language, record }: BundleCase): readonly string[] {
  const said = bundleWords(language);
  return [
    `${said.signatureCheck}, ${wallTime(at, record.zone, language)}:`,
    ...signatures.map((one) => `- ${one.selector}: ${wordSignature(one, language)}`),
    ...keys.map(({ name, texts, fetchedAt, resolver }) => `${said.signatureKey} ${name} (${wallTime(fetchedAt, record.zone, language)}, ${resolver.join(', ')}): ${texts.length === 0 ? said.notTold : texts.map(oneLine).join(' | ')}`),
  ];
}

/** Which of what is said below a machine heard, and which machine. */
function recognitionLines({ recognitions = [] }: Exhibit, { record, language }: BundleCase): readonly string[] {
  const said = bundleWords(language);
  return recognitions.flatMap(({ engine, model, at }) => [
    '',
    `${said.recognised}: ${engine}, ${said.model} ${oneLine(model.name)}, ${wallTime(at, record.zone, language)}`,
    ...model.files.map(({ name, sha256 }) => `- ${oneLine(name)} SHA-256 ${sha256}`),
  ]);
}

function videoLines({ durationSeconds, container, videoCodec, audioCodec, widthPx, heightPx }: Video, said: BundleWords): readonly string[] {
  const lines = [`${said.duration}: ${durationSeconds === null ? said.notTold : clock(durationSeconds)}`, `${said.codec}: ${[container, videoCodec, audioCodec].filter(Boolean).join(', ')}`];
  return widthPx === null || heightPx === null ? lines : [...lines, `${widthPx} × ${heightPx}`];
}

/** Each page under its number, so that a clerk finds it in the original. */
function pageLines(pages: readonly ReadPage[], text: string, said: BundleWords): readonly string[] {
  return pages.flatMap(({ number, start, end }) => (end > start ? ['', `[${said.pageNumber} ${number}]`, text.slice(start, end)] : []));
}

function letterLines(letter: Letter, said: BundleWords, depth: number): readonly string[] {
  const address = ({ name, address: mail }: MailAddress): string => (name ? `${name} <${mail}>` : mail);
  const lines = [
    `${said.from}: ${letter.from ? address(letter.from) : said.notTold}`,
    `${said.to}: ${letter.to.map(address).join(', ')}`,
    ...(letter.cc.length > 0 ? [`${said.cc}: ${letter.cc.map(address).join(', ')}`] : []),
    `${said.subject}: ${letter.subject}`,
    `${said.date}: ${letter.rawDate ?? letter.date ?? said.notTold}`,
    ...(letter.messageId ? [`${said.messageId}: ${letter.messageId}`] : []),
    '',
    letter.text,
  ];
  if (letter.attachments.length > 0) {
    lines.push('', `${said.attachments}:`, ...letter.attachments.map((a) => `- ${a.name} (${a.mediaType}, ${a.sizeBytes}) SHA-256 ${a.sha256}`));
  }
  // Letters in letters in letters come from attackers, not from disputes.
  if (depth < 5) for (const nested of letter.nested) lines.push('', '----', ...letterLines(nested, said, depth + 1));
  return lines;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

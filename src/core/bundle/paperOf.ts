import type { Entry } from '../chronology/Entry.js';
import { program } from '../program.js';
import { wordKind } from '../wording/wordTerms.js';
import type { BundleCase } from './BundleCase.js';
import { bundleWords } from './bundleWords.js';
import type { BundledExhibit } from './chooseContents.js';
import { daysFromTo, dayTitle } from './dayTitle.js';
import { entryRemarks, sourceLabel, whereSpoken, whoSpeaks } from './entryWords.js';
import { headOfText } from './headOfText.js';
import { exhibitMoment, howObtained, missingProvenance, provenanceFields, provenanceLabel, wallTime, wordBytes } from './exhibitFacts.js';
import type { Paper, PaperBlock } from './Paper.js';

/** chronology.pdf: title page, chronology by days, list of exhibits; for a court also whence each comes, and a signature. */
export function paperOf(bundle: BundleCase): Paper {
  const { record, language, profile, date } = bundle;
  const said = bundleWords(language);
  return {
    language,
    kicker: said.kicker,
    title: oneLine(record.title),
    subtitle: record.counterparty ? `${said.counterparty}: ${oneLine(record.counterparty)}` : '',
    cover: coverRows(bundle),
    coverNote: profile === 'court' ? `${said.howMade}\n\n${said.lawNote}` : said.howMade,
    footer: oneLine(record.title),
    pageOf: said.page,
    createdAt: date,
    producer: `${program.name} ${program.version}`,
    blocks: [
      { type: 'heading', text: said.chronology, newPage: true },
      ...entryBlocks(bundle),
      { type: 'heading', text: said.exhibits, newPage: true },
      ...bundle.contents.exhibits.map((one) => exhibitBlock(one, bundle)),
      ...(profile === 'full' ? [] : [{ type: 'signature' as const, labels: said.signature }]),
    ],
  };
}

function coverRows({ record, language, profile, contents, date }: BundleCase): Paper['cover'] {
  const said = bundleWords(language);
  const days = contents.entries.flatMap(({ when }) => (when.date ? [when.date] : []));
  const period = days.length > 0 ? daysFromTo(days[0]!, days.at(-1)!, language) : '—';
  return [
    [said.period, period],
    [said.entriesCount, String(contents.entries.length)],
    [said.exhibitsCount, String(contents.exhibits.length)],
    [said.zone, record.zone],
    [said.stateOf, wallTime(date, record.zone, language)],
    [said.profile, said.profiles[profile]],
    [said.program, `${program.name} ${program.version}`],
  ];
}

function entryBlocks({ contents, language }: BundleCase): readonly PaperBlock[] {
  const said = bundleWords(language);
  const gaps = new Map(contents.gaps.map((gap) => [gap.before, gap]));
  const blocks: PaperBlock[] = [];
  let day: string | null | undefined;
  for (const entry of contents.entries) {
    const gap = gaps.get(entry.id);
    if (gap) blocks.push({ type: 'gap', text: gap.unanswered ? said.unanswered(gap.days) : said.gap(gap.days) });
    const { date } = entry.when;
    if (date !== day) blocks.push({ type: 'day', text: date === null ? said.undated : dayTitle(date, language) });
    day = date;
    blocks.push(entryBlock(entry, language));
  }
  return blocks;
}

function entryBlock(entry: Entry, language: 'ru' | 'en'): PaperBlock {
  const said = bundleWords(language);
  const sources = entry.sources.length > 0 ? [`${said.exhibit} ${entry.sources.map((source) => sourceLabel(source, language)).join(', ')}`] : [];
  return {
    type: 'entry',
    time: entry.when.time ?? said.noTime,
    who: whoSpeaks(entry, language),
    where: whereSpoken(entry, language),
    side: entry.side,
    text: headOfText(entry, language),
    notes: [[...sources, ...entryRemarks(entry, language)].join('  ·  ')].filter(Boolean),
  };
}

function exhibitBlock({ exhibit, fileName }: BundledExhibit, bundle: BundleCase): PaperBlock {
  const { language, profile } = bundle;
  const said = bundleWords(language);
  const rows: (readonly [string, string])[] = [
    [said.kind, wordKind(exhibit.kind, language)],
    [said.file, `exhibits/${fileName}`],
    [said.date, exhibitMoment(exhibit, bundle) ?? said.undatedEntry],
    [said.size, wordBytes(exhibit.sizeBytes, language)],
    [said.obtained, howObtained(exhibit, bundle)],
  ];
  if (profile !== 'claim') {
    // What a court will ask for and nobody told is left open, to be written in by hand.
    const open = profile === 'court' ? missingProvenance(exhibit) : [];
    for (const field of [...provenanceFields, 'note' as const]) {
      const value = exhibit.provenance[field]?.trim() ?? '';
      if (value !== '' || open.includes(field)) rows.push([provenanceLabel(field, language), value === '' ? toFillIn : value]);
    }
  }
  return {
    type: 'exhibit',
    number: `№ ${exhibit.number}`,
    title: exhibit.title || exhibit.origins[0]!.name,
    rows,
    sha256: exhibit.sha256,
  };
}

const toFillIn = '_'.repeat(38);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

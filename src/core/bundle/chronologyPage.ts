import type { Entry } from '../chronology/Entry.js';
import type { ExhibitKind } from '../exhibit/Exhibit.js';
import type { Gap } from '../chronology/gapsOf.js';
import { wordChannel, wordKind } from '../wording/wordTerms.js';
import type { BundleCase } from './BundleCase.js';
import { bundleWords } from './bundleWords.js';
import type { BundledExhibit } from './chooseContents.js';
import { daysFromTo, dayTitle } from './dayTitle.js';
import { entryRemarks, sourceLabel, whereSpoken, whoSpeaks } from './entryWords.js';
import { escapeHtml as e } from './escapeHtml.js';
import { exhibitMoment, howObtained, wallTime, wordBytes } from './exhibitFacts.js';
import { exhibitNumber } from './exhibitFileName.js';
import { headOfText } from './headOfText.js';
import { pageScript } from './pageScript.js';
import { pageStyle } from './pageStyle.js';

/** Pictures that every browser shows. */
const shownPictures = /\.(?:png|jpg|gif|webp|bmp|avif)$/;
/** Sound and films that some browser plays: one that does not says so beside the link. */
const playable = /\.(?:mp3|wav|ogg|flac|aac|m4a|mp4|webm|opus|oga|mka|mkv|mov|3gp|ogv)$/;

/**
 * chronology.html: one file without anything from outside, which opens from disk. Nothing in it runs but its own script,
 * pinned by its digest; all that comes from the case is escaped.
 * @param scriptDigest SHA-256 of {@link pageScript} in base64, for the policy that lets only this script run
 */
export function chronologyPage(bundle: BundleCase, scriptDigest: string): string {
  const { record, language, contents } = bundle;
  const said = bundleWords(language);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptDigest}'; img-src 'self' file: data:; media-src 'self' file:; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${e(record.title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    headOf(bundle),
    toolsOf(bundle),
    `<main id="days">${daysOf(bundle)}</main>`,
    `<p class="none" id="none" hidden>${said.nothing}</p>`,
    `<section class="list" id="exhibits"><h2>${said.exhibits}</h2>${contents.exhibits.map((one) => exhibitCard(one, bundle)).join('\n')}</section>`,
    `<footer>${e(said.howMade)}</footer>`,
    `<dialog id="viewer" aria-labelledby="viewer-title"><header><h2 id="viewer-title"></h2><a id="viewer-file" target="_blank" rel="noopener">${said.openFile}</a><button type="button" id="viewer-close" aria-label="${said.close}">×</button></header><div class="stage" id="stage" data-unplayed="${e(said.unplayed)}"></div></dialog>`,
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function headOf({ record, language, contents, date, profile }: BundleCase): string {
  const said = bundleWords(language);
  const days = contents.entries.flatMap(({ when }) => (when.date ? [when.date] : []));
  const first = days[0];
  const last = days.at(-1);
  const period = first && last ? daysFromTo(first, last, language) : '—';
  const facts = [
    [said.period, period],
    [said.entriesCount, String(contents.entries.length)],
    [said.exhibitsCount, String(contents.exhibits.length)],
    [said.stateOf, `${wallTime(date, record.zone, language)}, ${record.zone}`],
    [said.profile, said.profiles[profile]],
  ] as const;
  return [
    `<header class="cover"><p class="kicker">${said.kicker}</p><h1>${e(record.title)}</h1>`,
    record.counterparty ? `<p class="versus">${said.counterparty}: ${e(record.counterparty)}</p>` : '',
    `<dl>${facts.map(([label, value]) => `<div><dt>${label}</dt><dd>${e(value)}</dd></div>`).join('')}</dl></header>`,
  ].join('');
}

function toolsOf({ language, contents }: BundleCase): string {
  const said = bundleWords(language);
  const channels = [...new Set(contents.entries.map((entry) => entry.channel))];
  const sides = [
    ['', said.all],
    ['left', said.theirs],
    ['right', said.mine],
  ] as const;
  const total = contents.entries.length;
  return [
    '<div class="tools" id="tools" hidden role="search">',
    `<input type="search" id="query" placeholder="${said.search}" aria-label="${said.search}" autocomplete="off" spellcheck="false">`,
    '<div class="sides" role="group">',
    ...sides.map(([side, label], index) => `<button type="button" data-side="${side}" aria-pressed="${index === 0}">${label}</button>`),
    '</div>',
    channels.length > 1
      ? `<select id="channel" aria-label="${said.anyChannel}"><option value="">${said.anyChannel}</option>${channels.map((c) => `<option value="${c}">${e(wordChannel(c, language))}</option>`).join('')}</select>`
      : '',
    `<output id="count" data-shown="${said.found}" data-of="${said.of}">${said.found} ${total} ${said.of} ${total}</output>`,
    `<a href="#exhibits">${said.exhibits}</a></div>`,
  ].join('');
}

function daysOf(bundle: BundleCase): string {
  const { contents, language } = bundle;
  const gaps = new Map(contents.gaps.map((gap) => [gap.before, gap]));
  const files = new Map(contents.exhibits.map((one) => [one.exhibit.number, one]));
  const parts: string[] = [];
  let day: string | null | undefined;
  contents.entries.forEach((entry) => {
    const { date } = entry.when;
    if (date !== day) {
      if (day !== undefined) parts.push('</section>');
      const gap = gaps.get(entry.id);
      if (gap) parts.push(gapOf(gap, bundle));
      const title = date === null ? bundleWords(language).undated : dayTitle(date, language);
      parts.push(`<section class="day"><h2>${date === null ? title : `<time datetime="${e(date)}">${title}</time>`}</h2>`);
      day = date;
    }
    parts.push(entryOf(entry, files, bundle));
  });
  if (day !== undefined) parts.push('</section>');
  return parts.join('\n');
}

function gapOf({ days, unanswered }: Gap, { language }: BundleCase): string {
  const said = bundleWords(language);
  return `<p class="gap${unanswered ? ' waiting' : ''}">${unanswered ? said.unanswered(days) : said.gap(days)}</p>`;
}

function entryOf(entry: Entry, files: ReadonlyMap<number, BundledExhibit>, { language }: BundleCase): string {
  const { when, side, channel, included } = entry;
  const remarks = entryRemarks(entry, language).map((remark) => `<p class="remark">${e(remark)}</p>`);
  const sources = entry.sources.flatMap((source) => {
    const file = files.get(source.exhibit);
    return file ? [sourceLink(source, file, language)] : [];
  });
  return [
    `<article class="${side}${included ? '' : ' out'}" data-side="${side}" data-channel="${channel}"><span class="time">${e(when.time ?? '')}</span>`,
    `<div class="said"><p class="who"><b>${e(whoSpeaks(entry, language))}</b> <span>${e(whereSpoken(entry, language))}</span></p>`,
    `<p class="text" dir="auto">${e(headOfText(entry, language))}</p>${remarks.join('')}`,
    sources.length > 0 ? `<p class="sources">${sources.join(' ')}</p>` : '',
    '</div></article>',
  ].join('');
}

function sourceLink(source: Entry['sources'][number], { fileName, exhibit }: BundledExhibit, language: 'ru' | 'en'): string {
  const box = source.bbox ? ` data-box="${source.bbox.map(Number).join(' ')}"` : '';
  const at = source.seconds ? ` data-at="${Number(source.seconds[0])}"` : '';
  // Viewers of PDF open at the page that the fragment names (RFC 8118, section 3).
  const page = source.page !== undefined && fileName.endsWith('.pdf') ? `#page=${Number(source.page)}` : '';
  const title = `${bundleWords(language).exhibit} № ${exhibit.number}, ${wordKind(exhibit.kind, language)}`;
  return `<a class="source"${lookOf(fileName, exhibit.kind)}${box}${at} title="${e(title)}" href="exhibits/${e(encodeName(fileName))}${page}" target="_blank" rel="noopener">${e(sourceLabel(source, language))}</a>`;
}

/** How the page itself can show a file; else the link opens it. */
function lookOf(fileName: string, kind: ExhibitKind): string {
  if (shownPictures.test(fileName)) return ' data-look="picture"';
  if (!playable.test(fileName)) return '';
  return kind === 'call' ? ' data-look="sound"' : ' data-look="film"';
}

function exhibitCard(bundled: BundledExhibit, bundle: BundleCase): string {
  const { exhibit, fileName } = bundled;
  const { language } = bundle;
  const said = bundleWords(language);
  const href = `exhibits/${e(encodeName(fileName))}`;
  const picture = shownPictures.test(fileName) ? `<img src="${href}" alt="" loading="lazy" decoding="async">` : `<span>${e(wordKind(exhibit.kind, language))}</span>`;
  return [
    `<article class="exhibit" id="n${exhibit.number}"><a class="thumb source"${lookOf(fileName, exhibit.kind)} href="${href}" title="${said.exhibit} № ${exhibit.number}" target="_blank" rel="noopener">${picture}</a><div>`,
    `<h3>№ ${exhibit.number}. ${e(exhibit.title || exhibit.origins[0]!.name)}</h3>`,
    `<p>${e([wordKind(exhibit.kind, language), exhibitMoment(exhibit, bundle) ?? said.undatedEntry, wordBytes(exhibit.sizeBytes, language)].join(' · '))}</p>`,
    `<p>${e(howObtained(exhibit, bundle))}</p>`,
    `<p><a href="${href}" target="_blank" rel="noopener">${e(fileName)}</a> · <a href="text/${exhibitNumber(exhibit.number)}.txt" target="_blank" rel="noopener">${said.readText}</a></p>`,
    `<p class="digest">SHA-256 ${exhibit.sha256}</p></div></article>`,
  ].join('');
}

/** File names in a bundle are letters, digits, `.`, `_` and `-` already; a channel yet unknown must not break a link. */
const encodeName = (name: string): string => name.replace(/[^\w.-]/g, '_');

import { describe, expect, it } from 'vitest';
import type { ExhibitKind } from '../../../src/core/exhibit/Exhibit.js';
import type { Reading } from '../../../src/core/exhibit/Reading.js';
import { shownKind } from '../../../src/core/exhibit/shownKind.js';
import { wordShownKind } from '../../../src/core/wording/wordTerms.js';

const archive = { archive: {} } as Pick<Reading, 'archive'>;
const transcript = { transcript: [] } as Pick<Reading, 'transcript'>;

describe('as what an exhibit is shown', () => {
  it.each([
    ['document', 'video/webm', null, 'видео', 'video'],
    ['document', 'application/mbox', null, 'архив писем', 'mail archive'],
    ['document', 'application/zip', { facts: { letters: '12' } }, 'архив писем', 'mail archive'],
    ['document', 'application/json', archive, 'архив чата', 'chat archive'],
    ['document', 'application/zip', archive, 'архив чата', 'chat archive'],
    ['document', 'application/json', null, 'документ', 'document'],
    ['document', 'application/x-subrip', transcript, 'расшифровка', 'transcript'],
    ['document', 'application/x-subrip', {}, 'документ', 'document'],
    ['document', 'application/pdf', {}, 'документ', 'document'],
    // A call that a phone wrote into a video's container is a call.
    ['call', 'audio/mp4', null, 'запись звонка', 'call recording'],
    ['photo', 'image/heic', null, 'фото', 'photo'],
  ] as const)('a %s of %s with %j is «%s»', (kind, mediaType, reading, ru, en) => {
    const shown = shownKind({ kind: kind satisfies ExhibitKind, mediaType }, reading);
    expect([wordShownKind(shown, 'ru'), wordShownKind(shown, 'en')]).toEqual([ru, en]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/chronology/Entry.js';
import type { FormFields } from '../../../src/renderer/correction/EntryFields.js';
import { changesOf, fieldsOf, ownFieldsOf } from '../../../src/renderer/correction/formFields.js';
import { isCorrected } from '../../../src/renderer/correction/isCorrected.js';
import { entryOf } from '../../support/chronology/entry.js';

const entry = entryOf({ role: 'operator', author: 'Мария' });
const me = entryOf({ side: 'right', role: 'me' });

describe('what a form changes of an entry', () => {
  it.each<readonly [string, Entry, Partial<FormFields>, ReturnType<typeof changesOf>]>([
    ['nothing, when nothing was touched', entry, {}, null],
    ['the text alone', entry, { text: 'Добрый день' }, { text: 'Добрый день' }],
    ['a date that was emptied is not known', entry, { date: '' }, { date: null }],
    ['a time that was emptied is not known', entry, { time: '' }, { time: null }],
    ['an author that was emptied is nobody', entry, { author: '  ' }, { author: null }],
    ['who moves to the right is the person', entry, { side: 'right' }, { side: 'right', role: 'me' }],
    ['who moves to the left is the person no more', me, { side: 'left' }, { side: 'left', role: 'other' }],
    ['a role that was chosen stands whatever the side', entry, { side: 'right', role: 'seller' }, { side: 'right', role: 'seller' }],
    ['tags', entry, { tags: 'чек, #чек, обещание' }, { tags: ['чек', 'обещание'] }],
    ['no change where tags are only written differently', entryOf({ tags: ['a', 'b'] }), { tags: 'a ,b,' }, null],
  ])('%s', (_, before, typed, changes) => {
    expect(changesOf(before, { ...fieldsOf(before), ...typed })).toEqual(changes);
  });

  it('an own entry as a whole', () => {
    const fields: FormFields = { text: ' Позвонила ', date: '', time: '', side: 'right', author: ' ', role: 'me', channel: 'call', tags: 'a' };
    expect(ownFieldsOf(fields)).toEqual({ text: 'Позвонила', date: null, time: null, side: 'right', author: null, role: 'me', channel: 'call', tags: ['a'] });
  });
});

describe('a correction', () => {
  const asRead = { text: entry.text, time: '10:00', date: '2024-03-15', side: 'left' } as const;
  it.each<readonly [string, Partial<Entry>, boolean]>([
    ['is none where nothing was set', {}, false],
    ['is none where it was only left out or tagged', { asRead, editedByUser: true, included: false, tags: ['a'] }, false],
    ['is another text', { asRead, editedByUser: true, text: 'Иначе' }, true],
    ['is another side', { asRead, editedByUser: true, side: 'right' }, true],
    ['is a date where none was read', { asRead: { ...asRead, date: null }, editedByUser: true }, true],
  ])('%s', (_, more, expected) => {
    expect(isCorrected(entryOf(more))).toBe(expected);
  });
});

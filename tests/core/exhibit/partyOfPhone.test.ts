import { describe, expect, it } from 'vitest';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { partyOfPhone } from '../../../src/core/exhibit/partyOfPhone.js';
import type { Letter } from '../../../src/core/exhibit/Reading.js';
import { exhibitOf, readingOf } from '../../support/chronology/material.js';

const phone = '+78005550142';
const none = { corrections: [], notes: [] };

const call = (number: number, contact?: string, with_ = phone): ExhibitMaterial => ({
  ...none,
  exhibit: exhibitOf(number, { kind: 'call' }),
  reading: readingOf(number, {
    kind: 'call',
    facts: contact === undefined ? {} : { contact },
    call: { durationSeconds: 1, container: 'mp4', codec: 'aac', sampleRate: 8_000, channels: 1, startedAt: null, phone: with_, direction: null, transcript: [] },
  }),
});
const letter = (number: number, name: string, text: string): ExhibitMaterial => ({
  ...none,
  exhibit: exhibitOf(number, { kind: 'email' }),
  reading: readingOf(number, { kind: 'email', letter: { from: { name, address: 'a@shop.example' }, text } as Letter }),
});
const told = (number: number, counterpart: string): ExhibitMaterial => ({ ...none, exhibit: exhibitOf(number, { provenance: { counterpart } }), reading: null });

describe('whose number it is', () => {
  it.each([
    ['as the person told of any exhibit', [told(3, 'ТеплоДом, 8 800 555-01-42'), call(4, 'Магазин')], { name: 'ТеплоДом', exhibit: 3, basis: 'told' }],
    ['told with the number in front', [told(3, '8 (800) 555-01-42 — поддержка')], { name: 'поддержка', exhibit: 3, basis: 'told' }],
    ['as an address book calls it', [call(1), call(2, 'ТеплоДом')], { name: 'ТеплоДом', exhibit: 2, basis: 'contact' }],
    ['by the letter in which it stands', [letter(5, 'Служба заботы', 'Звоните: 8-800-555-01-42')], { name: 'Служба заботы', exhibit: 5, basis: 'letter' }],
    ['of two letters of one sender', [letter(5, 'Support', 'call 88005550142'), letter(6, 'support', 'call +7 800 555 01 42')], { name: 'Support', exhibit: 5, basis: 'letter' }],
    ['not known when two senders name it', [letter(5, 'Support', 'call 88005550142'), letter(6, 'Hotline', 'call 88005550142')], null],
    ['not by another number', [told(3, 'ТеплоДом, 8 800 555-01-43'), call(1, 'Иван', '+79001234567')], null],
    ['not by a number without a name', [told(3, '8 800 555-01-42')], null],
    ['not known in an empty case', [], null],
  ] as const)('%s', (_rule, exhibits, expected) => {
    expect(partyOfPhone(phone, { exhibits })).toEqual(expected);
  });
});

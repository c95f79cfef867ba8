import type { CaseMaterial, ExhibitMaterial } from '../chronology/Material.js';
import { findPhones } from './phoneNumber.js';

/** Whose number it is, and the exhibit that tells. */
export interface PhoneParty {
  readonly name: string;
  readonly exhibit: number;
  /** `told`: the person said so of an exhibit; `contact`: an address book; `letter`: it stands in a letter of that sender. */
  readonly basis: 'told' | 'contact' | 'letter';
}

/**
 * Whose phone number a call was with, as far as the case knows it: from what the person told of an exhibit, from the
 * contact name of a recording, from letters in which the number stands and which are all of one sender. Null when the
 * case does not know, or knows two of the same weight.
 */
export function partyOfPhone(phone: string, { exhibits }: Pick<CaseMaterial, 'exhibits'>): PhoneParty | null {
  for (const tell of [told, contact, letter]) {
    const found = exhibits.flatMap((one) => tell(phone, one));
    const names = new Set(found.map(({ name }) => name.toLowerCase()));
    if (names.size === 1) return found[0]!;
    if (names.size > 1) return null;
  }
  return null;
}

function told(phone: string, { exhibit: { provenance, number } }: ExhibitMaterial): readonly PhoneParty[] {
  const { counterpart = '' } = provenance;
  const phones = findPhones(counterpart);
  if (!phones.some((one) => one.phone === phone)) return [];
  const name = phones.reduceRight((text, { index, length }) => text.slice(0, index) + text.slice(index + length), counterpart).replace(/[()\s,;:.–—-]+$|^[()\s,;:.–—-]+/gu, '').trim();
  return name === '' ? [] : [{ name, exhibit: number, basis: 'told' }];
}

function contact(phone: string, { exhibit: { number }, reading }: ExhibitMaterial): readonly PhoneParty[] {
  const name = reading?.facts.contact;
  return reading?.call?.phone === phone && name ? [{ name, exhibit: number, basis: 'contact' }] : [];
}

function letter(phone: string, { exhibit: { number }, reading }: ExhibitMaterial): readonly PhoneParty[] {
  const from = reading?.letter?.from;
  if (!reading?.letter || !from || !findPhones(reading.letter.text).some((one) => one.phone === phone)) return [];
  return [{ name: from.name || from.address, exhibit: number, basis: 'letter' }];
}

import { describe, expect, it } from 'vitest';
import { callFromFileName } from '../../../src/core/exhibit/callFromFileName.js';

const at = '2024-03-15T14:30:12';
const minute = '2024-03-15T14:30:00';
const mobile = '+79001234567';

type Row = readonly [name: string, startedAt: string | null, phone: string | null, direction: 'incoming' | 'outgoing' | null, contact?: string];

const spellings: readonly Row[] = [
  // Samsung
  ['Call recording +79001234567_240315_143012.m4a', at, mobile, null],
  ['Call recording Ivan Petrov_240315_143012.m4a', at, null, null, 'Ivan Petrov'],
  ['Запись вызова +7 900 123-45-67_240315_143012.m4a', at, mobile, null],
  ['Запись вызова Иван_240315_143012.m4a', at, null, null, 'Иван'],
  ['Запись вызова 8 800 555-35-35_240315_143012 (1).m4a', at, '+78005553535', null],
  ['Голос 240315_143012.m4a', at, null, null],
  // MIUI
  ['Иван(0079001234567)_20240315143012.mp3', at, mobile, null, 'Иван'],
  ['+79001234567(0079001234567)_20240315143012.mp3', at, mobile, null],
  ['89001234567(89001234567)_20240315143012.mp3', at, mobile, null],
  ['Служба поддержки(9001234567)_20240315143012.mp3', at, mobile, null, 'Служба поддержки'],
  ['Неизвестный номер_20240315143012.mp3', at, null, null],
  ['900(900)_20240315143012.mp3', at, null, null],
  // Huawei, LG, Asus, vivo, ColorOS
  ['Иван@+79001234567_20240315143012.amr', at, mobile, null, 'Иван'],
  ['+79001234567_20240315_143012.m4a', at, mobile, null],
  ['20240315_143012_+79001234567.m4a', at, mobile, null],
  ['+7 900 123 45 67 2024-03-15 14-30-12.m4a', at, mobile, null],
  ['+79001234567-2403151430.amr', minute, mobile, null],
  // Cube ACR
  ['2024-03-15 14-30-12 (phone) Иван (+79001234567) ↗.amr', at, mobile, 'outgoing', 'Иван'],
  ['2024-03-15 14-30-12 (phone) Support (+7 900 123-45-67) ↙.m4a', at, mobile, 'incoming', 'Support'],
  ['2024-03-15 14-30-12 (whatsapp) +79001234567 ↙.amr', at, mobile, 'incoming'],
  ['phone_20240315-143012_79001234567.amr', at, mobile, null],
  // ACR and other recorders
  ['0d20240315143012p+79001234567.amr', at, mobile, 'incoming'],
  ['1d20240315143012p89001234567.3gp', at, mobile, 'outgoing'],
  ['20240315143012_+79001234567_Incoming.amr', at, mobile, 'incoming'],
  ['[Out]_[+79001234567]_[2024-03-15_14-30-12].ogg', at, mobile, 'outgoing'],
  ['REC_2024-03-15_14-30-12_IN_89001234567.wav', at, mobile, 'incoming'],
  ['CallRecord_20240315-143012_+79001234567.wav', at, mobile, null],
  ['call_from_+79001234567_2024-03-15_14.30.12.mp3', at, mobile, 'incoming'],
  // Telephone exchanges
  ['out-89001234567-101-20240315-143012-1710502212.123.wav', at, mobile, 'outgoing'],
  ['in-79001234567-20240315-143012.wav', at, mobile, 'incoming'],
  // iOS
  ['Вызов с +7 900 123-45-67.m4a', null, mobile, null],
  ['Call with Anna Smith.m4a', null, null, null, 'Anna Smith'],
  ['Вызов с +7\u00a0(900)\u00a0123\u201145\u201167.m4a', null, mobile, null],
  // People
  ['Запись звонка 8 (900) 123-45-67 15.03.2024 14-30.mp3', minute, mobile, null],
  ['Входящий вызов +7(900)1234567 2024-03-15 14-30-12.mp3', at, mobile, 'incoming'],
  ['исходящий_8-900-123-45-67_15.03.2024.mp3', '2024-03-15', mobile, 'outgoing'],
  ['звонок от 15.03.2024.mp3', '2024-03-15', null, null],
  // Other countries
  ['+375291234567_20240315_143012.m4a', at, '+375291234567', null],
  ['0044 7911 123456 2024-03-15 14-30-12.m4a', at, null, null],
  ['00447911123456_20240315143012.mp3', at, '+447911123456', null],
  // What is no number and no moment
  ['AUD-20240315-WA0003.opus', '2024-03-15', null, null],
  ['Новая запись 12.m4a', null, null, null],
  ['Recording 240399_993012.m4a', null, null, null],
  ['1710502212123.m4a', '2024-03-15T11:30:12Z', null, null],
  ['Call in the office 2024-03-15 14-30-12.mp3', at, null, null],
  ['Meeting IN 2024-03-15 14-30-12.mp3', at, null, 'incoming'],
  // Two different numbers: none is told rather than a wrong one
  ['89001234567_89007654321_20240315143012.mp3', at, null, null],
  ['incoming or outgoing +79001234567.mp3', null, mobile, null],
  // Samsung in other languages, Galaxy's newer word order, and its voice recorder
  ['Call recording Служба поддержки_240315_143012.m4a', at, null, null, 'Служба поддержки'],
  ['Запись разговора +79001234567_240315_143012.m4a', at, mobile, null],
  ['Call_20240315_143012_INCOMING_79001234567.m4a', at, mobile, 'incoming'],
  ['Voice 240315_143012.m4a', at, null, null],
  ['Аудиозапись 240315_143012.m4a', at, null, null],
  // MIUI and HyperOS, with two SIM cards, with a plus, with «@»
  ['Иван Петров(+79001234567)_20240315143012.mp3', at, mobile, null, 'Иван Петров'],
  ['Call@Иван(0079001234567)_20240315143012.mp3', at, mobile, null, 'Иван'],
  ['Call@+79001234567(0079001234567)_20240315143012.mp3', at, mobile, null],
  ['Иван(79001234567)_20240315143012(1).mp3', at, mobile, null, 'Иван'],
  ['录音_20240315143012.mp3', at, null, null],
  // Huawei and Honor
  ['89001234567@89001234567_20240315143012.amr', at, mobile, null],
  ['Служба поддержки@88005553535_20240315143012.m4a', at, '+78005553535', null, 'Служба поддержки'],
  ['20240315_143012.m4a', at, null, null],
  // Realme, OPPO, OnePlus
  ['Иван-2403151430.mp3', minute, null, null, 'Иван'],
  ['+79001234567_202403151430.mp3', minute, mobile, null],
  ['Служба поддержки-2403151430.amr', minute, null, null, 'Служба поддержки'],
  ['Recording_+79001234567_20240315143012.mp3', at, mobile, null],
  // BCR, with the zone of the phone
  ['20240315_143012.123+0300_in_+79001234567_Иван Петров.oga', '2024-03-15T14:30:12+03:00', mobile, 'incoming', 'Иван Петров'],
  ['20240315_143012.123+0300_out_+79001234567.m4a', '2024-03-15T14:30:12+03:00', mobile, 'outgoing'],
  ['20240315_113012.123Z_in_sim1_+79001234567.oga', '2024-03-15T11:30:12Z', mobile, 'incoming'],
  // Google's telephone
  ['+79001234567 2024-03-15 14-30-12.wav', at, mobile, null],
  ['Call with +7 900 123-45-67 (2024-03-15 14:30:12).m4a', at, mobile, null],
  // Cube ACR
  ['2024-03-15 14-30-12 (whatsapp) Иван.m4a', at, null, null, 'Иван'],
  ['2024-03-15 14-30-12 (viber) Иван Петров ↙.m4a', at, null, 'incoming', 'Иван Петров'],
  ['phone_20240315-143012_+79001234567.amr', at, mobile, null],
  ['whatsapp_20240315-143012_Иван.amr', at, null, null, 'Иван'],
  // Axet's Call Recorder: arrows up and down
  ['2024-03-15 14.30.12 +79001234567 Иван ↓.ogg', at, mobile, 'incoming'],
  ['2024-03-15 14.30.12 Иван ↑.ogg', at, null, 'outgoing'],
  ['20240315T143012 +79001234567 ↑.m4a', at, mobile, 'outgoing'],
  // Boldbeast, Automatic Call Recorder, Truecaller and others
  ['20240315-143012-I-89001234567.amr', at, mobile, 'incoming'],
  ['20240315-143012-O-Иван-89001234567.amr', at, mobile, 'outgoing'],
  ['I_20240315_143012_+79001234567.mp3', at, mobile, 'incoming'],
  ['O_20240315_143012_+79001234567.mp3', at, mobile, 'outgoing'],
  ['+79001234567_20240315143012_OUTGOING.mp3', at, mobile, 'outgoing'],
  ['TC-20240315-143012-+79001234567-Inc.m4a', at, mobile, 'incoming'],
  ['incoming-call-20240315143012-79001234567.3gp', at, mobile, 'incoming'],
  ['Rec_20240315_143012_received_+79001234567.m4a', at, mobile, 'incoming'],
  ['Rec_20240315_143012_dialed_+79001234567.m4a', at, mobile, 'outgoing'],
  ['[Входящий] Иван Петров (89001234567) 15.03.2024 14-30-12.mp3', at, mobile, 'incoming'],
  ['(исх) 8-900-123-45-67 15.03.2024 14.30.mp3', minute, mobile, 'outgoing'],
  ['ВХ_89001234567_15-03-2024_14-30-12.wav', at, mobile, 'incoming'],
  // Operators and telephone exchanges
  ['2024-03-15_14-30-12_from_79001234567_to_74951234567.mp3', at, null, null],
  ['myrecordings_20240315_143012_out_%2B79001234567.wav', at, mobile, 'outgoing'],
  ['20240315143012_79001234567_in.wav', at, mobile, 'incoming'],
  ['external-101-79001234567-20240315-143012-1710502212.45.wav', at, mobile, null],
  // iOS 18 and Voice Memos
  ['Call with +7 900 123 45 67.m4a', null, mobile, null],
  ['Звонок с Иван Петров.m4a', null, null, null, 'Иван Петров'],
  ['Вызов: +7 900 123-45-67.m4a', null, mobile, null],
  ['New Recording 12.m4a', null, null, null],
  ['улица Ленина, 5.m4a', null, null, null],
  ['20240315 143012.m4a', at, null, null],
  // Messengers and meetings
  ['PTT-20240315-WA0001.opus', '2024-03-15', null, null],
  ['WhatsApp Audio 2024-03-15 at 14.30.12.ogg', at, null, null],
  ['WhatsApp Ptt 2024-03-15 at 2.30.12 PM.ogg', at, null, null],
  ['audio_2024-03-15_14-30-12.ogg', at, null, null],
  ['audio_12@15-03-2024_14-30-12.ogg', at, null, null],
  ['GMT20240315-113012_Recording.m4a', '2024-03-15T11:30:12Z', null, null],
  ['zoom_0.m4a', null, null, null],
  ['viber-audio-20240315143012.m4a', at, null, null],
  ['signal-2024-03-15-14-30-12-123.m4a', at, null, null],
  // Dictaphones
  ['Recording_2024_03_15_14_30_12.m4a', at, null, null],
  ['REC20240315143012.mp3', at, null, null],
  ['rec_20240315-143012.m4a', at, null, null],
  ['Voice 001.m4a', null, null, null],
  ['R20240315143012.wav', at, null, null],
  ['240315_001.MP3', '2024-03-15', null, null],
  ['AUDIO-2024-03-15-14-30-12.m4a', at, null, null],
  // What only looks like it
  ['Order 12345678-0001.m4a', null, null, null],
  ['INN 7701234567 KPP 770101001.m4a', null, null, null],
  ['T-123456789.m4a', null, null, null],
  ['Track 2024.mp3', null, null, null],
  ['I am in the shop.m4a', null, null, null],
  ['Check-in at the hotel.m4a', null, null, null],
  ['out-of-office.m4a', null, null, null],
  ['40817810099910004312.m4a', null, null, null],
  ['20241399_143012.m4a', null, null, null],
  ['Recording (2024-02-30 14-30-12).m4a', null, null, null],
];

describe('a recording tells its call by its file name', () => {
  it.each(spellings.map((row) => [row[0], row] as const))('%s', (name, [, startedAt, phone, direction, contact]) => {
    expect(callFromFileName(name)).toEqual({
      startedAt: startedAt ? { value: startedAt, basis: 'file-name' } : null,
      phone,
      direction,
      contact: contact ?? null,
    });
  });
});

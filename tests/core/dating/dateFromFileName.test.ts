import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromFileName } from '../../../src/core/dating/dateFromFileName.js';

const second = '2024-03-15T14:30:12';
const table: readonly (readonly [name: string, told: string | null])[] = [
  ['Screenshot_20240315-143012.png', second],
  ['Screenshot_20240315-143012~2.png', second],
  ['Screenshot_20240315-143012_Telegram.png', second],
  ['Screenshot_20240315_143012_Chrome.jpg', second],
  ['Screenshot_20240315_143012.png', second],
  ['Screenshot_2024-03-15-14-30-12-123_com.wildberries.ru.jpg', second],
  ['Screenshot_2024-03-15-14-30-12-12.png', second],
  ['Screenshot_2024-03-15-14-30-12-123_ru.ozon.app.android.jpg', second],
  ['Screenshot_2024_0315_143012.png', null],
  ['Screenshot_2024_03_15_14_30_12.png', second],
  ['IMG_1234.PNG', null],
  ['IMG_20240315_143012.jpg', second],
  ['IMG_20240315_143012123.jpg', second],
  ['Снимок экрана 2024-03-15 в 14.30.12.png', second],
  ['Снимок экрана 2024-03-15 в 14.30.12 (2).png', second],
  ['Снимок экрана 2024-03-15 143012.png', second],
  ['Снимок экрана (12).png', null],
  ['Снимок экрана от 2024-03-15 14-30-12.png', second],
  ['Скриншот 15.03.2024 14.30.12.png', second],
  ['Screenshot 2024-03-15 at 14.30.12.png', second],
  ['Screenshot 2024-03-15 at 2.30.12 PM.png', second],
  ['Screenshot 2024-03-15 at 2.30.12\u202fPM.png', second],
  ['Screenshot 2024-03-15 at 12.05.12\u202fAM.png', '2024-03-15T00:05:12'],
  ['Screen Shot 2024-03-15 at 14.30.12.png', second],
  ['Screen Shot 2024-03-15 at 2.30.12 PM (2).png', second],
  ['Screenshot 2024-03-15 143012.png', second],
  ['Screenshot from 2024-03-15 14-30-12.png', second],
  ['Screenshot (3).png', null],
  ['2024-03-15 14-30-12.png', second],
  ['2024-03-15_14h30_12.png', second],
  ['2024-03-15 14_30_12-Chat.png', second],
  ['2024-03-15T14:30:12Z.png', `${second}Z`],
  ['photo_2024-03-15_14-30-12.jpg', second],
  ['photo_2024-03-15_14-30-12 (2).jpg', second],
  ['photo_5276012345678901234_y.jpg', null],
  ['photo_5276012345678901234@15-03-2024_14-30-12.jpg', second],
  ['photo_1@05-03-2024_14-30-12.jpg', '2024-03-05T14:30:12'],
  ['WhatsApp Image 2024-03-15 at 14.30.12.jpeg', second],
  ['WhatsApp Image 2024-03-15 at 14.30.12 (1).jpeg', second],
  ['WhatsApp Image 2024-03-15 at 2.30.12 PM.jpeg', second],
  ['Изображение WhatsApp 2024-03-15 в 14.30.12.jpg', second],
  ['Изображение WhatsApp 2024-03-15 в 14.30.12_a1b2c3d4.jpg', second],
  ['IMG-20240315-WA0003.jpg', '2024-03-15'],
  ['signal-2024-03-15-143012.png', second],
  ['signal-2024-03-15-14-30-12-123.png', second],
  ['signal-2024-03-15-143012_002.png', second],
  ['изображение_viber_2024-03-15_14-30-12-123.jpg', second],
  ['PXL_20240315_113012345.jpg', '2024-03-15T11:30:12Z'],
  ['PXL_20240315_113012345.MP.jpg', '2024-03-15T11:30:12Z'],
  ['VID_20240315_143012.mp4', second],
  ['1710502212345.jpg', '2024-03-15T11:30:12Z'],
  ['mmexport1710502212345.jpg', '2024-03-15T11:30:12Z'],
  ['1234567890128.jpg', null],
  ['20240315.png', '2024-03-15'],
  ['20240315_143012.jpg', second],
  ['20240315143012.jpg', second],
  ['2024-03-15.png', '2024-03-15'],
  ['15.03.2024.pdf', '2024-03-15'],
  ['05.03.2024.pdf', '2024-03-05'],
  ['15-03-2024.png', '2024-03-15'],
  ['03-15-2024.png', '2024-03-15'],
  ['05-03-2024.png', null],
  ['03-03-2024.png', '2024-03-03'],
  ['Screenshot_20241315-143012.png', null],
  ['Screenshot_20240231-143012.png', null],
  ['Screenshot_20240315-256012.png', null],
  ['Screenshot 2024-03-15 at 14.30.12 PM.png', null],
  ['2023-02-29 10-00-00.png', null],
  ['2024-02-29 10-00-00.png', '2024-02-29T10:00:00'],
  ['chat 2024-03-01 2024-03-15.png', null],
  ['order 12345678-0001.pdf', null],
  ['20231105-0001.pdf', null],
  ['T-123456789.eml', null],
  ['aB3dEf9_kL.jpg', null],
  ['', null],
  ['Screenshot_20240315_143012_com.huawei.android.launcher.jpg', second],
  ['Screenshot_20240315_143012_One UI Home.jpg', second],
  ['Screenshot_2024-03-15-14-30-12-123_com.miui.home.jpg', second],
  ['Screenshot_20240315-143012 (1).png', second],
  ['Screenshot_20240315-143012-1.png', second],
  ['Screenshot_20240315-143012 — копия.png', second],
  ['Screenshot_20240315-143012 - Copy.png', second],
  ['Screenshot_20240315-143012-edited.png', second],
  ['Screenshot_20240315_143012_edit_123456789012345.jpg', second],
  ['Screenshot_2024-03-15-14-30-12-123_org.telegram.messenger-edit-20240316091500123.jpg', second],
  ['photo_5301234567890123456_x (2).jpg', null],
  ['photo_2024-03-15_14-30-12 — копия (2).jpg', second],
  ['WhatsApp Image 2024-03-15 at 14.30.12(1).jpeg', second],
  ['Снимок экрана 2024-03-15 143012 (2).png', second],
  ['Screenshot (12).png', null],
  ['Screenshot 2024-03-15 at 2.30.12\u202fPM copy.png', second],
  ['Снимок экрана 2024-03-15 в 14.30.12 — копия.png', second],
  ['Screen Shot 2024-03-15 at 14-30-12 Чат.png', second],
  ['Снимок экрана от 2024-03-15 14-30-12-1.png', second],
  ['Снимок экрана_15-3-2024_143012_site.ru.jpeg', second],
  ['Снимок экрана_5-3-2024_143012_site.ru.jpeg', '2024-03-05T14:30:12'],
  ['Screenshot_15-3-2024_143012_www.ozon.ru.jpeg', second],
  ['Screenshot_5-3-2024_143012_www.ozon.ru.jpeg', null],
  ['Opera Снимок_2024-03-15_143012_web.telegram.org.png', second],
  ['Скриншот 15-03-2024 143012.png', second],
  ['Скриншот_15-03-2024_14-30-12.png', second],
  ['2024-03-15_14-30-12.png', second],
  ['chrome_2024-03-15_14-30-12.png', second],
  ['Screenshot_12.png', null],
  ['image-20240315143012-1.png', second],
  ['20240315_143012(0).jpg', second],
  ['viber_image_2024-03-15_14-30-12-123.jpg', second],
  ['IMG-3f2c1a8b9d0e4f5a6b7c8d9e0f1a2b3c-V.jpg', null],
  ['+7 916 123-45-67.m4a', null],
  ['89161234567.png', null],
  ['Заказ 20240315143.pdf', null],
  ['заказ 12345678-1-2-2024.pdf', null],
  ['order-2024031514.png', null],
];

describe('a date from a file name', () => {
  it.each(table)('%s → %s', (name, value) => {
    expect(dateFromFileName(name)).toEqual(value === null ? null : { value, basis: 'file-name' });
  });

  it('reads names whose letters are decomposed, as macOS writes them', () => {
    expect(dateFromFileName('Изображение WhatsApp 2024-03-15 в 14.30.12.jpg'.normalize('NFD'))?.value).toBe(second);
  });

  it('tells only moments that exist, whatever the name', () => {
    const digits = fc.stringMatching(/^[0-9_\-. :@TZ]{0,24}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom('', 'Screenshot_', 'photo_', 'IMG-', 'PXL_'), (middle, prefix) => {
        const told = dateFromFileName(`${prefix}${middle}.png`);
        if (told === null) return;
        const whole = told.value.length === 10 ? `${told.value}T00:00:00Z` : `${told.value.replace(/Z$/, '')}Z`;
        expect(new Date(whole).toISOString().slice(0, 19)).toBe(whole.slice(0, 19));
      }),
      { numRuns: 2000 },
    );
  });
});

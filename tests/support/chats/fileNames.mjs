/** How phones, desktops and messengers name a screenshot. `told` says what of the capture moment the name gives away. */

const compact = (m) => [m.slice(0, 10).replaceAll('-', ''), m.slice(11, 19).replaceAll(':', '')];
const dotted = (m) => m.slice(11, 19).replaceAll(':', '.');
const dashed = (m) => m.slice(11, 19).replaceAll(':', '-');
const afternoon = (m) => {
  const hour = Number(m.slice(11, 13));
  return `${hour % 12 === 0 ? 12 : hour % 12}.${m.slice(14, 16)}.${m.slice(17, 19)}\u202f${hour < 12 ? 'AM' : 'PM'}`;
};

const styles = {
  android: [
    { told: 'second', name: (m) => `Screenshot_${compact(m).join('-')}` },
    { told: 'second', name: (m, r, app) => `Screenshot_${compact(m).join('_')}_${app}` },
    { told: 'second', name: (m, r) => `Screenshot_${m.slice(0, 10)}-${dashed(m)}-${r.digits(3)}_ru.vitrina.app` },
    { told: 'second', name: (m, r) => `Screenshot_${m.slice(0, 10)}-${dashed(m)}-${r.digits(2)}` },
  ],
  /** The name tells nothing; the picture may (EXIF). */
  ios: [{ told: null, name: (m, r) => `IMG_${r.digits(4)}` }],
  /** What a messenger calls the smaller copy that it passes on. */
  copy: [
    { told: 'second', name: (m) => `photo_${m.slice(0, 10)}_${dashed(m)}` },
    { told: 'day', name: (m, r) => `IMG-${compact(m)[0]}-WA00${r.digits(2)}` },
    { told: 'second', name: (m) => `WhatsApp Image ${m.slice(0, 10)} at ${dotted(m)}` },
  ],
  desktop: [
    { told: 'second', name: (m) => `Снимок экрана ${m.slice(0, 10)} ${compact(m)[1]}` },
    { told: 'second', name: (m) => `Снимок экрана ${m.slice(0, 10)} в ${dotted(m)}` },
    { told: 'second', name: (m) => `Screenshot ${m.slice(0, 10)} at ${dotted(m)}` },
    { told: 'second', name: (m) => `Screen Shot ${m.slice(0, 10)} at ${afternoon(m)}` },
    { told: 'second', name: (m) => `Screenshot ${m.slice(0, 10)} ${compact(m)[1]}` },
    { told: null, name: (m, r) => `Снимок экрана (${r.digits(2)})` },
  ],
};

/**
 * @param {{ random: object, captured: string, origin: 'android' | 'ios' | 'copy' | 'desktop', app: string, extension: string }} facts
 * @returns {{ name: string, told: 'second' | 'day' | null }}
 */
export function screenshotFileName({ random, captured, origin, app, extension }) {
  const style = random.pick(styles[origin]);
  return { name: `${style.name(captured, random, app)}.${extension}`, told: style.told };
}

import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { fontSheets, packagedFonts } from '../fontSheets.mjs';

/** Families with Cyrillic that the looks use or the system brings; a missing one falls back to the system's sans-serif. */
const families = ['Roboto', 'Open Sans', 'Noto Sans', 'PT Sans', 'Manrope', 'Liberation Sans', 'DejaVu Sans', 'Carlito', 'Cantarell', 'Clear Sans', ...packagedFonts];

/**
 * A planned page whose look changes at random when it is painted (varyPage.mjs): another font, other sizes and colours.
 * @param {{ html: string }} page
 * @param {ReturnType<typeof import('../random.mjs').seededRandom>} random
 */
export function varied(page, random) {
  const font = random.chance(0.7) ? `'${random.pick(families)}'` : null;
  const script = pathToFileURL(join(import.meta.dirname, 'varyPage.mjs')).href;
  const head = `${font === null ? '' : `${fontSheets(font)}<style>.screen,.screen .feed,.screen .header,.screen .footer{font-family:${font},'Noto Color Emoji',sans-serif}</style>`}<script type="module">import { varyPage } from '${script}';window.ready = varyPage(${random.int(0, 0x7fffffff)});</script>`;
  return { ...page, html: page.html.replace('</head>', `${head}</head>`) };
}

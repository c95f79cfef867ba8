/** Fonts that no system package brings: style sheets of npm packages, found only when a look that wants them is drawn. */
const sheets = {
  'Commissioner Variable': () => import.meta.resolve('@fontsource-variable/commissioner'),
  'Geist Variable': () => import.meta.resolve('@fontsource-variable/geist'),
  'Golos Text Variable': () => import.meta.resolve('@fontsource-variable/golos-text'),
  'Inter Tight Variable': () => import.meta.resolve('@fontsource-variable/inter-tight'),
  'Nunito Sans Variable': () => import.meta.resolve('@fontsource-variable/nunito-sans'),
  'Onest Variable': () => import.meta.resolve('@fontsource-variable/onest'),
  'Roboto Flex Variable': () => import.meta.resolve('@fontsource-variable/roboto-flex'),
  'Source Sans 3 Variable': () => import.meta.resolve('@fontsource-variable/source-sans-3'),
};

/** Families of which a package brings the sheet. */
export const packagedFonts = Object.keys(sheets);

/** Links to the sheets of the families that a look's `font` names; nothing where the system has them. */
export const fontSheets = (font) =>
  Object.entries(sheets)
    .filter(([family]) => font.includes(`'${family}'`))
    .map(([, find]) => `<link rel="stylesheet" href="${find()}">`)
    .join('');

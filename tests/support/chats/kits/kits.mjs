import { tailwind } from './tailwind.mjs';

/**
 * @typedef {object} Kit one published interface and how it is used: `mount` names the file that mounts it, `styles` its CSS
 *   within the fetched packages; `authors`, `stamp`, `stampForm`, `separators`, `systems` say what it is told to show.
 *   `tuning: false` marks kits that nobody may tune a reader to.
 */

const support = [['Витрина: поддержка', 'Отвечаем за 5 минут'], ['Служба поддержки', 'в сети'], ['Помощь покупателю', 'обычно отвечает быстро']];
const iphones = [[390, 844, 3], [375, 812, 3], [430, 932, 2], [390, 844, 2]];
const androids = [[360, 780, 3], [412, 892, 2.625], [393, 851, 2.75], [360, 640, 2]];
const screens = [[1280, 800, 1], [1440, 900, 1], [1366, 768, 1.25], [1200, 780, 2]];
const phone = (top, ink, bottom = top) => ({ top, ink, bottom });
const ios = { form: 'phone', make: 'ios', app: 'Vitrina', sizes: iphones, titles: support };
const android = { form: 'phone', make: 'android', app: 'Vitrina', sizes: androids, titles: support };
const desktop = { form: 'desktop', make: null, app: 'Chrome', sizes: screens };
const darkClass = (scene) => (scene.dark ? ['dark'] : []);
const konstaCss = (packages) => tailwind(packages, { css: "@import 'tailwindcss'; @import 'konsta/theme.css';", scan: ['konsta/react', 'konsta/shared'], also: ['z-20', 'h-8', 'w-8', 'rounded-full'] });
const daisyCss = (packages) => tailwind(packages, { css: "@import 'tailwindcss'; @plugin 'daisyui' { themes: light, dark, cupcake, business; logs: false; }", scan: [], also: daisyClasses });
const daisyClasses = 'bg-base-100 bg-base-200 text-base-content flex h-full flex-col navbar shadow-sm flex-1 btn btn-ghost btn-primary text-xl badge badge-soft badge-success overflow-y-auto mx-auto max-w-3xl p-4 p-3 divider text-xs join join-item input w-full chat chat-start chat-end chat-image avatar w-10 rounded-full chat-header chat-bubble chat-bubble-primary chat-footer opacity-50'.split(' ');
const bootstrapTheme = ({ dark }) => `data-bs-theme="${dark ? 'dark' : 'light'}"`;

export const kits = [
  { ...ios, name: 'framework7-ios', tuning: true, mount: 'framework7', variant: 'ios', dark: true, styles: ['framework7/framework7-bundle.css'], authors: 'first', stamp: 'none', separators: ['centred'], systems: false, frame: { light: phone('#fff', '#000'), dark: phone('#000', '#fff') }, css: ":root{--f7-font-family:Inter,'Noto Color Emoji',sans-serif}" },
  { ...android, name: 'framework7-md', tuning: true, mount: 'framework7', variant: 'md', dark: true, styles: ['framework7/framework7-bundle.css'], authors: 'first', stamp: 'each', separators: ['plain', 'weekdayDate'], systems: true, frame: { light: phone('#f3edf7', '#1d1b20'), dark: phone('#211f26', '#e6e0e9') } },
  { ...ios, name: 'konsta-ios', tuning: false, mount: 'konsta', variant: 'ios', dark: true, buildCss: konstaCss, htmlClass: darkClass, authors: 'first', stamp: 'last', separators: ['plain', 'weekday'], systems: false, frame: { light: phone('#fff', '#000'), dark: phone('#000', '#fff') }, css: "body,#app>div{font-family:Inter,'Noto Color Emoji',sans-serif!important}" },
  { ...android, name: 'konsta-material', tuning: false, mount: 'konsta', variant: 'material', dark: true, buildCss: konstaCss, htmlClass: darkClass, authors: 'first', stamp: 'each', separators: ['always'], systems: true, frame: { light: phone('#fff', '#1d1b20'), dark: phone('#141218', '#e6e0e9') } },
  { ...android, name: 'quasar', tuning: true, mount: 'quasar', dark: true, styles: ['quasar/dist/quasar.prod.css'], authors: 'each', stamp: 'each', separators: ['plain', 'always'], systems: false, frame: { light: phone('#00695c', '#fff', '#eee'), dark: phone('#00695c', '#fff', '#1d1d1d') } },
  { ...desktop, name: 'chatscope', tuning: true, mount: 'chatscope', styles: ['@chatscope/chat-ui-kit-styles/dist/default/styles.min.css'], authors: 'first', stamp: 'first', separators: ['plain', 'official'], systems: false },
  { ...desktop, name: 'react-chat-elements', tuning: false, mount: 'chatElements', styles: ['react-chat-elements/dist/main.css'], authors: 'first', stamp: 'each', separators: ['plain', 'numeric'], systems: true, css: "body{font-family:'Liberation Sans','Noto Color Emoji',sans-serif}.rce-container-mlist{height:100%}" },
  { ...desktop, name: 'adminlte-direct', tuning: true, mount: 'adminlte', styles: ['admin-lte/dist/css/adminlte.min.css'], bodyClass: () => 'layout-fixed sidebar-expand-lg bg-body-tertiary', authors: 'all', ownName: 'Андрей Котов', stamp: 'each', stampForm: 'spoken', separators: [], systems: false, dark: true, htmlAttributes: bootstrapTheme },
  { ...desktop, name: 'lightning-console', tuning: false, mount: 'slds', styles: ['@salesforce-ux/design-system/assets/styles/salesforce-lightning-design-system.min.css'], authors: 'all-last', ownName: 'Андрей Котов', stamp: 'last', separators: ['plain', 'official'], systems: true },
  { ...desktop, name: 'daisyui-bubbles', tuning: false, mount: 'daisyui', buildCss: daisyCss, authors: 'first', stamp: 'each', separators: ['plain', 'always', 'weekday'], systems: false, htmlAttributes: ({ turn }) => `data-theme="${['light', 'dark', 'cupcake', 'business'][turn % 4]}"` },
  { ...android, name: 'chatui', tuning: false, mount: 'chatui', styles: ['@chatui/core/dist/index.css'], authors: 'first', stamp: 'none', separators: ['centred'], systems: false, frame: { light: phone('#fff', '#111'), dark: phone('#fff', '#111') } },
  { ...desktop, name: 'deep-chat', tuning: false, mount: 'deepChat', authors: 'all', stamp: 'none', separators: [], systems: false, hard: 0 },
  { ...desktop, name: 'advanced-chat', tuning: true, mount: 'advancedChat', dark: true, authors: 'each', stamp: 'each', separators: ['plain', 'official', 'always'], systems: true, css: "body{font-family:'Noto Sans','Noto Color Emoji',sans-serif}" },
  { ...desktop, name: 'bot-webchat', tuning: true, mount: 'webchat', scripts: ['botframework-webchat/dist/webchat.js'], authors: 'none', stamp: 'each', stampForm: 'short', separators: [], systems: false },
];

const groups = { tuning: kits.filter((kit) => kit.tuning), 'held-out': kits.filter((kit) => !kit.tuning) };

/** The kits of a list of names and groups (`tuning`, `held-out`); all where nothing is said. @throws when one is unknown */
export const kitsNamed = (list) =>
  list === ''
    ? kits
    : list.split(',').flatMap((name) => {
        const found = groups[name] ?? kits.filter((kit) => kit.name === name);
        if (found.length === 0) throw new Error(`No kit named ${name}; there are: ${kits.map((kit) => kit.name).join(', ')}.`);
        return found;
      });

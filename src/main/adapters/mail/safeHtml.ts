import sanitizeHtml, { type IOptions, type Tag } from 'sanitize-html';

const tags = (
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
  'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp section small span ' +
  'strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
).split(' ');

/** Declarations that change how a letter looks, none that lay it over the frame. */
const styles = (
  'background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse ' +
  'border-color border-left border-radius border-right border-spacing border-style border-top border-width box-sizing clear color ' +
  'direction display float font font-family font-size font-style font-variant font-weight height letter-spacing line-height ' +
  'list-style list-style-position list-style-type margin margin-bottom margin-left margin-right margin-top max-height max-width ' +
  'min-height min-width opacity padding padding-bottom padding-left padding-right padding-top table-layout text-align ' +
  'text-decoration text-indent text-transform vertical-align visibility white-space width word-break word-spacing word-wrap'
).split(' ');

/** A value that fetches nothing: the only functions in it make colours or lengths; escapes could hide others. */
const harmless = /^(?:[^()\\<>{}@]|\b(?:rgba?|hsla?|calc|min|max|clamp)\([^()\\<>{}@]*\))*$/i;

const layout = ['align', 'valign', 'width', 'height', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'dir', 'lang', 'style', 'title', 'hidden'];
const embeddedPicture = /^data:image\/(?:png|jpe?g|gif|webp|bmp);base64,[A-Za-z0-9+/=\s]+$/i;
const shownTarget = 80;

/** HTML of a stranger made harmless: see `letterHtml`. `pictures` are data URLs by Content-ID. */
export function safeHtml(html: string, pictures: ReadonlyMap<string, string>): string {
  const options: IOptions = {
    allowedTags: tags,
    allowedAttributes: {
      '*': layout,
      a: ['data-target', 'title', 'style'],
      img: ['src', 'alt', 'width', 'height', 'style', 'title', 'align', 'border'],
      span: ['class', 'style', 'title'],
      font: ['color', 'face', 'size'],
      td: [...layout, 'colspan', 'rowspan', 'nowrap'],
      th: [...layout, 'colspan', 'rowspan', 'nowrap'],
      ol: ['start', 'type'],
    },
    allowedClasses: { span: ['absent'] },
    allowedSchemesByTag: { img: ['data'] },
    allowedSchemes: [],
    allowedStyles: { '*': Object.fromEntries(styles.map((name) => [name, [harmless]])) },
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'template', 'object', 'iframe', 'svg', 'math', 'select', 'button', 'noembed', 'xmp'],
    transformTags: { a: shownLink, area: shownLink, img: (_name, attributes) => shownPicture(attributes, pictures) },
    nestingLimit: 300,
    parser: { decodeEntities: true },
  };
  return sanitizeHtml(html, options);
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A link keeps its words and says where it would lead; it leads nowhere. */
function shownLink(_name: string, { href = '', style }: Record<string, string>): Tag {
  const target = href.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
  const styled: Record<string, string> = style === undefined ? {} : { style };
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(target)) return { tagName: 'a', attribs: styled };
  const plain = target.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  const short = plain.length > shownTarget ? `${plain.slice(0, shownTarget)}…` : plain;
  return { tagName: 'a', attribs: { ...styled, 'data-target': short, title: target.slice(0, 2_000) } };
}

function shownPicture({ src = '', ...attributes }: Record<string, string>, pictures: ReadonlyMap<string, string>): Tag {
  const carried = /^\s*cid:/i.test(src) ? pictures.get(contentId(src)) : embeddedPicture.test(src.trim()) ? src.trim() : undefined;
  if (carried !== undefined) return { tagName: 'img', attribs: { ...attributes, src: carried } };
  const isBeacon = [attributes.width, attributes.height].some((size) => size !== undefined && Number.parseInt(size, 10) <= 2);
  if (isBeacon) return { tagName: 'span', attribs: {} };
  return { tagName: 'span', attribs: { class: 'absent', title: src.slice(0, 2_000) }, text: attributes.alt?.trim() || 'image' };
}

function contentId(src: string): string {
  const id = src.trim().slice(4);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

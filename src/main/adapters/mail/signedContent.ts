/** One element of ASN.1 in its basic or distinguished encoding (ITU-T X.690). */
interface Element {
  readonly tag: number;
  readonly isConstructed: boolean;
  readonly content: Buffer;
  /** Where the next element begins. */
  readonly end: number;
}

const signedData = '2a864886f70d010702';
const octetString = 0x04;
const objectIdentifier = 0x06;
const maxDepth = 20;

/**
 * The content that a CMS SignedData carries within itself (RFC 5652 §5.1); null when the bytes are something else, such
 * as an encrypted letter, or carry no content. Nothing is verified.
 */
export function signedContent(cms: Buffer): Buffer | null {
  const info = elementAt(cms, 0);
  if (info === null) return null;
  const [type, wrapped] = childrenOf(info);
  if (type?.tag !== objectIdentifier || type.content.toString('hex') !== signedData || !wrapped) return null;
  const signed = childrenOf(wrapped)[0];
  // version, digestAlgorithms, encapContentInfo
  const encapsulated = signed && childrenOf(signed)[2];
  const explicit = encapsulated && childrenOf(encapsulated)[1];
  const octets = explicit && childrenOf(explicit)[0];
  return octets ? octetsOf(octets, 0) : null;
}

/** An octet string may be cut into pieces (X.690 §8.7.3). */
function octetsOf(element: Element, depth: number): Buffer | null {
  if ((element.tag & 0x1f) !== octetString || depth > maxDepth) return null;
  if (!element.isConstructed) return element.content;
  return Buffer.concat(childrenOf(element).map((child) => octetsOf(child, depth + 1) ?? Buffer.alloc(0)));
}

function childrenOf({ content }: Element): Element[] {
  const children: Element[] = [];
  for (let at = 0; at < content.length; ) {
    const child = elementAt(content, at);
    if (child === null) break;
    children.push(child);
    at = child.end;
  }
  return children;
}

function elementAt(bytes: Buffer, at: number, depth = 0): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  // Tags of several bytes stand nowhere in CMS.
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > maxDepth) return null;
  const isConstructed = (tag & 0x20) !== 0;
  if (first === 0x80) return isConstructed ? endless(bytes, at, depth) : null;
  const size = first < 0x80 ? 0 : first & 0x7f;
  if (size > 4 || at + 2 + size > bytes.length) return null;
  const length = size === 0 ? first : bytes.readUIntBE(at + 2, size);
  const from = at + 2 + size;
  return { tag, isConstructed, content: bytes.subarray(from, from + length), end: Math.min(from + length, bytes.length) };
}

/** Of no stated length: its children up to two zeros (X.690 §8.1.3.6). */
function endless(bytes: Buffer, at: number, depth: number): Element | null {
  let next = at + 2;
  while (next < bytes.length && !(bytes[next] === 0 && bytes[next + 1] === 0)) {
    const child = elementAt(bytes, next, depth + 1);
    if (child === null) break;
    next = child.end;
  }
  return { tag: bytes[at]!, isConstructed: true, content: bytes.subarray(at + 2, next), end: Math.min(next + 2, bytes.length) };
}

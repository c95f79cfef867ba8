import { createSocket } from 'node:dgram';

/** A name server on this machine that answers from a table and writes down what it was asked. */
export interface NameServer {
  /** `127.0.0.1:port`, as `dns.setServers` takes it. */
  readonly address: string;
  /** `TXT mail._domainkey.shop.example`, in order. */
  readonly questions: readonly string[];
  close(): Promise<void>;
}

/** What stands at a name: its TXT records; `silent` never answers, `broken` answers that the server failed. */
export type Zone = ReadonlyMap<string, readonly string[] | 'silent' | 'broken'>;

const types: Readonly<Record<number, string>> = { 1: 'A', 16: 'TXT', 28: 'AAAA' };

/** Starts a name server (RFC 1035 §4) over UDP. A name that the zone does not hold does not exist (NXDOMAIN). */
export async function startNameServer(zone: Zone): Promise<NameServer> {
  const questions: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const { name, type, end } = questionOf(query);
    questions.push(`${types[type] ?? type} ${name}`);
    const held = zone.get(name.toLowerCase());
    if (held === 'silent') return;
    const texts = Array.isArray(held) && type === 16 ? (held as readonly string[]) : [];
    const code = held === 'broken' ? 2 : held === undefined ? 3 : 0;
    const head = Buffer.alloc(12);
    head.writeUInt16BE(query.readUInt16BE(0), 0);
    head.writeUInt16BE(0x8180 | code, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(texts.length, 6);
    socket.send(Buffer.concat([head, query.subarray(12, end), ...texts.map(textRecord)]), port, address);
  });
  await new Promise<void>((ready) => socket.bind(0, '127.0.0.1', ready));
  return {
    address: `127.0.0.1:${(socket.address()).port}`,
    questions,
    close: () => new Promise((done) => socket.close(() => done())),
  };
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  while (query[at]! > 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + query[at]!));
    at += 1 + query[at]!;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 };
}

/** A TXT record for the name of the question; a long text goes in strings of 255 bytes (RFC 1035 §3.3.14). */
function textRecord(text: string): Buffer {
  const bytes = Buffer.from(text, 'latin1');
  const strings: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 255) strings.push(Buffer.from([Math.min(255, bytes.length - at)]), bytes.subarray(at, at + 255));
  const data = Buffer.concat(strings);
  const head = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

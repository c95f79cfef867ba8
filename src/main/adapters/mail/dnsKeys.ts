import { Resolver } from 'node:dns/promises';
import type { KeyLookup } from '../../../core/ports.js';

/** Each server is asked so often, and waited for so long. */
const asking = { timeout: 3_000, tries: 2 };
/** More than any key takes; what a hostile server sends beyond is not kept. */
const maxRecords = 20;
const maxTextLength = 10_000;

/** No record of the kind, or no such name: an answer too. What else goes wrong is none. */
const absent: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * Keys of DKIM signatures from the DNS, over the system's name servers or those named. The one thing in the program
 * that asks the network: only ever made when the person has switched it on. DNSSEC is not looked at.
 * @param servers addresses as `dns.setServers` takes them; the system's when not given
 */
export function dnsKeys(servers?: readonly string[]): KeyLookup {
  const resolver = new Resolver(asking);
  if (servers) resolver.setServers(servers);
  return {
    servers: resolver.getServers(),
    texts: async (name) => {
      try {
        const found = await resolver.resolveTxt(name);
        return found.slice(0, maxRecords).map((strings) => strings.join('').slice(0, maxTextLength));
      } catch (error) {
        return absent.has((error as NodeJS.ErrnoException).code ?? '') ? [] : null;
      }
    },
  };
}

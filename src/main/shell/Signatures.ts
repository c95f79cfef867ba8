import { dnsKeys } from '../adapters/mail/dnsKeys.js';
import type { Clock, KeyLookup } from '../../core/ports.js';
import type { CheckedSignature, KeyRecord } from '../../core/letter/SignatureCheck.js';
import type { SignatureMeans } from '../locker/checkSignatures.js';
import type { Library } from './Library.js';
import { SideProcess } from './SideProcess.js';

/** A letter whose signatures are to be checked with these keys; answered with their results as JSON. */
export interface SignatureOrder {
  readonly path: string;
  readonly keys: readonly KeyRecord[];
  readonly now: string;
}

interface SignaturesSetting {
  /** The built signatureProcess.js. */
  readonly entry: string;
  readonly library: Library;
  readonly clock: Clock;
  /** Name servers in the place of the system's; only a test names them. */
  readonly servers: readonly string[] | undefined;
}

/** The means for checking letters' signatures. The network is asked here and nowhere else, only while it is switched on. */
export class Signatures {
  readonly #process: SideProcess<SignatureOrder>;

  constructor(private readonly setting: SignaturesSetting) {
    this.#process = new SideProcess({ entry: setting.entry, serviceName: 'Dossier signatures', ordersPerProcess: 50, patienceMs: 30_000 });
  }

  /** Made anew each time, so that it follows the switch and the system's name servers. Null while it is off. */
  lookup(): KeyLookup | null {
    const { library, servers } = this.setting;
    return library.state.asksForKeys ? dnsKeys(servers) : null;
  }

  means(): SignatureMeans {
    return { clock: this.setting.clock, lookup: this.lookup(), verify: (path, keys, now) => this.#verify({ path, keys, now }) };
  }

  async #verify(order: SignatureOrder): Promise<readonly CheckedSignature[] | null> {
    const { ok, bytes } = await this.#process.ask(order);
    return ok && bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as CheckedSignature[]) : null;
  }
}

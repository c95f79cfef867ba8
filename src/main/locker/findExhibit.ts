import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { Sha256 } from '../../core/exhibit/Sha256.js';
import { FaultError } from '../../core/faults.js';
import type { OpenCase } from '../../core/ports.js';

/** @throws FaultError E_NO_SUCH_EXHIBIT */
export function exhibitByNumber({ catalogue }: OpenCase, number: number): Exhibit {
  return found(
    catalogue.record.exhibits.find((e) => e.number === number),
    String(number),
  );
}

/** @throws FaultError E_NO_SUCH_EXHIBIT */
export function exhibitBySha256({ catalogue }: OpenCase, sha256: Sha256): Exhibit {
  return found(
    catalogue.record.exhibits.find((e) => e.sha256 === sha256),
    sha256,
  );
}

function found(exhibit: Exhibit | undefined, input: string): Exhibit {
  if (exhibit) return exhibit;
  throw new FaultError({ code: 'E_NO_SUCH_EXHIBIT', input });
}

import { FaultError, type Fault } from '../../../core/faults.js';

/** The fault that an operating system's error means for `input`; undefined when it is none of the expected ones. */
export function faultOfErrno(error: unknown, input: string): Fault | undefined {
  if (error instanceof FaultError) return error.fault;
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOENT':
      return { code: 'E_NOT_FOUND', input };
    case 'EACCES':
    case 'EPERM':
    case 'ELOOP':
    case 'EIO':
    case 'EBUSY':
    case 'ENXIO':
    case 'ESTALE':
    case 'UNKNOWN': // What Windows says of a file that lies in a cloud and cannot be fetched.
      return { code: 'E_UNREADABLE', input };
    case 'ENOTDIR':
      return { code: 'E_NOT_FOUND', input };
    case 'EISDIR':
      return { code: 'E_NOT_A_FILE', input };
    case 'ENAMETOOLONG':
      return { code: 'E_BAD_NAME', input };
    case 'ERR_INVALID_ARG_VALUE':
      return { code: 'E_BAD_NAME', input };
    default:
      return undefined;
  }
}

/** The fault of a failed write under `input`: a full disk or quota, a place that may not be written. */
export function faultOfWrite(error: unknown, input: string): Fault | undefined {
  if (error instanceof FaultError) return error.fault;
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'E_NO_SPACE', input };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'E_READ_ONLY', input };
    default:
      return undefined;
  }
}

/** Throws the fault when there is one, else the error itself: a bug. */
export function rethrow(error: unknown, fault: Fault | undefined): never {
  if (fault) throw new FaultError(fault);
  throw error;
}

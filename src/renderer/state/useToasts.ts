import { create } from 'zustand';
import { FaultError, type Fault } from '../../core/faults.js';

/** Something the person is told in passing: a fault with what to do about it, or a deed with a way to take it back. */
export interface Toast {
  readonly id: number;
  readonly content: { readonly fault: Fault } | { readonly text: string };
  readonly undo?: () => void;
}

interface Toasts {
  readonly toasts: readonly Toast[];
  show: (content: Toast['content'], undo?: () => void) => void;
  dismiss: (id: number) => void;
}

const atOnce = 4;
let last = 0;

export const useToasts = create<Toasts>((set) => ({
  toasts: [],
  show: (content, undo) => {
    last += 1;
    const toast: Toast = { id: last, content, ...(undo === undefined ? {} : { undo }) };
    set(({ toasts }) => ({ toasts: [...toasts, toast].slice(-atOnce) }));
  },
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));

/**
 * Does what the person asked for; a fault is shown to the person and the promise gives null. A cancellation is the
 * person's own wish and says nothing. Bugs go on to the console.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    if (error.fault.code !== 'E_CANCELLED') useToasts.getState().show({ fault: error.fault });
    return null;
  }
}

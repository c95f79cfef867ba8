import type { ReactNode } from 'react';

/** Takes what is dropped anywhere on the case. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  return <>{children}</>;
}

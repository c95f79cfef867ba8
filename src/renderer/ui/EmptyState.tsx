import type { ReactNode } from 'react';

/** What stands where there is nothing yet: says what belongs here and how it gets there. */
export function EmptyState({ icon, title, children }: { readonly icon: ReactNode; readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="empty">
      {icon}
      <h2>{title}</h2>
      {children}
    </div>
  );
}

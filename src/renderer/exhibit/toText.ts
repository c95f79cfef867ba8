/** Goes on to the text of the form below a view. */
export function toText(view: HTMLElement | null): void {
  view?.querySelector('textarea')?.focus();
}

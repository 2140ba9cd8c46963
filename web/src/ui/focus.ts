/** Focuses the beginning of the page, when the focused element is about to be removed. */
export function focusContent(): void {
  document.getElementById('contenuto')?.focus({ preventScroll: true });
}

/**
 * Focuses the neighbour of a list item that is about to be removed: the next item, else the previous one, else the list
 * itself if it can have the focus.
 */
export function focusBeside(item: HTMLElement | null): void {
  const beside = item?.nextElementSibling ?? item?.previousElementSibling ?? item?.parentElement?.closest('[tabindex]');
  if (beside instanceof HTMLElement) beside.focus();
}

/** Focuses the first invalid field of a form, once it is marked. */
export function focusProblem(form: HTMLElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

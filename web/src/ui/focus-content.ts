/** Brings the focus to the beginning of the page, where what had it is about to go. */
export function focusContent(): void {
  document.getElementById('contenuto')?.focus({ preventScroll: true });
}

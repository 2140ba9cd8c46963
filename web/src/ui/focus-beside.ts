/**
 * Brings the focus to what stands beside an item of a list that is about to go: the item after it, else the one before,
 * else whatever holds the list and can take it.
 */
export function focusBeside(item: HTMLElement | null): void {
  const beside = item?.nextElementSibling ?? item?.previousElementSibling ?? item?.parentElement?.closest('[tabindex]');
  if (beside instanceof HTMLElement) beside.focus();
}

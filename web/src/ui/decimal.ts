/** A percentage or a number of points as somebody types it, with comma or point; null = it is none. */
export function decimal(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number.parseFloat(text) : null;
}

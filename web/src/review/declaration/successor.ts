/** The item that replaces a removed one: the next remaining after it, else the last before it. */
export function successor(before: readonly string[], gone: string, now: readonly string[]): string | null {
  const at = before.indexOf(gone);
  const left = (items: readonly string[]) => items.filter((item) => now.includes(item));
  return left(before.slice(at + 1))[0] ?? left(before.slice(0, Math.max(at, 0))).at(-1) ?? null;
}

import type { Locator } from 'playwright-core';

/** The words a person sees, on one line: hidden parts left out, blocks parted by a blank. */
export async function seen(place: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text is not seen
  return (await place.innerText()).replace(/\s+/g, ' ').trim();
}

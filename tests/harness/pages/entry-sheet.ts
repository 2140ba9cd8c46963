import type { Locator, Page } from 'playwright-core';

/** The grid of a sector's Rendicontazione, as a person uses it. */
export interface EntrySheet {
  cell(code: string, column?: 'Valore' | 'Numeratore' | 'Denominatore' | 'Nota'): Locator;
  row(code: string): Locator;
  button(name: string): Locator;
  /** The outcome of the save, in the words of the page. */
  readonly state: Locator;
}

export function entrySheet(page: Page): EntrySheet {
  return {
    cell: (code, column = 'Valore') => page.getByRole('textbox', { name: new RegExp(`^${column}, ${code} `) }),
    row: (code) => page.getByRole('row').filter({ has: page.getByRole('link', { name: new RegExp(`^${code} `) }) }),
    button: (name) => page.getByRole('button', { name, exact: true }),
    state: page.locator('.saving-state'),
  };
}

/** Collects every sentence that screen readers announce from now on: live regions, alerts and states. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const regions = '[aria-live], [role="alert"], [role="status"], output';
    new MutationObserver((changes) => {
      const spoken = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest(regions) ?? [];
        }),
      );
      for (const region of spoken) if (region.textContent) said.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'said'));
}

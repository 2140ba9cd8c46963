import type { Page } from 'playwright-core';

/** Words that every Italian sentence of some length has, and no English one; "per" is a word of both. */
const ITALIAN =
  /(?<!\p{L})(?:il|gli|del|dei|della|delle|degli|dell|nel|nella|nelle|alla|dalla|sono|che|non|con|è|una|di)(?!\p{L})/iu;

/**
 * What a page says in Italian to a reader of English. What it marks as Italian is left out, and within a sentence the
 * names that `quoted` lists: a name of the plan that stands alone has to be marked.
 */
export async function italianTexts(page: Page, quoted: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: { text: string; mayQuote: boolean }[] = [{ text: document.title, mayQuote: true }];
    const isItalian = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'it';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Code and the documents of an editor are no sentences of the page.
      if (parent?.closest('script, style, noscript, code, pre, .monaco-editor') || isItalian(parent)) continue;
      found.push({ text: node.textContent ?? '', mayQuote: parent?.closest('svg') !== null });
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
      if (isItalian(element)) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        found.push({ text: element.getAttribute(name) ?? '', mayQuote: true });
      }
    }
    return found;
  });
  return texts.flatMap(({ text, mayQuote }) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    const own = quoted.reduce((rest, name) => rest.replaceAll(name, ''), line);
    const said = own === '' && !mayQuote ? line : own;
    return ITALIAN.test(said) ? [line] : [];
  });
}

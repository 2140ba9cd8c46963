import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { inEnglish } from './browser.js';

type RunOptions = Parameters<AxeBuilder['options']>[0];

const WCAG: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The rules that look at colours: the dearest, and the only ones that a theme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Breaches of WCAG 2.2 A and AA, one line each: the rule and the elements. */
export function axeViolations(page: Page): Promise<string[]> {
  return violationsOf(page, WCAG);
}

/** The same of a screen that was judged in the other language: no word changes a colour. */
function wordViolations(page: Page): Promise<string[]> {
  return violationsOf(page, {
    ...WCAG,
    rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
  });
}

/** Breaches of the rules that look at colours, in the dark theme, where nothing else differs from the light one. */
async function darkViolations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  // Buttons fade from one theme's colours into the other's: half way there is no contrast to judge.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  return await violationsOf(page, { runOnly: COLOUR_RULES });
}

/** Breaches of a whole screen, in Italian and in English, light and then dark; `unfold` shows what is folded away. */
export async function screenViolations(page: Page, unfold: () => Promise<void> = async () => {}): Promise<string[]> {
  await unfold();
  const violations = await axeViolations(page);
  await inEnglish(page, async () => {
    await unfold();
    violations.push(...(await wordViolations(page)));
  });
  await unfold();
  return [...violations, ...(await darkViolations(page))];
}

async function violationsOf(page: Page, options: RunOptions): Promise<string[]> {
  // The pages have no frames of other sites, for which axe would open another page at every run.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ ...options, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
}

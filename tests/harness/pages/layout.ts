import type { Page } from 'playwright-core';

/** A window as wide as the text of an A4 sheet with the margins of the printed pages. */
const SHEET = { width: 718, height: 1000 };
const UNFOLDED = [390, 1440];
const WIDTHS = [320, 390, 768, 1024, 1366, 1440, 1920];

/** What is wrong with the texts of a screen at each width and on paper, one line each: the width, the fault, the words. */
export async function layoutFaults(page: Page, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await faultsNow(page)).map((fault) => `${width} px: ${fault}`));
  }
  for (const width of UNFOLDED) {
    await page.setViewportSize({ width, height: 900 });
    // What hangs over the page hides what is below it.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) {
        if (details.open || details.closest('.chart-tools')) continue;
        details.dataset.unfolded = '';
        details.open = true;
      }
    });
    faults.push(...(await faultsNow(page)).map((fault) => `${width} px, unfolded: ${fault}`));
  }
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  faults.push(...(await faultsNow(page)).map((fault) => `on paper: ${fault}`));
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-unfolded]')) {
      delete details.dataset.unfolded;
      details.open = false;
    }
  });
  return faults;
}

async function faultsNow(page: Page): Promise<string[]> {
  // Charts measure their room before they draw: two frames after the last change all stand where they stay.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return await page.evaluate(textFaults);
}

/** Runs in the page, and so takes nothing from around it. */
function textFaults(): string[] {
  /** Fewer characters a line are one word a line. */
  const MIN_CHARACTERS = 12;
  /** Rounding, and letters that hang over their box. */
  const SLACK = 2;
  interface Line {
    readonly rect: DOMRect;
    readonly text: Text;
    readonly parent: Element;
    /** Outside of the flow: a head that stays, a bar at the foot. What is below it can be scrolled into view. */
    readonly pinned: boolean;
  }
  const faults: string[] = [];
  const words = (node: Node) => {
    const said = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    return `«${said.length > 50 ? `${said.slice(0, 50)}…` : said}»`;
  };
  const place = (element: Element) =>
    `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;

  const ancestors = (element: Element): Element[] => {
    const above: Element[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) above.push(at);
    return above;
  };
  /** For those who hear the page alone. */
  const isClipped = (style: CSSStyleDeclaration) =>
    style.clipPath !== 'none' || (style.clip !== 'auto' && style.position === 'absolute');

  /** The box that is seen of what an element holds, or all there is where it cuts nothing. */
  const seenOf = (element: Element, style: CSSStyleDeclaration) => {
    const box = element.getBoundingClientRect();
    return {
      scrollsAcross: style.overflowX === 'auto' || style.overflowX === 'scroll',
      scrollsDown: style.overflowY === 'auto' || style.overflowY === 'scroll',
      cutsAcross: style.overflowX !== 'visible',
      cutsDown: style.overflowY !== 'visible',
      box,
    };
  };

  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const text = node;
    const parent = text.parentElement;
    if (parent === null || text.data.trim() === '') continue;
    // An editor scrolls by itself, and a choice is drawn by the system.
    if (parent.closest('script, style, noscript, template, option, textarea, .monaco-editor')) continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const above = ancestors(parent).map((element) => ({ element, style: getComputedStyle(element) }));
    if (above.some(({ style }) => isClipped(style))) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (rects.length === 0) continue;
    const pinned = above.some(({ style }) => style.position === 'sticky' || style.position === 'fixed');

    let across = false;
    let down = false;
    let scrolledAway = false;
    let cut: Element | null = null;
    for (const { element, style } of above) {
      if (element === document.body || element === document.documentElement) break;
      const { scrollsAcross, scrollsDown, cutsAcross, cutsDown, box } = seenOf(element, style);
      if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) continue;
      for (const rect of rects) {
        const isOutAcross = rect.right > box.right + SLACK || rect.left < box.left - SLACK;
        const isOutDown =
          rect.bottom > box.bottom + SLACK + rect.height / 5 || rect.top < box.top - SLACK - rect.height / 5;
        if (scrollsAcross && isOutAcross) across = true;
        if (scrollsDown && isOutDown) down = true;
        if (cutsAcross && !scrollsAcross && isOutAcross && !across) cut = element;
        if (cutsDown && !scrollsDown && isOutDown && !down) cut = element;
      }
      if (across || down) scrolledAway = true;
    }
    if (cut !== null) faults.push(`${words(text)} is cut by ${place(cut)}`);
    const outside = rects.some(({ left, right }) => left < -SLACK || right > innerWidth + SLACK);
    if (outside && !scrolledAway && !pinned) faults.push(`${words(text)} stands outside of the window`);
    if (!scrolledAway && cut === null) for (const rect of rects) lines.push({ rect, text, parent, pinned });
  }

  // Shortened with dots: the letters that are left stand in their box.
  for (const element of document.querySelectorAll('body *')) {
    if (!(element instanceof HTMLElement)) continue;
    const style = getComputedStyle(element);
    const isShortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    if (
      !isShortened ||
      element.matches('input, .visually-hidden') ||
      !element.checkVisibility() ||
      element.closest('.monaco-editor')
    )
      continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + SLACK)
      faults.push(`${words(element)} is shortened in ${place(element)}`);
  }

  const context = document.createElement('canvas').getContext('2d');
  for (const select of document.querySelectorAll('select')) {
    const style = getComputedStyle(select);
    const chosen = select.selectedOptions[0];
    if (context === null || chosen === undefined || !select.checkVisibility()) continue;
    context.font = style.font;
    const room = select.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (context.measureText(chosen.label).width > room + SLACK) faults.push(`${words(chosen)} is cut by its select`);
  }

  // Letters are lower than their line: what meets in the middle half of it cannot be read.
  const sorted = lines.toSorted((one, other) => one.rect.top - other.rect.top);
  const middle = ({ rect }: Line) => ({ top: rect.top + rect.height / 4, bottom: rect.bottom - rect.height / 4 });
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.rect.top > one.rect.bottom) break;
      if (one.text === other.text || one.pinned !== other.pinned) continue;
      const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const [upper, lower] = [middle(one), middle(other)];
      const height = Math.min(upper.bottom, lower.bottom) - Math.max(upper.top, lower.top);
      if (width > SLACK && height > 0) faults.push(`${words(one.text)} and ${words(other.text)} overlap`);
    }
  });

  // The heads of columns of numbers may have a word a line.
  const widths = new Map<Text, Map<number, number>>();
  for (const { rect, text, parent } of lines) {
    if (parent.closest('th[scope="col"]') !== null) continue;
    const own = widths.get(text) ?? new Map<number, number>();
    const top = Math.round(rect.top);
    widths.set(text, own.set(top, (own.get(top) ?? 0) + rect.width));
  }
  for (const [text, own] of widths) {
    const rows = [...own.values()];
    if (rows.length < 3) continue;
    const full = rows.slice(0, -1);
    const all = rows.reduce((sum, width) => sum + width, 0);
    const characters = text.data.replace(/\s+/g, ' ').trim().length;
    const aLine = (characters * full.reduce((sum, width) => sum + width, 0)) / all / full.length;
    if (aLine < MIN_CHARACTERS) faults.push(`${words(text)} has ${aLine.toFixed(0)} characters a line`);
  }

  // A label and its value stand side by side, or the value right below.
  for (const label of document.querySelectorAll('dt')) {
    const value = label.nextElementSibling;
    const one = lines.find(({ parent }) => label.contains(parent))?.rect;
    const other = value?.localName === 'dd' ? lines.find(({ parent }) => value.contains(parent))?.rect : undefined;
    if (one === undefined || other === undefined) continue;
    const last = lines.findLast(({ parent }) => label.contains(parent))?.rect ?? one;
    const isBeside = other.top < last.bottom && other.bottom > one.top;
    const isBelow =
      other.top >= last.bottom - other.height / 2 &&
      other.top - last.bottom < 24 &&
      Math.abs(other.left - one.left) < 24;
    const isAbove = other.bottom <= one.top + other.height / 2 && one.top - other.bottom < 24;
    if (!isBeside && !isBelow && !isAbove) faults.push(`${words(label)} is parted from its value`);
  }

  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wider > 0) faults.push(`the page is ${wider} px wider than its window`);
  return [...new Set(faults)];
}

const FAMILY = 'Titillium Web';
const WEIGHTS = ['400', '600'];

/** The address of a font of the style sheet: Latin letters of one weight. */
function fontAddress(weight: string): string | null {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const value = (name: string) => rule.style.getPropertyValue(name);
      const source = /url\("?([^")]+\.woff2)"?\)/.exec(value('src'))?.[1];
      if (
        source &&
        !source.includes('latin-ext') &&
        value('font-family').includes(FAMILY) &&
        value('font-weight') === weight
      )
        return new URL(source, sheet.href ?? document.baseURI).href;
    }
  return null;
}

async function dataAddress(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The fonts of the page as embedded rules: a picture may load nothing, and fonts decide its text widths. */
export async function pictureFonts(): Promise<string> {
  const rules = WEIGHTS.map(async (weight) => {
    const address = fontAddress(weight);
    if (address === null) return '';
    const data = await dataAddress(address);
    return `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  });
  // A picture without its font is still usable.
  return (await Promise.all(rules).catch(() => [])).join('');
}

/** The computed style properties that a drawing needs without the style sheet. */
const PRESENTATION = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;

export const SVG = 'http://www.w3.org/2000/svg';

/** Attributes that only the page uses. */
const OF_THE_PAGE = /^(?:class|style|tabindex|role|data-.*|aria-.*)$/;

type Line = { text: string; left: number; right: number; bottom: number };

/** The lines of an HTML label as the browser wraps them; visually hidden text is left out. */
function shownLines(label: Element, clip: DOMRect): Line[] {
  const lines: Line[] = [];
  const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('.visually-hidden')) continue;
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const { left, right, bottom } = range.getBoundingClientRect();
      const line = lines.at(-1);
      if (bottom > clip.bottom + 4) continue;
      if (line && Math.abs(line.bottom - bottom) < 4) {
        line.text = `${line.text} ${word}`;
        line.right = right;
      } else lines.push({ text: word, left, right, bottom });
    }
  }
  return lines;
}

/** An HTML label inside a drawing as SVG text, because not every image viewer renders HTML. */
function labelText(label: SVGForeignObjectElement): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  const clip = label.getBoundingClientRect();
  const link = label.querySelector('a, span') ?? label;
  const { color, fontSize, textAlign } = getComputedStyle(link);
  const toTheRight = textAlign === 'right' || textAlign === 'end';
  for (const { text, left, right, bottom } of shownLines(label, clip)) {
    const line = document.createElementNS(SVG, 'text');
    line.textContent = text;
    line.setAttribute('x', String(Number(label.getAttribute('x')) + (toTheRight ? right : left) - clip.left));
    line.setAttribute('y', String(Number(label.getAttribute('y')) + bottom - clip.top - 5));
    line.setAttribute('fill', color);
    line.setAttribute('font-size', fontSize);
    line.setAttribute('text-anchor', toTheRight ? 'end' : 'start');
    group.append(line);
  }
  return group;
}

function copyOf(node: Element): Element | null {
  if (node instanceof SVGForeignObjectElement) return labelText(node);
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return null;
  const copy = document.createElementNS(SVG, node.localName === 'a' ? 'g' : node.localName);
  for (const { name, value } of node.attributes)
    if (!OF_THE_PAGE.test(name) && name !== 'href') copy.setAttribute(name, value);
  for (const name of PRESENTATION) copy.setAttribute(name, style.getPropertyValue(name));
  for (const child of node.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    const inner = child instanceof Element ? copyOf(child) : null;
    if (inner) copy.append(inner);
  }
  return copy;
}

/** A self-contained drawing: styles inlined, HTML labels converted to text, nothing to load. */
export function selfContainedDrawing(drawing: SVGSVGElement): { svg: Element; width: number; height: number } {
  const { width, height } = drawing.getBoundingClientRect();
  const svg = copyOf(drawing) ?? document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  return { svg, width, height };
}

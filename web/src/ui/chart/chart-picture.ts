import { SVG, selfContainedDrawing } from './chart-drawing.js';
import { pictureFonts } from './picture-font.js';
import { wrappedLines } from './wrapped-lines.js';

const FONT = "'Titillium Web', 'Segoe UI', Arial, sans-serif";
const MARGIN = 16;

/** A picture as SVG text, and its size in CSS pixels. */
export type Picture = { markup: string; size: [number, number] };

/** Twice the resolution of the screen, for use in documents. */
const PNG_SCALE = 2;

/** The texts above and below the drawing. */
export type PictureWords = { title: string; explanation: string; footer: string };

type Ink = { size: number; weight: string; colour: string };

/** Writes sentences as lines from `top` on; returns the end of the last one. */
function writeLines(picture: Element, sentence: string, ink: Ink, top: number, room: number): number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = `${ink.weight} ${ink.size}px ${FONT}`;
  const widthOf = (line: string) => canvas?.measureText(line).width ?? line.length * ink.size;
  let bottom = top;
  for (const line of wrappedLines(sentence, room, widthOf)) {
    bottom += Math.round(ink.size * 1.35);
    const text = document.createElementNS(SVG, 'text');
    text.textContent = line;
    text.setAttribute('x', String(MARGIN));
    text.setAttribute('y', String(bottom - Math.round(ink.size * 0.3)));
    text.setAttribute('font-size', String(ink.size));
    text.setAttribute('font-weight', ink.weight);
    text.setAttribute('fill', ink.colour);
    picture.append(text);
  }
  return bottom;
}

/** The legend of the page, each sign with its text, one per line. */
function writeLegend(picture: Element, figure: Element, ink: Ink, top: number): number {
  let bottom = top;
  for (const item of figure.querySelectorAll('.legend li')) {
    const sign = item.querySelector('svg');
    const text = document.createElementNS(SVG, 'text');
    text.textContent = item.textContent?.trim() ?? '';
    text.setAttribute('x', String(MARGIN + 32));
    text.setAttribute('y', String(bottom + 15));
    text.setAttribute('font-size', String(ink.size));
    text.setAttribute('fill', ink.colour);
    if (sign) {
      const { svg } = selfContainedDrawing(sign);
      svg.setAttribute('x', String(MARGIN));
      svg.setAttribute('y', String(bottom + 2));
      picture.append(svg);
    }
    picture.append(text);
    bottom += 20;
  }
  return bottom;
}

/** A chart with its title, legend and source line, as a self-contained SVG. Null while nothing is drawn. */
export async function chartPicture(figure: Element, words: PictureWords): Promise<Picture | null> {
  const drawn = figure.querySelector<SVGSVGElement>('.recharts-wrapper > svg, .gantt > svg');
  if (!drawn) return null;
  const { svg, width, height } = selfContainedDrawing(drawn);
  const style = getComputedStyle(figure);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const room = width;
  const picture = document.createElementNS(SVG, 'svg');
  const ground = document.createElementNS(SVG, 'rect');
  const fonts = document.createElementNS(SVG, 'style');
  fonts.textContent = await pictureFonts();
  picture.append(fonts, ground);
  const fine: Ink = { size: 13, weight: '400', colour: colour('--muted') };
  let top = writeLines(picture, words.title, { size: 19, weight: '600', colour: colour('--ink') }, MARGIN, room);
  top = writeLines(picture, words.explanation, fine, top + 4, room) + 8;
  svg.setAttribute('overflow', 'visible');
  svg.setAttribute('x', String(MARGIN));
  svg.setAttribute('y', String(top));
  picture.append(svg);
  top = writeLegend(picture, figure, fine, top + height + 4);
  top = writeLines(picture, words.footer, fine, top + 8, room) + MARGIN;
  const size: [number, number] = [Math.ceil(width + 2 * MARGIN), Math.ceil(top)];
  for (const sized of [picture, ground]) {
    sized.setAttribute('width', String(size[0]));
    sized.setAttribute('height', String(size[1]));
  }
  ground.setAttribute('fill', colour('--surface'));
  picture.setAttribute('viewBox', `0 0 ${size[0]} ${size[1]}`);
  picture.setAttribute('font-family', FONT);
  return { markup: new XMLSerializer().serializeToString(picture), size };
}

/**
 * The same picture as PNG. It is loaded from a `data:` address, the only other source that the policy allows for
 * images.
 */
export async function pixels({ markup, size }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size[0] * PNG_SCALE;
  canvas.height = size[1] * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png'),
  );
}

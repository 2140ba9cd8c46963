import type { Box } from '../block.js';
import { bottom, type PageContent, type RulingLine, right, type Turn, type Word } from './page-content.js';

export type ShownPage = Omit<PageContent, 'shownBox'>;

/** Turns a page whose writing lies on its side, as a table printed across an upright sheet does. */
export function uprightPage(page: ShownPage): PageContent {
  const turn = mostLetters(page.words);
  if (turn === 0) return { ...page, shownBox: (box) => box };
  const { width, height } = page;
  const back = turned(turn);
  const isSideways = turn !== 180;
  return {
    page: page.page,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    words: page.words.map((word) => ({
      ...word,
      turn: turnBetween(word.turn, turn),
      box: turnedBox(back, word.box, width, height),
    })),
    lines: page.lines.map((line) => turnedLine(turn, line, width, height)),
    shownBox: (box) => turnedBox(turn, box, isSideways ? height : width, isSideways ? width : height),
  };
}

function mostLetters(words: readonly Word[]): Turn {
  const letters = new Map<Turn, number>([[0, 1]]);
  for (const { turn, text } of words) letters.set(turn, (letters.get(turn) ?? 0) + text.length);
  const [most] = [...letters].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

function turned(turn: Turn): Turn {
  return turn === 90 ? 270 : turn === 270 ? 90 : turn;
}

function turnBetween(turn: Turn, from: Turn): Turn {
  const difference = (turn - from + 360) % 360;
  return difference === 90 || difference === 180 || difference === 270 ? difference : 0;
}

/** A box after the page of that width and height is turned clockwise. */
function turnedBox(turn: Turn, box: Box, width: number, height: number): Box {
  switch (turn) {
    case 90:
      return { left: height - bottom(box), top: box.left, width: box.height, height: box.width };
    case 270:
      return { left: box.top, top: width - right(box), width: box.height, height: box.width };
    case 180:
      return { ...box, left: width - right(box), top: height - bottom(box) };
    default:
      return box;
  }
}

function turnedLine(turn: Turn, line: RulingLine, width: number, height: number): RulingLine {
  const box: Box = line.isVertical
    ? { left: line.at, top: line.from, width: 0, height: line.to - line.from }
    : { left: line.from, top: line.at, width: line.to - line.from, height: 0 };
  const moved = turnedBox(turned(turn), box, width, height);
  const isVertical = turn === 180 ? line.isVertical : !line.isVertical;
  return isVertical
    ? { isVertical, at: moved.left, from: moved.top, to: bottom(moved) }
    : { isVertical, at: moved.top, from: moved.left, to: right(moved) };
}

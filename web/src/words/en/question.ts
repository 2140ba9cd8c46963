import type { words as italian } from '#words/it/question.js';

const countText = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const words = {
  left: (count) => (count === 0 ? 'No open question.' : `${countText(count, 'open question', 'open questions')}.`),
  answered: (count) => countText(count, 'answer given', 'answers given'),
  alike: (count) => `(${count} times)`,
  blocking: 'Needed before loading',
  found: 'Found',
  page: (page) => `page ${page}`,
  sheet: (sheet) => `sheet “${sheet}”`,
  cell: (cell) => `cell ${cell}`,
  line: (line) => `line ${line}`,
  indicator: (code) => `indicator ${code}`,
  objective: (code) => `objective ${code}`,
  otherPlaces: (count) => `In ${countText(count, 'more place', 'more places')}`,
  proposed: 'proposed',
  type: 'Answer',
  typeOther: 'Or type the answer',
  answer: 'Answer',
  oneByOne: 'Answer one by one',
  given: 'Answer',
  change: 'Change the answer',
  saved: 'Answer recorded.',
  done: (count) => `${countText(count, 'answer recorded', 'answers recorded')}.`,
  reopened: 'Question open again.',
} satisfies typeof italian;

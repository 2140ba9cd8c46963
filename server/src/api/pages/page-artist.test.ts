import { afterEach, expect, test } from 'vitest';
import { PageArtist } from './page-artist.js';

const settings = { entityName: null, logo: null, accessibilityUrl: null, feedbackUrl: null, version: '1.0.0' };
const open: PageArtist[] = [];
afterEach(async () => {
  for (const artist of open.splice(0)) await artist.close();
});

/** An artist whose program draws with this function. */
function artist(draw: string): PageArtist {
  const program = `data:text/javascript,${encodeURIComponent(`export ${draw}`)}`;
  const made = new PageArtist({ program, basePath: '/', settings });
  open.push(made);
  return made;
}

const nothing = () => Promise.resolve(null);

test('what a page asks is answered to that page, and travels with it', async () => {
  const drawing = artist(`async function draw({ url, ask }) {
    const answer = await ask('{ a }', { url });
    return { html: answer.data, title: '', isFound: true, route: '/', answers: [answer] };
  }`);
  const asAsked = (name: string) => (_: string, variables: object) =>
    Promise.resolve({ data: `${name} ${JSON.stringify(variables)}` });
  const [one, other] = await Promise.all([
    drawing.draw('/one', 'it', asAsked('first')),
    drawing.draw('/other', 'en', asAsked('second')),
  ]);
  expect(one.html).toBe('first {"url":"/one"}');
  expect(other.html).toBe('second {"url":"/other"}');
  expect(JSON.parse(other.data)).toMatchObject({ language: 'en', answers: [{ data: other.html }] });
});

test('a page that cannot be drawn is refused with the reason, and the next one is drawn', async () => {
  const drawing = artist(`async function draw({ url }) {
    if (url === '/broken') throw new Error('no such thing');
    return { html: url, title: '', isFound: true, route: '/', answers: [] };
  }`);
  await expect(drawing.draw('/broken', 'it', nothing)).rejects.toThrow('no such thing');
  expect((await drawing.draw('/whole', 'it', nothing)).html).toBe('/whole');
});

test('a thread that ends fails the pages it was drawing, and another one draws the next', async () => {
  const drawing = artist(`async function draw({ url }) {
    if (url === '/last') process.exit(1);
    return { html: url, title: '', isFound: true, route: '/', answers: [] };
  }`);
  await expect(drawing.draw('/last', 'it', nothing)).rejects.toThrow('has ended');
  expect((await drawing.draw('/next', 'it', nothing)).html).toBe('/next');
});

test('beyond the pages that may be under way a further one is refused at once', async () => {
  const drawing = artist('function draw() { return new Promise(() => undefined); }');
  const underWay = Array.from({ length: 16 }, () => drawing.draw('/', 'it', nothing));
  await expect(drawing.draw('/', 'it', nothing)).rejects.toThrow('Too many pages');
  const over = Promise.allSettled(underWay);
  await drawing.close();
  expect((await over).every(({ status }) => status === 'rejected')).toBe(true);
});

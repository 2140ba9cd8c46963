import { expect, test } from 'vitest';
import { browserName } from './browser-name.js';

const MOZILLA = 'Mozilla/5.0';
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${MOZILLA} (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0`, 'Firefox, Windows'],
  [`${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/126.0 Safari/537.36 Edg/126.0`, 'Edge, Windows'],
  [`${MOZILLA} (X11; Linux x86_64) ${WEBKIT} Chrome/126.0 Safari/537.36`, 'Chrome, Linux'],
  [`${MOZILLA} (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/126.0 Safari/537.36`, 'Chrome, Linux'],
  [`${MOZILLA} (Linux; Android 14; K) ${WEBKIT} Chrome/126.0 Mobile Safari/537.36`, 'Chrome, Android'],
  [
    `${MOZILLA} (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${WEBKIT} Version/17.5 Mobile/15E Safari/604.1`,
    'Safari, iPhone',
  ],
  [`${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/17.5 Safari/605.1`, 'Safari, macOS'],
  ['curl/8.5.0', null],
  ['', null],
  [undefined, null],
])('a browser is called by the name that people know, and its system: %s', (header, name) => {
  expect(browserName(header)).toBe(name);
});

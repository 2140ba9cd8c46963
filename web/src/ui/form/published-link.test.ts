import { expect, test } from 'vitest';
import { mayBePublished } from './published-link.js';

test.each(['', '  ', 'https://albo.comune.example/283', ' https://albo.comune.example/283 '])(
  'an address by https, or none, is sent: «%s»',
  (typed) => {
    expect(mayBePublished(typed)).toBe(true);
  },
);

test.each(['http://albo.comune.example', 'albo.comune.example', 'https:', 'javascript:alert(1)'])(
  'what the server would refuse is said at once: «%s»',
  (typed) => {
    expect(mayBePublished(typed)).toBe(false);
  },
);

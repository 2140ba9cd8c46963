import { expect, test } from 'vitest';
import { isPublicationAddress } from './published-link.js';

test.each(['', '  ', 'https://albo.comune.example/283', ' https://albo.comune.example/283 '])(
  'an address by https, or none, is sent: «%s»',
  (typed) => {
    expect(isPublicationAddress(typed)).toBe(true);
  },
);

test.each(['http://albo.comune.example', 'albo.comune.example', 'https:', 'javascript:alert(1)'])(
  'an address that the server would refuse is refused at once: «%s»',
  (typed) => {
    expect(isPublicationAddress(typed)).toBe(false);
  },
);

import { expect, test } from 'vitest';
import { chartAddresses } from './chart-addresses.js';

test('the chart of a page has the address of the page with an ending, and keeps what decides its rows', () => {
  const found = chartAddresses('/indicatori/278', '?anno=2019&tabelle=storia&base=INITIAL', 'storia');
  expect(found?.embedded).toBe('incorpora/indicatori/278?anno=2019&base=INITIAL');
  expect(found?.files.map(({ address }) => address)).toContain('indicatori/278.png?anno=2019&base=INITIAL');
});

test('of the two charts of the Cruscotto each has its own', () => {
  expect(chartAddresses('/', '', 'aree')?.embedded).toBe('incorpora/cruscotto');
  expect(chartAddresses('/', '?variazione=4', 'settori')?.embedded).toBe(
    'incorpora/cruscotto?variazione=4&per=settori',
  );
});

test('a chart that the server does not draw has none', () => {
  expect(chartAddresses('/obiettivi/C1', '', 'fasi')).toBeNull();
  expect(chartAddresses('/confronto', '', 'confronto')).toBeNull();
  expect(chartAddresses('/obiettivi', '', 'obiettivi')).toBeNull();
});

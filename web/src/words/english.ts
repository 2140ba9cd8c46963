import { englishWords } from '@traguardo/schema/words/en';
import { englishFrame } from './en/frame.js';
import type { Text } from './italian.js';

/** Every sentence of the screens in English; what Italian has and this has not fails the type check. */
export const english: Text = {
  ...englishWords,
  ...englishFrame,
  product: 'Traguardo',
  tagline: 'The municipality’s objectives, results and variations',
  planOf: (period) => `Performance Plan ${period}`,
  skip: 'Skip to the main content',
  demonstration: 'Demonstration data',
  demonstrationNote: 'The actual values shown are invented for demonstration: they are not the municipality’s results.',
};

import type { words as italian } from '#words/it/help.js';

/** The English explanations of terms. */
export const words = {
  about: (word) => `What it means: ${word}`,
  coverage: {
    word: 'Share measured',
    meaning:
      'The part of the weight that has a computed result. What is not reported, has no target, was redefined or has an invalid value stays out. What is missing lowers the share, never the degree of achievement.',
  },
  bounds: {
    word: 'Possible final result',
    meaning:
      'Between which values the result may still end: the lowest if all that is missing were worth 0, the highest if it were worth 100. Once everything is measured the two are the same.',
  },
  redefined: {
    word: 'Indicator redefined',
    meaning:
      'A variation changed what is measured. Values of the old and the new definition are not compared: where they would meet there is no number, and the indicator counts as not measured.',
  },
  easing: {
    word: 'Effect of the variations',
    meaning:
      'How many points of the result come from changed targets: the degree with the targets in force minus the one with the initial targets, counting only what is measured with both. For a sector, an area or the plan it is the mean of the objectives’ effects. Inserted targets and redefined indicators are not compared.',
  },
  unknownWeight: {
    word: 'Weight not available',
    meaning:
      'No loaded document gives this objective’s weight in this version of the plan. It is neither zero nor the weight of the others: it is unknown.',
  },
  simpleMean: {
    word: 'Simple mean',
    meaning:
      'Every objective counts the same, because at least one weight is not available. When all weights are known the mean is weighted.',
  },
  closedCycle: {
    word: 'Closed cycle',
    meaning:
      'The year’s data change no more, and what was not reported counts 0: no result will come. Indicators without a target, redefined or neutralised stay out.',
  },
  reducedWeight: {
    word: 'Reduced weight',
    meaning: 'A decision lowered the objective’s weight: it counts for less in the result than was planned at first.',
  },
} satisfies typeof italian;

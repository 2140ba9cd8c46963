import { expect, test } from 'vitest';
import { announce, announceInDialog, announcementIn } from './announcement.js';

const said = () => [announcementIn('page').sentence, announcementIn('dialog').sentence];

test('a repeated sentence is another announcement', () => {
  announce('Salvato.');
  const first = announcementIn('page');
  announce('Salvato.');
  expect(announcementIn('page')).toMatchObject({ sentence: 'Salvato.' });
  expect(announcementIn('page').ordinal).not.toBe(first.ordinal);
});

test('while dialogs are open sentences are announced in them, also once the upper of two has closed', () => {
  const closeLower = announceInDialog();
  const closeUpper = announceInDialog();
  closeUpper();
  announce('Salvato.');
  expect(said()).toEqual(['', 'Salvato.']);
  closeLower();
  announce('Annullato.');
  expect(said()).toEqual(['Annullato.', '']);
});

test('a sentence announced in a dialog is not repeated by the page when it closes', () => {
  const close = announceInDialog();
  announce('Salvato.');
  close();
  expect(said()).toEqual(['', '']);
});

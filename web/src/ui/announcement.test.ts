import { expect, test } from 'vitest';
import { announce, announceInDialog, announcementIn } from './announcement.js';

const said = () => [announcementIn('page').sentence, announcementIn('dialog').sentence];

test('the same sentence said again is another announcement', () => {
  announce('Salvato.');
  const first = announcementIn('page');
  announce('Salvato.');
  expect(announcementIn('page')).toMatchObject({ sentence: 'Salvato.' });
  expect(announcementIn('page').number).not.toBe(first.number);
});

test('while dialogs are open sentences are said in them, also once the upper of two has closed', () => {
  const closeLower = announceInDialog();
  const closeUpper = announceInDialog();
  closeUpper();
  announce('Salvato.');
  expect(said()).toEqual(['', 'Salvato.']);
  closeLower();
  announce('Annullato.');
  expect(said()).toEqual(['Annullato.', '']);
});

test('what was said in a dialog is not said again by the page when it closes', () => {
  const close = announceInDialog();
  announce('Salvato.');
  close();
  expect(said()).toEqual(['', '']);
});

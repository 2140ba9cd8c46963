import { date } from '#format';
import { announce } from '#ui/announcement.js';
import { useWords, type Words } from '#words/words.js';
import type { Texts } from '../saving/entered-row.js';
import { withOwnTexts, withTheirTexts } from '../saving/sheet-changes.js';
import { focusCell, useRow, useStore } from '../saving/sheet-store.js';
import { useReadOnly } from './sheet-grid-context.js';

/** The texts of a row's cells on one line. */
export function textsLine({ value, numerator, denominator, note }: Texts, text: Words<'reporting'>): string {
  const ratio = numerator !== '' || denominator !== '' ? text.conflict.ratio(numerator, denominator) : '';
  const said = [value, ratio, note].filter((part) => part.trim() !== '');
  return said.length === 0 ? text.conflict.noValue : said.join(' · ');
}

/** Two people changed the same row: both values side by side, until one is chosen. */
export function RowConflict({ code }: { code: string }) {
  const text = useWords('reporting');
  const savingWords = useWords('saving');
  const store = useStore();
  const conflict = useRow(code, ({ conflicts }) => conflicts[code]);
  const mine = useRow(code, ({ rows }) => rows[code]?.texts);
  const readOnly = useReadOnly(code);
  if (readOnly || conflict === undefined || mine === undefined) return null;
  const choose = (choice: typeof withOwnTexts) => {
    store.change((state) => choice(state, code));
    announce(savingWords.status.kept);
    focusCell({ code, field: 'value' });
  };
  return (
    <fieldset className="row-conflict">
      <legend>{text.conflict.title}</legend>
      <p>{text.conflict.mine(textsLine(mine, text))}</p>
      <p>
        {text.conflict.theirs(
          textsLine(conflict.texts, text),
          conflict.by ?? text.conflict.somebody,
          conflict.at === null ? null : date(conflict.at),
        )}
      </p>
      <p>
        <button type="button" className="small-button" onClick={() => choose(withOwnTexts)}>
          {text.conflict.keepMine}
        </button>
        <button type="button" className="small-button" onClick={() => choose(withTheirTexts)}>
          {text.conflict.takeTheirs}
        </button>
      </p>
    </fieldset>
  );
}

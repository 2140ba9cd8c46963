import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf, refusalOf } from '#client';
import { announce } from '#ui/announcement.js';
import { Labelled } from '#ui/form/labelled.js';
import { withLogin } from '#ui/form/session.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';

async function sendCoat(municipality: string, file: File): Promise<void> {
  const form = new FormData();
  // The file comes last, so that the server can refuse it before it reads it.
  form.append('municipality', municipality);
  form.append('file', file);
  const response = await fetch(addressOf('coat-of-arms'), { method: 'POST', body: form });
  if (!response.ok) throw await refusalOf(response);
}

type CoatProps = { municipality: string; mayChange: boolean };

/** The coat of arms on the first page of the report. */
export function CoatForm({ municipality, mayChange }: CoatProps) {
  const text = useWords('report').coat;
  const [shown, setShown] = useState(0);
  const [isThere, setThere] = useState(true);
  const write = useMutation({
    mutationFn: (file: File) => withLogin(() => sendCoat(municipality, file)),
    onSuccess: () => {
      setThere(true);
      setShown(shown + 1);
      announce(text.saved);
    },
  });
  return (
    <>
      {isThere && (
        <img
          className="report-coat"
          src={addressOf(`coat-of-arms/${encodeURIComponent(municipality)}?v=${shown}`)}
          alt={text.current}
          onError={() => setThere(false)}
        />
      )}
      {mayChange && (
        <Labelled label={text.choose} hint={text.note} problem={undefined} optional={false}>
          {(ties) => (
            <input
              {...ties}
              type="file"
              accept="image/png,.png"
              disabled={write.isPending}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) write.mutate(file);
                target.value = '';
              }}
            />
          )}
        </Labelled>
      )}
      {write.isPending && <p>{text.sending}</p>}
      <WriteFailure error={write.error} />
    </>
  );
}

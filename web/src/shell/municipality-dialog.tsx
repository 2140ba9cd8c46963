import { Modal } from '#ui/form/modal.js';
import { useWords } from '#words/words.js';
import { MunicipalityList } from './municipality-list.js';

/** The choice of another municipality, above the page that goes on with it. */
export function MunicipalityDialog({ onClose }: { onClose: () => void }) {
  const text = useWords('frame').municipalities;
  return (
    <Modal title={text.title} onClose={onClose}>
      <MunicipalityList onChosen={onClose} />
    </Modal>
  );
}

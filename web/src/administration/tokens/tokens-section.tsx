import { InMunicipality } from '../in-municipality.js';
import { NewToken } from './new-token.js';
import { TokenList } from './token-list.js';

/** Token: the tokens of all people in the municipality. */
export function TokensSection() {
  return (
    <InMunicipality>
      {(municipality) => (
        <>
          <NewToken municipality={municipality} />
          <TokenList municipality={municipality} />
        </>
      )}
    </InMunicipality>
  );
}

/** The first letters of the words that begin with a capital: "Comune di Cremona" → "CC". */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .slice(0, 2)
    .join('');
}

/**
 * The municipality's coat of arms, or its initials where none is configured; decorative, because its name is beside it.
 */
export function Coat({ address, name }: { address: string | null; name: string }) {
  if (address !== null) return <img className="coat" src={address} alt="" width="56" height="64" />;
  return (
    <span className="coat" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

type Address = { readonly pathname: string; readonly search: object };

/** Whether going from one address to another takes the page away: another path, or one of the parameters changes. */
export function isLeaving(current: Address, next: Address, parameters: readonly string[]): boolean {
  const changes = (name: string) => Reflect.get(current.search, name) !== Reflect.get(next.search, name);
  return current.pathname !== next.pathname || parameters.some(changes);
}

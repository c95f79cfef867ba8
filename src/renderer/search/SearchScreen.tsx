/** Search over everything in the case. */
export function SearchScreen() {
  return <input type="search" />;
}

/** Export and verification. */
export function BundleScreen() {
  return <section />;
}

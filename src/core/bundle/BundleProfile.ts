/**
 * For whom a bundle is made: `full` holds everything; `claim` what the person included, for the other party; `court` the
 * same with where each exhibit comes from, as courts ask.
 */
export const bundleProfiles = ['full', 'claim', 'court'] as const;
export type BundleProfile = (typeof bundleProfiles)[number];

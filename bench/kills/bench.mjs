/** `npm run bench -- kills [--count=200] [--seed=1]`: kills imports at random moments and counts what was broken. */
import { killImports } from '../../tests/support/kills/killImports.mjs';
import { buildWhenStale } from '../../scripts/buildWhenStale.mjs';
import { readFlags } from '../flags.mjs';

export async function bench(flags) {
  buildWhenStale();
  const { kills, struckWhileWorking, cases, listedSeen, faults } = await killImports(readFlags(flags, { count: 200, seed: 1 }));
  console.log(`${kills} kills in ${cases} cases, ${struckWhileWorking} of them while the import was working; ${listedSeen} listings held against their originals.`);
  console.log(`Broken promises: ${faults.length}`);
  for (const fault of faults) console.log(`- ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

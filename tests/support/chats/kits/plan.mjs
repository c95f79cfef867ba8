import { timeOf } from '../calendar.mjs';
import { inventConversation } from '../conversation.mjs';
import { capturedMoment, finishOf, named } from '../plan.mjs';
import { seededRandom } from '../random.mjs';
import { kitPage } from './page.mjs';
import { rowsOf } from './rows.mjs';

/**
 * Decides everything about a set of screenshots of kits before any is painted; pages as `planSet` gives them.
 * @param {{ kits: object[], count: number, seed: number, bundles: Map<string, { scripts: string[], styles: string[] }> }} wish
 */
export function planKits({ kits, count, seed, bundles }) {
  const random = seededRandom(seed);
  const names = new Set();
  const turns = new Map();
  return Array.from({ length: count }, (_, i) => {
    const kit = kits[i % kits.length];
    const turn = turns.get(kit.name) ?? 0;
    turns.set(kit.name, turn + 1);
    return planPage({ kit, turn, random: random.fork(), names, bundle: bundles.get(kit.name) });
  });
}

function planPage({ kit, turn, random, names, bundle }) {
  const captured = capturedMoment(random);
  const [width, height, ratio] = kit.sizes[turn % kit.sizes.length];
  const finish = finishOf(kit, random, false);
  const spoken = inventConversation({ random: random.fork(), count: 40, captured, tone: kit.tone ?? 'support', features: { quotes: kit.quotes ? 0.08 : 0, rich: { hard: kit.hard ?? 0.3 } } });
  const { rows, entries } = rowsOf({ kit, lines: spoken, captured, random: random.fork() });
  const [title, subtitle] = random.pick(kit.titles ?? titles);
  const dark = kit.dark === true && turn % 2 === 1;
  const scene = { title, subtitle, dark, clock: timeOf(captured), battery: random.int(9, 100), make: kit.make ?? null, variant: kit.variant ?? null, captured, width, height, turn };
  const shot = { ...named({ look: kit, random, captured, finish, names }), share: random.chance(0.4) ? 1 : 0.35 + random.next() * 0.65, hidden: [] };
  return { look: kit, sequence: null, html: kitPage({ kit, scene, rows, bundle }), entries, width, height, ratio, finish, shots: [shot] };
}

const titles = [['Витрина: поддержка', 'Отвечаем за 5 минут'], ['Служба поддержки', 'в сети'], ['Помощь покупателю', 'обычно отвечает быстро'], ['Чат с магазином', 'был(а) сегодня в 14:05']];

import type { System } from './systems.js';

/** Texts that a system reads, with their languages. */
export type Texts = readonly (readonly [text: string, language: string])[];

/** One pass over the texts: seconds, and seconds of processor time. */
export interface Cost {
  readonly seconds: number;
  readonly cpu: number;
}

/** What a pass costs this process, or the system's own where it has one. */
async function pass(system: System, texts: Texts): Promise<Cost> {
  const before = { ...system.spent?.() };
  const started = performance.now();
  const cpu = process.cpuUsage();
  for (const [text, language] of texts) await system.find(text, language);
  const { user, system: kernel } = process.cpuUsage(cpu);
  const own = system.spent?.();
  if (own !== undefined) return { seconds: own.seconds - (before.seconds ?? 0), cpu: own.cpu - (before.cpu ?? 0) };
  return { seconds: (performance.now() - started) / 1000, cpu: (user + kernel) / 1e6 };
}

/**
 * The median of several passes of each system, one system after the other in every round, so that what else the machine does meets all of them. As many passes
 * before them do not count: a batch is long, and its first seconds of compiling are not its speed.
 */
export async function costs(systems: readonly (readonly [System, Texts])[], rounds: number): Promise<Cost[]> {
  const seen = systems.map(() => [] as Cost[]);
  for (let round = -rounds; round < rounds; round++) {
    for (const [i, [system, texts]] of systems.entries()) {
      const cost = await pass(system, texts);
      if (round >= 0) seen[i]?.push(cost);
    }
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return seen.map((list) => ({ seconds: median(list.map(({ seconds }) => seconds)), cpu: median(list.map(({ cpu }) => cpu)) }));
}

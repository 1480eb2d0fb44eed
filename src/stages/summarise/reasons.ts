import { FEATURES } from './features.js';

const FAMILIES: readonly string[] = FEATURES.map((name) => name.split(/[.@]/u, 1)[0] ?? name);

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4 || 0;

/** A sentence's score and the part of it that each family of features gives, to 4 decimals; the parts add up to the score. */
export function reasonsOf(row: Float64Array, weights: Float64Array): { score: number; reasons: Record<string, number> } {
  const parts = new Map<string, number>();
  row.forEach((x, k) => {
    const family = FAMILIES[k] ?? '';
    parts.set(family, (parts.get(family) ?? 0) + x * (weights[k] ?? 0));
  });
  const reasons = [...parts].map(([family, part]) => [family, rounded(part)] as const).filter(([, part]) => part !== 0);
  return { score: rounded(reasons.reduce((sum, [, part]) => sum + part, 0)), reasons: Object.fromEntries(reasons) };
}

import { listed } from './cases.js';

/** What rules have been tuned on, and what they have not: fixtures/unseen.txt and fresh.txt name the others. */
export const PARTS = ['seen', 'unseen', 'fresh'] as const;
export type Part = (typeof PARTS)[number];

const parts = new Map((['unseen', 'fresh'] as const).flatMap((part) => [...listed(part)].map((name) => [name, part] as const)));

/** The part that a fixture is of. */
export const partOf = (name: string): Part => parts.get(name) ?? 'seen';

/** The part that the arguments ask for, if any: `--unseen`. */
export const askedPart = (args: readonly string[]): Part | undefined => PARTS.find((part) => args.includes(`--${part}`));

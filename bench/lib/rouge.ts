/** ROUGE (Lin 2004) as `rouge_score` computes it, with a tokeniser for all scripts: runs of letters, marks and digits, in small letters, unstemmed. */
export interface RougeScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export const rougeTokens = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

function score(shared: number, candidate: number, reference: number): RougeScore {
  const precision = candidate > 0 ? shared / candidate : 0;
  const recall = reference > 0 ? shared / reference : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function grams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i++) {
    const gram = tokens.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** ROUGE-N: n-grams in common, each as often as both have it. */
export function rougeN(candidate: readonly string[], reference: readonly string[], n: number): RougeScore {
  const a = grams(candidate, n);
  let shared = 0;
  for (const [gram, count] of grams(reference, n)) shared += Math.min(count, a.get(gram) ?? 0);
  return score(shared, Math.max(0, candidate.length - n + 1), Math.max(0, reference.length - n + 1));
}

/** ROUGE-L: the longest common subsequence of the two whole texts. */
export function rougeL(candidate: readonly string[], reference: readonly string[]): RougeScore {
  let previous = new Uint16Array(reference.length + 1);
  for (const token of candidate) {
    const current = new Uint16Array(reference.length + 1);
    for (let j = 1; j <= reference.length; j++) {
      const up = previous[j] as number;
      const left = current[j - 1] as number;
      current[j] = token === reference[j - 1] ? (previous[j - 1] as number) + 1 : Math.max(up, left);
    }
    previous = current;
  }
  return score(previous[reference.length] as number, candidate.length, reference.length);
}

/** F1 of ROUGE-1, ROUGE-2 and ROUGE-L, 0..1. */
export function rouge(candidate: string, reference: string): { r1: number; r2: number; rl: number } {
  const a = rougeTokens(candidate);
  const b = rougeTokens(reference);
  return { r1: rougeN(a, b, 1).f1, r2: rougeN(a, b, 2).f1, rl: rougeL(a, b).f1 };
}

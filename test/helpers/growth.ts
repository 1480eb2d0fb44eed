/**
 * How much longer `work` takes on four times the text: about 4 for linear work, 16 for quadratic. The best of several runs, by
 * the clock or by processor time, whichever is less: the machine does other things too, and the collector has threads of its own.
 */
export function growth(work: (text: string) => void, unit: string, length: number): number {
  const best = (text: string): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const used = process.cpuUsage();
        const start = performance.now();
        work(text);
        const { user, system } = process.cpuUsage(used);
        return Math.min(performance.now() - start, (user + system) / 1000);
      }),
    );
  const text = unit.repeat(Math.ceil(length / unit.length));
  work(text);
  return best(text.repeat(4)) / Math.max(2, best(text));
}

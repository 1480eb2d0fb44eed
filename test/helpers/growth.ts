/**
 * How much longer `work` takes on four times the text: about 4 for linear work, 16 for quadratic. The best of several runs in
 * processor time, since the machine does other things too.
 */
export function growth(work: (text: string) => void, unit: string, length: number): number {
  const best = (text: string): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = process.cpuUsage();
        work(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      }),
    );
  const text = unit.repeat(Math.ceil(length / unit.length));
  work(text);
  return best(text.repeat(4)) / Math.max(2, best(text));
}

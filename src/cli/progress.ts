import cliProgress from 'cli-progress';

export interface Progress {
  step(): void;
  stop(): void;
}

/** A line on standard error while a person watches; nothing where standard error is no terminal. */
export function createProgress(wanted: boolean): Progress {
  if (!wanted || !process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar(
    { format: '{value} articles, {duration_formatted}', stream: process.stderr, clearOnComplete: true, hideCursor: true, fps: 5 },
    cliProgress.Presets.legacy,
  );
  bar.start(Number.MAX_SAFE_INTEGER, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

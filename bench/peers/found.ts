/** A value that a system found: any of `values` may be the right one. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly label: 'MONEY' | 'PERCENT' | 'DATE';
  readonly values: readonly string[];
}

export interface Row {
  readonly text: string;
  readonly lang: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string; readonly value?: string }[];
  readonly meta: { readonly published?: string | null };
}

/** A reader of values; `seconds` of processor time. `labels` that it reads. */
export interface System {
  readonly name: string;
  readonly labels: readonly Found['label'][];
  read(rows: readonly Row[]): Promise<{ found: readonly (readonly Found[])[]; seconds: number }>;
}

/** Reads row by row in this process, on its processor time, after `warm` rows that do not count. */
export function inProcess(name: string, labels: System['labels'], read: (row: Row) => Found[], warm = Number.POSITIVE_INFINITY): System {
  return {
    name,
    labels,
    async read(rows) {
      for (const row of rows.slice(0, warm)) read(row);
      const started = process.cpuUsage();
      const found = rows.map(read);
      const { user, system } = process.cpuUsage(started);
      return { found, seconds: (user + system) / 1e6 };
    },
  };
}

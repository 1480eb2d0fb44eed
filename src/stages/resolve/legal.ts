/** Legal forms of firms in the countries of the seven languages, as the words of a folded name. */
const FORMS: readonly (readonly string[])[] = [
  'sa',
  's.a.',
  's.a',
  'sas',
  'sasu',
  'sarl',
  'eurl',
  'sca',
  'scop',
  'snc',
  'se',
  'gmbh',
  'gmbh & co. kg',
  'gmbh & co kg',
  'ag',
  'kg',
  'kgaa',
  'ohg',
  'ug',
  'e.v.',
  's.p.a.',
  'spa',
  's.r.l.',
  'srl',
  's.l.',
  'sl',
  's.l.u.',
  'lda',
  'lda.',
  'ltda',
  'ltda.',
  's.a.u.',
  'b.v.',
  'bv',
  'n.v.',
  'nv',
  'ltd',
  'ltd.',
  'limited',
  'co., ltd.',
  'co., ltd',
  'co. ltd.',
  'co ltd',
  'inc',
  'inc.',
  'corp',
  'corp.',
  'corporation',
  'co.',
  'co',
  'llc',
  'llp',
  'plc',
  'ab',
  'oy',
  'oyj',
  'as',
  'a/s',
  'asa',
  'aps',
  'sgps',
  'pte ltd',
  'pty ltd',
  'kk',
]
  .map((form) => form.match(/[\p{L}]+|[^\s\p{L}]/gu) ?? [])
  .sort((a, b) => b.length - a.length);

/** The same by their last word. */
const BY_LAST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  FORMS.map((form) => [form.at(-1) ?? '', FORMS.filter((other) => other.at(-1) === form.at(-1))]),
);

/** Words that may stand before the name of a firm and are no part of it. */
const LEADS = new Set(['the', 'groupe', 'group', 'gruppo', 'grupo', 'societe', 'maison']);

/** The words of an organisation's name without its legal form; the words themselves when nothing else is left. */
export function coreKeys(keys: readonly string[]): readonly string[] {
  const form = legalForm(keys);
  let core = keys.slice(0, keys.length - form.length);
  while (core.at(-1) === ',') core = core.slice(0, -1);
  if (core.length > 1 && LEADS.has(core[0] as string)) core = core.slice(1);
  return core.length > 0 ? core : keys;
}

/** The legal form at the end of a folded name, as its words; empty without one. */
export function legalForm(keys: readonly string[]): readonly string[] {
  return (
    BY_LAST.get(keys.at(-1) ?? '')?.find(
      (form) => form.length < keys.length && form.every((word, i) => keys[keys.length - form.length + i] === word),
    ) ?? []
  );
}

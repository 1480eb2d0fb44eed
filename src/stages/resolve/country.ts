import type { NameMention } from '../../article/index.js';
import type { LanguagePack } from '../../languages/index.js';
import { nameKey } from './name-key.js';

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Folded demonym → ISO 3166-1 code: `chinoise` → `CN`. */
function demonymsOf(pack: LanguagePack): ReadonlyMap<string, string> {
  let table = tables.get(pack.tag);
  if (table === undefined) {
    const { demonyms, demonymEndings } = pack.names;
    table = new Map(
      Object.entries(demonyms).flatMap(([country, stems]) => stems.flatMap((stem) => demonymEndings.map((ending) => [`${stem}${ending}`, country] as const))),
    );
    tables.set(pack.tag, table);
  }
  return table;
}

/** The state a body belongs to: what a table of names says, else a demonym in its own name ("ministère chinois des Affaires étrangères"). */
export function countryOf(members: readonly NameMention[], pack: LanguagePack): string | undefined {
  const known = members.find(({ country }) => country !== undefined)?.country;
  if (known !== undefined) return known;
  const table = demonymsOf(pack);
  for (const member of members) {
    for (const word of nameKey(member).words) {
      const country = table.get(word);
      if (country !== undefined) return country;
    }
  }
  return undefined;
}

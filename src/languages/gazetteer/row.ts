import type { LocationKind, NameType, OrganizationKind } from '../../article/index.js';

/**
 * A table of known names of one type and kind, compiled as facts. One entity a line:
 *
 *     [CC|]name; name; …
 *
 * `CC` is the ISO 3166-1 code of the state that an agency, party or place belongs to. The first name is the canonical one and gives the row its id.
 * A name may begin with
 * - `fr:` or `fr,en:`: it is used in these languages only (default: in all),
 * - `=`: it counts only letter for letter ("WHO"),
 * - `~`: it is a common word too, so at the start of a sentence or in a line of capitals it is not believed ("Orange", "Total").
 *
 * Case: a word with a capital in the table needs one in the text, a word in small letters may have either.
 */
export interface GazetteerTable {
  readonly type: NameType;
  readonly kind?: OrganizationKind | LocationKind;
  /** Every name of a line is an entity of its own: `CC|name; name`. For places that have one name in all languages. */
  readonly bulk?: boolean;
  readonly rows: string;
}

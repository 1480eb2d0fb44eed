import type { LocationKind, NameType, OrganizationKind } from '../../article/index.js';

/** Words that tell the type of a name, and its kind where they tell it. */
export interface Cue {
  readonly type: NameType;
  readonly kind?: OrganizationKind | LocationKind;
  /** The words of the cue, as the language's data has them. */
  readonly words: string;
}

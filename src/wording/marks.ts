import type {RelationKind} from '../document/kinds.js';

/** How a caption marks its parts for a view that draws the line of each kind before its name; plain text has no marks. */
export interface Marks {
  readonly kind: (kind: RelationKind, text: string) => string;
  /** The countries that the sentence is about. */
  readonly name: (text: string) => string;
}

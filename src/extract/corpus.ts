/**
 * A kind's corpus: what is meant, and the spellings that mean it; and texts in which the kind must find nothing.
 * One generic test runs them all and the reference shows them.
 */
export interface Corpus<V> {
  readonly means: readonly {
    /** Members that the found value must have, to the letter. */
    readonly value: Partial<V>;
    /** Texts that hold exactly one mention of the kind. Where only a part of the text is the mention, it stands in ⟦ ⟧. */
    readonly spellings: readonly string[];
    /** The document's date for relative expressions. */
    readonly date?: string;
  }[];
  readonly never: readonly string[];
}

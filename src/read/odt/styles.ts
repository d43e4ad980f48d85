import type { XmlElement } from '../xml.js';

interface Style {
  readonly parent: string | undefined;
  raised: boolean;
  hidden: boolean;
}

const MAX_PARENTS = 8;

/** The styles that a document makes for single paragraphs and words, as far as they say what these are. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private open: Style | null = null;

  /** Learns from an element of the part in which they are declared. */
  learn({ name, attributes }: XmlElement): void {
    if (name === 'style:style') {
      this.open = { parent: attributes['style:parent-style-name'], raised: false, hidden: false };
      this.styles.set(attributes['style:name'] ?? '', this.open);
    } else if (name === 'style:text-properties' && this.open) {
      this.open.raised ||= /^(?:super|[1-9]\d*%)/.test(attributes['style:text-position'] ?? '');
      this.open.hidden ||= attributes['text:display'] === 'none';
    }
  }

  raises(name: string | undefined): boolean {
    return this.styles.get(name ?? '')?.raised ?? false;
  }

  /** Whether words of a style are not shown. */
  hides(name: string | undefined): boolean {
    return this.styles.get(name ?? '')?.hidden ?? false;
  }

  /** Whether a style is the named one or made from it. */
  is(name: string | undefined, wanted: string): boolean {
    let at = name;
    for (let steps = 0; at !== undefined && steps < MAX_PARENTS; steps++) {
      if (at === wanted) return true;
      at = this.styles.get(at)?.parent;
    }
    return false;
  }
}

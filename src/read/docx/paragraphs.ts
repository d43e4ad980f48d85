/** The part of the converter's document tree that is needed here. */
interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
}

/**
 * A transformation that begins every paragraph of the body with a bookmark: the prefix and its number, counted from 0 in
 * the order of the document, empty ones too.
 */
export function numberParagraphs(prefix: string): (document: Element) => Element {
  return (document) => {
    let next = 0;
    const number = (element: Element): Element => {
      const at = element.type === 'paragraph' ? next++ : null;
      const children = element.children?.map(number);
      if (at !== null) children?.unshift({ type: 'bookmarkStart', name: `${prefix}${at}` } as Element);
      return children ? { ...element, children } : element;
    };
    return number(document);
  };
}

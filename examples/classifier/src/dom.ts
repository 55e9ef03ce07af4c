// Elements of the page, found or made.

/** The element of a selector that the page is known to have. */
export function find<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** A new element with these properties and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** What is in a template of the page: its first element. */
export function fromTemplate(selector: string): HTMLElement {
  const { content } = find<HTMLTemplateElement>(selector);
  return content.firstElementChild!.cloneNode(true) as HTMLElement;
}

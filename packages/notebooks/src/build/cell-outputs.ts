import type { ElementHandle, Page } from "playwright-core";

/** What a cell shows, in a form that needs no script: by its type, as Jupyter has it. */
export type CellOutput =
  | { readonly "text/html": string; readonly "text/plain": string }
  | { readonly "image/png": string; readonly "text/plain": string };

/**
 * What a cell of a page at rest shows, piece by piece: charts and controls as pictures (Base64), with what they
 * say to a screen reader; text and tables as plain HTML in the language that the page is read in.
 *
 * @param id of the cell in its file
 */
export async function cellOutputs(page: Page, id: number): Promise<CellOutput[]> {
  const outputs: CellOutput[] = [];
  for (const piece of await page.$$(`#cell-${id} > *`)) {
    const output = await outputOf(piece);
    if (output !== undefined) outputs.push(output);
  }
  return outputs;
}

async function outputOf(piece: ElementHandle<Node>): Promise<CellOutput | undefined> {
  const { isPicture, html, text } = await piece.evaluate(shownBy);
  if (isPicture) {
    const picture = await piece.screenshot({ type: "png" });
    return { "image/png": picture.toString("base64"), "text/plain": text };
  }
  return html === "" ? undefined : { "text/html": html, "text/plain": text };
}

/** What a piece of a page shows. This runs in the page. */
function shownBy(node: Node): { isPicture: boolean; html: string; text: string } {
  const NEEDS_A_PICTURE = "svg, canvas, img, video, input, select, textarea, meter, progress";
  const NEEDS_A_SCRIPT = "style, script, template, button";
  const KEPT = ["href", "lang", "colspan", "rowspan", "scope"];
  const piece = node as HTMLElement;
  const isShown = (element: Element) => element.checkVisibility();
  const within = (root: Element, selector: string) => [
    ...(root.matches(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ];
  // The formulas of TeX are made of styles; all else reads the same without.
  const isPicture =
    isShown(piece) && (within(piece, NEEDS_A_PICTURE).some(isShown) || within(piece, ".katex").length > 0);
  if (isPicture) {
    const said = within(piece, "[role='img'][aria-label]").map((image) => image.getAttribute("aria-label"));
    return { isPicture, html: "", text: said.length > 0 ? said.join("\n") : piece.innerText.trim() };
  }

  const copy = piece.cloneNode(true) as HTMLElement;
  const originals = [piece, ...piece.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [i, element] of copies.entries()) {
    const original = originals[i] as Element;
    if (getComputedStyle(original).display === "none" || element.matches(NEEDS_A_SCRIPT)) element.remove();
    for (const { name } of [...element.attributes]) {
      if (!KEPT.includes(name)) element.removeAttribute(name);
    }
  }
  const isGone = getComputedStyle(piece).display === "none" || piece.matches(NEEDS_A_SCRIPT);
  // The runtime's marks for where values go.
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const marks: Node[] = [];
  while (comments.nextNode()) marks.push(comments.currentNode);
  for (const mark of marks) mark.parentNode?.removeChild(mark);
  copy.normalize();
  const isEmpty = isGone || (copy.textContent ?? "").trim() === "";
  return { isPicture, html: isEmpty ? "" : copy.outerHTML, text: isEmpty ? "" : piece.innerText.trim() };
}

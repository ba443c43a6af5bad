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

/**
 * What a piece of a page shows. This runs in the page, alone: it uses nothing of this file, and names no function
 * within, for which loaders of TypeScript would look for a helper of theirs.
 */
function shownBy(node: Node): { isPicture: boolean; html: string; text: string } {
  const NEEDS_A_PICTURE = "svg, canvas, img, video, input, select, textarea, meter, progress, .katex";
  const NEEDS_A_SCRIPT = "style, script, template, button";
  const KEPT = ["href", "lang", "colspan", "rowspan", "scope"];
  const piece = node as HTMLElement;
  const originals = [piece, ...piece.querySelectorAll("*")];
  const isPicture = originals.some(
    (element) => element.matches(NEEDS_A_PICTURE) && element.checkVisibility(),
  );
  if (isPicture) {
    const said = originals
      .filter((element) => element.matches("[role='img'][aria-label]"))
      .map((image) => image.getAttribute("aria-label"));
    return { isPicture, html: "", text: said.length > 0 ? said.join("\n") : piece.innerText.trim() };
  }

  // A copy in which nothing is left out yet, so that both have the same elements in the same order.
  const holder = document.createElement("div");
  holder.append(piece.cloneNode(true));
  const copies = [...holder.querySelectorAll("*")];
  for (const [i, copy] of copies.entries()) {
    const original = originals[i] as Element;
    for (const name of copy.getAttributeNames()) if (!KEPT.includes(name)) copy.removeAttribute(name);
    if (getComputedStyle(original).display === "none" || original.matches(NEEDS_A_SCRIPT)) copy.remove();
  }
  // Headings link to themselves on the page.
  for (const link of holder.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  // The runtime's marks for where values go.
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_COMMENT);
  const marks: ChildNode[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as ChildNode);
  for (const mark of marks) mark.remove();
  holder.normalize();
  const isEmpty = (holder.textContent ?? "").trim() === "";
  return { isPicture, html: isEmpty ? "" : holder.innerHTML, text: isEmpty ? "" : piece.innerText.trim() };
}

import type { Page } from "playwright-core";

/** Pixels of the screen between the margins of A4 (see page.css): charts are drawn for paper. */
export const PAPER_WIDTH = 688;

/** The page of a notebook, at rest, as a PDF: A4, with its title above and the number of each page below. */
export async function printPdf(page: Page): Promise<Uint8Array> {
  const style = "width: 100%; margin: 0 14mm; font: 8px sans-serif; color: #555";
  return page.pdf({
    format: "A4",
    margin: { top: "18mm", bottom: "18mm", left: "14mm", right: "14mm" },
    printBackground: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: `<div style="${style}"><span class="title"></span></div>`,
    footerTemplate: `<div style="${style}; text-align: right"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
  });
}

/** Runs in the page: which texts of its charts reach beyond the edge, and which cover each other. */
export function findFaults(): string[] {
  const faults: string[] = [];
  for (const svg of document.querySelectorAll("svg")) {
    const edge = svg.getBoundingClientRect();
    // Lines of a text on their own: the box of all of them may hold what stands beside a short one.
    const boxes = [...svg.querySelectorAll("text")].flatMap((text) => {
      const lines = [...text.querySelectorAll("tspan")];
      return (lines.length > 0 ? lines : [text])
        .filter((line) => (line.textContent ?? "").trim() !== "")
        .map((line) => ({ text: line.textContent ?? "", box: line.getBoundingClientRect() }));
    });
    boxes.forEach(({ text, box }, i) => {
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        // Letters do not fill the height of their line.
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 4) faults.push(`“${text}” and “${other.text}” overlap`);
      }
      const isCut =
        box.left < edge.left - 1 ||
        box.right > edge.right + 1 ||
        box.top < edge.top - 2 ||
        box.bottom > edge.bottom + 2;
      if (isCut) faults.push(`“${text}” is cut`);
    });
  }
  return faults;
}

import type { Comparison, Mean } from "@glidepath/core";
import { persons, supportedDecimals, type Unit } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { type BudgetRow, budgetTable } from "../results/budget-table.js";
import { errorText } from "../words/comparison/error-text.js";
import { html, type Html } from "./html.js";

/** The table for the budget paper: plan years and their sum, every policy and every difference. */
export function budgetSection(comparison: Comparison, texts: Texts): Html {
  const { report } = texts;
  const { budget } = report;
  const table = budgetTable(comparison);
  const [first, last] = [table.years[0], table.years.at(-1)];
  const sum = first === last ? report.total : `${first}–${last}`;
  const policyRows = table.policies.flatMap(({ rows }) => rows);
  const blocks = [
    ...table.policies.map(({ name, rows }) => ({ name, rows, isDifference: false })),
    ...table.differences.map((pair) => ({
      name: texts.words.difference(pair.first, pair.second),
      rows: pair.rows,
      isDifference: true,
    })),
  ];
  return html`<h2 class="front">${report.budgetPaper}</h2>
<div class="scroll" tabindex="0"><table class="budget">
<caption>${budget.caption({ millions: texts.millions(table.currency), worlds: texts.number(comparison.runs, 0), one: comparison.runs === 1 })} ${budget.fixed(table.priceBase)}</caption>
<thead><tr><td></td>${table.years.map((year) => html`<th scope="col">${year}</th>`)}<th scope="col">${sum}</th></tr></thead>
${blocks.map(
  ({ name, rows, isDifference }) => html`<tbody>
<tr class="block"><th scope="rowgroup" colspan="${table.years.length + 2}">${name}</th></tr>
${rows.map((row) => budgetRow(row, decimalsOf(row.unit, isDifference ? rows : policyRows), isDifference, texts))}</tbody>
`,
)}</table></div>
<p class="note">${budget.netIs}</p>`;
}

function budgetRow(
  { measure, unit, byYear, total }: BudgetRow,
  decimals: number,
  isDifference: boolean,
  texts: Texts,
): Html {
  const cell = ({ estimate, standardError }: Mean) => {
    const shown = texts.number(estimate / unit.size, decimals);
    if (!isDifference || !(standardError > 0)) return shown;
    return html`${shown} <span class="error">± ${errorText(standardError, decimals, unit, texts)}</span>`;
  };
  const look =
    measure === "net"
      ? html` class="strong"`
      : measure === "adjustmentCost"
        ? html` class="part"`
        : undefined;
  return html`<tr${look}><th scope="row">${texts.report.budget.rows[measure]}</th>${[...byYear, total].map((mean) => html`<td>${cell(mean)}</td>`)}</tr>
`;
}

// Amounts have as many decimals as net supports, so that a reader can add them up; persons a tenth at the finest.
function decimalsOf(unit: Unit, rows: readonly BudgetRow[]): number {
  const telling = rows.filter((row) => (unit === persons ? row.unit === persons : row.measure === "net"));
  const decimals = supportedDecimals(Math.max(...telling.map(({ total }) => total.standardError)), unit);
  return Math.max(0, Math.min(unit === persons ? 1 : unit.mostDecimals, decimals));
}

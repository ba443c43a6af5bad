import { element } from "./element.js";

// Colours are those of the page around, so that they suit light and dark.
const STYLES = `
:root:not([data-lang="both"]) .both-languages { display: none }
.live-controls { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 0.6rem 2rem; margin: 0.5rem 0 }
.live-slider { display: flex; flex-wrap: wrap; justify-content: space-between; align-content: start; align-items: baseline; column-gap: 1rem }
.live-slider label { font-weight: 600 }
.live-slider output { font-variant-numeric: tabular-nums; white-space: nowrap }
.live-slider input { flex: 1 0 100%; min-height: 2rem; margin: 0 }
.live-slider small { opacity: 0.8 }
.live-choice, .live-years { border: 0; margin: 0.25rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; min-inline-size: 0 }
.live-choice legend, .live-years legend { float: left; padding: 0; margin-right: 1.25rem; font-weight: 600 }
.live-controls .live-choice { grid-column: 1 / -1 }
.live-controls .live-choice legend { float: none; width: 100% }
.live-choice label { display: inline-flex; gap: 0.4rem; align-items: center; min-height: 2rem }
.live-years legend { float: none; width: 100%; margin-bottom: 0.4rem }
.live-years label { display: grid; gap: 0.2rem; font-size: 0.875rem }
.live-years input { font: inherit; width: 6rem; padding: 0.3rem 0.4rem; color: inherit; background: transparent; border: 1px solid currentColor; border-radius: 4px }
.live-years input:invalid { outline: 2px solid #d55e00 }
.live-worlds { font-size: 0.875rem; display: flex; align-items: center; gap: 0.75rem; flex-wrap: wrap }
.live-worlds progress { width: 8rem }
.live-button { font: inherit; font-size: 0.875rem; padding: 0.35rem 0.8rem; margin: 0 0.5rem 0.5rem 0; color: inherit; background: transparent; border: 1px solid currentColor; border-radius: 4px; cursor: pointer }
.live-file { display: block; margin: 0.5rem 0 }
.live-file span { display: block; font-weight: 600 }
.live-file input { max-width: 100% }
.live-text { display: grid; gap: 0.2rem; margin: 0.5rem 0 }
.live-text label { font-weight: 600 }
.live-text input { font: inherit; max-width: 20rem; padding: 0.3rem 0.4rem; color: inherit; background: transparent; border: 1px solid currentColor; border-radius: 4px }
.live-text small { opacity: 0.8 }
.live-alert { border-left: 4px solid #d55e00; padding: 0.2rem 1rem; margin: 0.5rem 0 }
.live-alert li { white-space: pre-wrap; overflow-wrap: anywhere }
.live-table { overflow-x: auto }
.live-table table { border-collapse: collapse; min-width: 100% }
.live-table caption { text-align: left; padding-bottom: 0.4rem }
.live-table th, .live-table td { text-align: right; padding: 0.2rem 0.6rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); white-space: nowrap }
.live-table thead th { white-space: normal; vertical-align: bottom }
.live-table th:first-child { text-align: left; white-space: normal; padding-left: 0; min-width: 7rem }
.live-table.live-words th, .live-table.live-words td { text-align: left; white-space: normal; vertical-align: baseline }
@media print { .live-button { display: none } }
`;

/** Gives the page the styles of what `live` makes, once. */
export function liveStyles(): void {
  if (document.querySelector("style[data-glidepath-live]") !== null) return;
  document.head.append(element("style", { "data-glidepath-live": true }, STYLES));
}

/** A line that falls at once, and one that glides; in the page itself, so that no host and no base path is needed. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">' +
    '<path d="M4 7h6v18h18" stroke="#D55E00"/><path d="M4 7L28 25" stroke="#0072B2"/></svg>',
)}`;

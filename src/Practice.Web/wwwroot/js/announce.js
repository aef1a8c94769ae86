// Says something to those who listen, when they are ready to: through the page's one status line.
export function announce(words) {
  const line = document.querySelector("[role=status]");
  if (!line) return;
  line.textContent = "";
  // Emptied first, so that the same words are said again.
  requestAnimationFrame(() => { line.textContent = words; });
}

// Goes through what a page has many of, one by one and round again: the marks of a report, the cards of the deck, the
// answers of the list.
const stops = ".in-text a, .deck .card-question a, .answer-list h2 a";

let last = null;

export function step(by) {
  const all = [...document.querySelectorAll(stops)].filter((stop) => stop.checkVisibility());
  if (all.length === 0) return;
  const at = all.indexOf(all.includes(here()) ? here() : last);
  last = all[at === -1 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
  last.focus({ preventScroll: true, focusVisible: true });
  last.scrollIntoView({ block: "center", inline: "nearest" });
}

// Whoever reads a note is at its mark.
function here() {
  const at = document.activeElement;
  const back = at.closest(".notes > li")?.querySelector(".back");
  return back ? document.getElementById(back.hash.slice(1)) : at;
}

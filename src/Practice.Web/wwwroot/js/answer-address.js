// The page of one answer can become that of another: a form that was never saved takes up an answer that this browser kept,
// or becomes a new one.

// Every address on the page that led to the one leads to the other.
export function leadTo(answer, former) {
  for (const name of ["action", "formaction", "href"])
    for (const element of document.querySelectorAll(`main [${name}*="${former}"]`))
      element.setAttribute(name, element.getAttribute(name).replace(former, answer));
}

// The answer exists from now on: the page goes on at its address, with all that can be done with an answer.
export function carryOnAt(address) {
  history.replaceState(history.state, "", address);
  for (const element of document.querySelectorAll("[data-once-saved]")) element.hidden = false;
}

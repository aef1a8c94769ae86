// A text that was kept in this browser, and an answer that was saved from elsewhere since: both are shown on the page for
// that, by posting the kept text as the form it was typed in would have.
import { forget } from "./kept-texts.js";
import { parts } from "./star-form.js";

export function offerVersions(keeper, { key, kept }) {
  const offer = document.createElement("div");
  offer.className = "brought-back";
  const words = document.createElement("p");
  const when = new Date(kept.at).toLocaleString("en-GB", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: false });
  words.textContent = `What was typed in this browser on ${when} is not in your answer: it was changed elsewhere since.`;
  const actions = document.createElement("p");
  actions.className = "actions";
  actions.append(
    button("See both versions", () => postKept(keeper.form, kept)),
    button("Throw away what was kept here", () => { forget(key); offer.remove(); keeper.form.elements.Situation.focus(); }));
  offer.append(words, actions);
  keeper.prepend(offer);
}

function button(words, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button quiet-button";
  element.textContent = words;
  element.addEventListener("click", act);
  return element;
}

function postKept(form, kept) {
  const copy = form.cloneNode(true);
  for (const part of parts) copy.elements[part].value = kept.text[part];
  copy.elements.Revision.value = kept.revision;
  copy.hidden = true;
  document.body.append(copy);
  copy.submit();
}

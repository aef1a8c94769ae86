// <kept-list>: on the list of answers, what this browser keeps of this person that was never saved, with the way to where
// it goes on. With `everybody`, what it keeps of anybody: before all of it goes.
import { all, keep } from "./kept-texts.js";
import { parts } from "./star-form.js";

customElements.define("kept-list", class extends HTMLElement {
  connectedCallback() {
    const person = document.querySelector("meta[name=person]").content;
    const mine = all().filter(({ kept }) => this.hasAttribute("everybody") || kept.person === "" || kept.person === person || (person === "" && kept.lost));
    this.querySelector("ul").replaceChildren(...mine.map((entry) => this.line(entry)));
    this.hidden = mine.length === 0;
  }

  line({ key, kept }) {
    const link = document.createElement("a");
    const atItsCard = `/scenarios/${kept.card}/answer`;
    link.href = kept.lost || kept.ticket ? atItsCard : `/answers/${kept.answer}`;
    const beginning = parts.map((part) => kept.text[part]).find((text) => text.trim() !== "") ?? "(everything was taken out)";
    link.textContent = beginning.length > 80 ? `${beginning.slice(0, 80).trimEnd()}…` : beginning;
    const line = document.createElement("li");
    line.append(link);
    if (link.getAttribute("href") !== atItsCard) this.look(link, atItsCard, key, kept);
    return line;
  }

  // An answer that was deleted since can't be gone on with: its text becomes a new one at the card.
  async look(link, atItsCard, key, kept) {
    const response = await fetch(link.href, { method: "HEAD" }).catch(() => null);
    if (response?.status !== 404) return;
    keep(key, { ...kept, lost: true });
    link.href = atItsCard;
  }
});

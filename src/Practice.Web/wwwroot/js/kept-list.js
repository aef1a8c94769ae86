// <kept-list>: on the list of answers, what this browser keeps of this person that was never saved, with the way to where
// it goes on.
import { all } from "./kept-texts.js";
import { parts } from "./star-form.js";

customElements.define("kept-list", class extends HTMLElement {
  connectedCallback() {
    const person = document.querySelector("meta[name=person]").content;
    const mine = all().filter(({ kept }) => kept.person === "" || kept.person === person || (person === "" && kept.lost));
    this.querySelector("ul").replaceChildren(...mine.map(({ kept }) => this.line(kept)));
    this.hidden = mine.length === 0;
  }

  line(kept) {
    const link = document.createElement("a");
    link.href = kept.lost || kept.ticket ? `/scenarios/${kept.card}/answer` : `/answers/${kept.answer}`;
    const beginning = parts.map((part) => kept.text[part]).find((text) => text.trim() !== "") ?? "(everything was taken out)";
    link.textContent = beginning.length > 80 ? `${beginning.slice(0, 80).trimEnd()}…` : beginning;
    const line = document.createElement("li");
    line.append(link);
    return line;
  }
});

// <live-hint>: at most one quiet hint while somebody writes, about what is missing and never about how good it is. It is
// not announced: whoever listens would be interrupted in mid-sentence. Each goes for good when its part was looked after.
import { secondsOf, wordsIn } from "./speech.js";
import { parts } from "./star-form.js";

const afterLastKey = 1500;

const count = (text, pattern) => text.match(pattern)?.length ?? 0;
const i = /\bI\b/g;
const we = /\b[Ww]e\b/g;

// In the order in which they matter. A hint is about what has been passed over, not about what may still come next.
const moments = {
  "no-result": (words) => words.Action >= 30 && words.Result === 0,
  "no-action": (words) => words.Action === 0 && words.Situation >= 20 && words.Result > 0,
  "no-i": (words, text) => words.Action >= 25 && count(text.Action, i) === 0,
  "we": (words, text) => words.Action >= 25 && count(text.Action, we) > count(text.Action, i),
  "no-task": (words) => words.Task === 0 && words.Action >= 30,
  "long-situation": (words) => words.Situation >= 60 && words.Action > 0 && words.Situation > words.Action,
  "short-result": (words) => words.Action >= 60 && words.Result > 0 && words.Result < 6,
  "long": (words, _, all) => secondsOf(all) > 120,
};

customElements.define("live-hint", class extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.form.addEventListener("input", (event) => this.later(event.target.name));
    this.form.addEventListener("text-changed", () => this.later());
    this.later();
  }

  later(typedIn) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(typedIn), afterLastKey);
  }

  show(typedIn) {
    const text = Object.fromEntries(parts.map((part) => [part, this.form.elements[part].value]));
    const words = Object.fromEntries(parts.map((part) => [part, wordsIn(text[part])]));
    const all = parts.reduce((sum, part) => sum + words[part], 0);
    const due = Object.keys(moments).find((name) => moments[name](words, text, all) && !this.isBeingWritten(name, typedIn));
    for (const hint of this.children) hint.hidden = hint.dataset.hint !== due;
    this.hidden = !due;
  }

  // Nobody is told that a result is short while writing it.
  isBeingWritten(name, typedIn) {
    return name === "short-result" && typedIn === "Result";
  }
});

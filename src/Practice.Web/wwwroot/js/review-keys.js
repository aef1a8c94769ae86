// <review-keys>: a review by keys alone. They are turned off with those of the whole site, and never act where something is
// typed.
import { startComment } from "./comment-place.js";

const choice = "practice keys";

customElements.define("review-keys", class extends HTMLElement {
  connectedCallback() {
    this.marks = [...this.querySelectorAll("fieldset.mark")];
    if (!this.querySelector("[data-act=return]")) return;
    // Before the keys of the whole site, of which this page has j and k for itself.
    document.addEventListener("keydown", (event) => this.key(event), true);
    this.addEventListener("change", () => this.count());
    this.count();
    this.goOn();
  }

  // The page comes anew after each act: the keys go on where it was done.
  goOn() {
    const place = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!place || document.getElementById("errors")) return;
    const mark = place.id === "levels" ? this.marks.find((mark) => !mark.querySelector("input:checked")) ?? this.marks[0] : place;
    (mark.querySelector("input:checked") ?? mark.querySelector("input:not([type=hidden]), a, button"))?.focus({ preventScroll: place.id !== "levels" });
  }

  get areOn() {
    try {
      return localStorage.getItem(choice) !== "off";
    } catch {
      return true;
    }
  }

  key(event) {
    if (!this.areOn || document.querySelector("dialog[open]") || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("textarea, select, input:not([type=radio])")) return;
    const act = {
      j: () => this.go(1), k: () => this.go(-1), c: startComment,
      n: () => this.querySelector("#note").focus(), r: () => this.querySelector("[data-act=return]").focus(),
    }[event.key] ?? ("0123".includes(event.key) && event.key.length === 1 ? () => this.mark(event.key) : null);
    if (!act) return;
    event.preventDefault();
    act();
  }

  get at() { return this.marks.findIndex((mark) => mark.contains(document.activeElement)); }

  go(by) {
    const mark = this.marks[Math.min(Math.max(this.at + by, 0), this.marks.length - 1)];
    (mark.querySelector("input:checked") ?? mark.querySelector("input")).focus();
    mark.scrollIntoView({ block: "nearest" });
  }

  mark(level) {
    const mark = this.marks[this.at];
    if (!mark) return this.go(1);
    mark.querySelector(`input[value="${level}"]`).click();
    this.go(1);
  }

  count() {
    for (const mark of this.marks) {
      const chosen = mark.querySelector("input:checked");
      mark.querySelector(".level-name").textContent = chosen?.closest("label").title ?? "";
    }
    const open = this.marks.filter((mark) => !mark.querySelector("input:checked")).length;
    const button = this.querySelector("[data-when-marked]");
    if (!button) return;
    button.textContent = open === 0 ? button.dataset.whenMarked : "Show me now";
    this.querySelector("[data-unmarked]").textContent = open === 0 ? "All ten are marked." : `${open === 1 ? "1 level" : `${open} levels`} not marked. That you opened them before is recorded.`;
  }
});

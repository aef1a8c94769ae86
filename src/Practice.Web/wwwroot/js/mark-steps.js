// <mark-steps>: buttons to the next and the previous mark of a report. Which words a mark covers, and what its note is, is
// shown while the focus is at either.
import { step } from "./steps.js";

customElements.define("mark-steps", class extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    for (const button of this.querySelectorAll("[data-step]"))
      button.addEventListener("click", () => step(Number(button.dataset.step)));
    this.marked = this.closest(".marked");
    this.marked.addEventListener("focusin", (event) => this.show(event.target));
  }

  show(at) {
    const number = (at.closest(".in-text a")?.hash ?? at.closest(".notes > li")?.id ?? "").split("note-").at(-1);
    for (const element of this.marked.querySelectorAll(".current")) element.classList.remove("current");
    for (const element of this.marked.querySelectorAll(`[data-notes~="${number}"], [id="note-${number}"]`)) element.classList.add("current");
  }
});

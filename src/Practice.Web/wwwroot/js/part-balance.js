// <part-balance>: how the words are shared out among the parts, as a bar and in figures, while they are typed.
import { lengthOf, wordsIn } from "./speech.js";
import { parts } from "./star-form.js";

customElements.define("part-balance", class extends HTMLElement {
  connectedCallback() {
    const form = this.closest("form");
    const show = () => this.show(parts.map((part) => wordsIn(form.elements[part].value)));
    form.addEventListener("input", show);
    form.addEventListener("text-changed", show);
    show();
  }

  show(words) {
    const all = words.reduce((sum, count) => sum + count, 0);
    let left = 0;
    words.forEach((count, i) => {
      const share = all === 0 ? 0 : Math.floor((200 * count + all) / (2 * all));
      const bar = this.querySelectorAll("rect.share")[i];
      bar.setAttribute("x", left);
      bar.setAttribute("width", share);
      left += share;
      this.querySelectorAll(".share-now")[i].textContent = `${share} %`;
    });
    this.querySelector(".balance-whole").textContent = lengthOf(all);
  }
});

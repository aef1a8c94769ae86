// <version-choice answer revision>: whoever saves what they chose of two versions has decided about the text that this
// browser kept, too. It goes when the server has a later revision.
import { all, keep } from "./kept-texts.js";
import { isSame, textIn } from "./star-form.js";

customElements.define("version-choice", class extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    form.addEventListener("submit", () => {
      for (const { key, kept } of all())
        if (kept.answer === this.getAttribute("answer") && isSame(kept.text, textIn(form))) keep(key, { ...kept, settles: Number(this.getAttribute("revision")) });
    });
  }
});

// <keyboard-shortcuts>: single keys for the whole site, and their list behind "?" and behind the link to its page. No key is
// taken from a text box, or when it comes with Ctrl, Alt or Meta. The list is where they can be turned off; the choice
// stays in this browser.
import { step } from "./steps.js";

const choice = "practice keys";
const pause = 1500;
const writesIn = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])";

customElements.define("keyboard-shortcuts", class extends HTMLElement {
  keys = {
    "g d": () => location.assign("/scenarios"),
    "g a": () => location.assign("/answers"),
    "g g": () => location.assign("/guide"),
    "g s": () => location.assign("/skills"),
    "/": () => this.search(),
    "?": () => this.open(),
    "j": () => step(1),
    "k": () => step(-1),
  };

  connectedCallback() {
    this.link = this.querySelector("a");
    this.link.addEventListener("click", (event) => this.clicked(event));
    document.addEventListener("keydown", (event) => this.pressed(event));
    document.addEventListener("change", (event) => this.chosen(event.target));
    this.offerChoice(document);
  }

  get areOn() {
    try {
      return localStorage.getItem(choice) !== "off";
    } catch {
      return true;
    }
  }

  pressed(event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.key === "Shift") return;
    if (event.target.closest?.(writesIn) || document.querySelector("dialog[open]") || !this.areOn) return;
    const act = this.keys[`${this.before} ${event.key}`] ?? this.keys[event.key];
    this.before = event.key;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.before = null; }, pause);
    if (!act) return;
    this.before = null;
    event.preventDefault();
    act();
  }

  search() {
    const box = document.querySelector(".deck-search input[type=search]");
    if (box) box.select();
    else location.assign("/scenarios#q");
  }

  clicked(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.open();
  }

  async open() {
    if (location.pathname === this.link.pathname) return;
    const list = await this.read();
    if (!list) return location.assign(this.link.href);
    this.dialog ??= this.appendChild(this.make());
    this.dialog.querySelector(".shortcuts").replaceWith(list);
    this.offerChoice(this.dialog);
    this.dialog.showModal();
  }

  async read() {
    try {
      const response = await fetch(this.link.href, { headers: { "Accept": "text/html" } });
      return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html").querySelector(".shortcuts") : null;
    } catch {
      return null;
    }
  }

  make() {
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-labelledby", "shortcuts-head");
    dialog.innerHTML = `<form method="dialog"><h2 id="shortcuts-head"></h2><button class="button quiet-button">Close</button></form><div class="shortcuts"></div>`;
    dialog.querySelector("h2").textContent = this.link.textContent;
    return dialog;
  }

  offerChoice(place) {
    const line = place.querySelector(".keys-on");
    if (!line) return;
    line.querySelector("input").checked = this.areOn;
    line.hidden = false;
  }

  chosen(box) {
    if (!box.matches(".keys-on input")) return;
    try {
      localStorage.setItem(choice, box.checked ? "on" : "off");
    } catch {
      // Without a store in this browser they are as they were.
      box.checked = this.areOn;
    }
  }
});

// <form-keeper key person waits-for>: saves a form by itself, a second after the last key, and holds in this browser what the
// server does not have yet. A save that was made from an older page is refused there, and shown beside what is saved.
// waits-for: names of fields without which there is nothing to save yet. adopts: where forms like this one were held.
import { announce } from "./announce.js";
import { post } from "./save-request.js";

const afterLastKey = 1000;
const pause = 8000;
const prefix = "practice form ";

// Without script one form sends all that is typed on the page, whichever button is pressed. With it each saves its own.
document.querySelectorAll("[form]").forEach((field) => field.removeAttribute("form"));

customElements.define("form-keeper", class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.state = this.querySelector("save-state");
    if (!this.state) return;
    this.waitsFor = (this.getAttribute("waits-for") ?? "").split(" ").filter(Boolean);
    // A page that says what went wrong shows what was typed: that goes when it is sent, and not by itself.
    this.isRefused = document.getElementById("errors") !== null;
    this.onDisk = this.isRefused ? null : this.fields();
    if (this.hasAttribute("adopts")) this.adopt();
    this.bringBack();
    this.form.addEventListener("input", (event) => { if (!("aside" in event.target.dataset)) this.typed(); });
    this.form.addEventListener("submit", (event) => this.submitted(event));
    this.form.addEventListener("keydown", (event) => this.shortcut(event));
    addEventListener("online", () => this.save());
    addEventListener("pagehide", () => { if (this.isDirty && !this.leaves && !this.isRefused) this.send(); });
  }

  get key() { return prefix + this.getAttribute("key"); }

  get revision() { return this.form.elements.Revision ?? this.form.elements.CommentRevision; }

  get isDirty() { return this.fields() !== this.onDisk; }

  get isReady() { return this.waitsFor.every((name) => this.form.elements[name]?.value.trim()); }

  // What is typed, as the form would post it; without what changes by itself.
  fields() {
    const data = new FormData(this.form);
    ["__RequestVerificationToken", "Revision", "CommentId", "CommentRevision", "Sought", "Reuse"].forEach((name) => data.delete(name));
    return new URLSearchParams(data).toString();
  }

  typed() {
    this.hold();
    if (this.isRefused || !this.isReady) return;
    this.state.saving();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), afterLastKey);
  }

  save() {
    clearTimeout(this.timer);
    if (this.isDirty && this.isReady && !this.isRefused) return this.send();
    return this.sending;
  }

  // One at a time; what was typed meanwhile goes with the next.
  send() {
    this.sending = (this.sending ?? Promise.resolve()).then(() => this.sendNow());
    return this.sending;
  }

  async sendNow() {
    const sent = this.fields();
    if (sent === this.onDisk) return;
    const reply = await post(this.form.getAttribute("action"), this.form);
    if (!reply) {
      this.state.failed(this.hold());
      this.timer = setTimeout(() => this.save(), pause);
    } else if (reply.refusal === "none") {
      this.revision.value = reply.revision;
      this.onDisk = sent;
      if (this.isDirty) return this.typed();
      localStorage.removeItem(this.key);
      this.state.saved(reply.savedAt);
    } else {
      this.isRefused = reply.refusal === "changedElsewhere";
      this.state.refused(reply, () => { this.leaves = true; });
      this.hold();
    }
  }

  // What is on its way arrives first; then the form goes as it would without script.
  async submitted(event) {
    if (this.leaves) return;
    event.preventDefault();
    clearTimeout(this.timer);
    const button = event.submitter;
    await this.sending;
    const waiting = await this.otherThatWaits();
    if (waiting && button?.dataset.act === "return") return waiting.askFor();
    if (button && "act" in button.dataset && button.dataset.act === "save" && !this.isRefused) {
      await this.save();
      if (!this.isDirty) return;
    }
    // A form does not go while it is still telling that it is about to.
    await new Promise((go) => { setTimeout(go); });
    this.leaves = true;
    // If the page that answers has the text, it is there or in its boxes; if none answers, it is held here.
    this.hold({ sent: true });
    this.form.requestSubmit(button);
  }

  // The other forms of the page are saved before this one leaves it. The first that can't be is the one to look at.
  async otherThatWaits() {
    for (const other of document.querySelectorAll("form-keeper")) {
      if (other === this || !other.state) continue;
      await other.save();
      if (other.isDirty && other.hasWords) return other;
    }
    return null;
  }

  // What is only chosen, and says nothing yet, is no loss.
  get hasWords() { return this.waitsFor.length === 0 || this.form.elements[this.waitsFor[0]].value.trim() !== ""; }

  askFor() {
    const words = "This is not saved yet, and would not go along. Save it or empty it, then return.";
    this.state.trouble("waits", words);
    const missing = this.waitsFor.find((name) => !this.form.elements[name].value.trim());
    this.form.elements[missing ?? this.waitsFor[0]].focus();
  }

  shortcut(event) {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.save();
  }

  hold(more) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ ...more, person: this.getAttribute("person"), revision: this.revision.value, fields: this.fields(), at: Date.now() }));
      return true;
    } catch {
      return false;
    }
  }

  // Each page has a new comment under a new id: one that never arrived under its own is gone on with.
  adopt() {
    const kin = prefix + this.getAttribute("adopts");
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(kin) && key !== this.key)) {
      const address = key.slice(prefix.length);
      const isThere = document.getElementById(`comment-${address.split("/").at(-1)}`) !== null;
      if (isThere && JSON.parse(localStorage.getItem(key)).sent) localStorage.removeItem(key);
      else if (!isThere && !this.isRefused) {
        this.form.querySelectorAll("[formaction]").forEach((button) => button.setAttribute("formaction", button.getAttribute("formaction").replace(this.getAttribute("key"), address)));
        this.form.elements.CommentId.value = address.split("/").at(-1);
        this.form.setAttribute("action", address);
        this.setAttribute("key", address);
      }
    }
  }

  // A page that could not send it left it here. It goes back into a form that nobody has changed since; otherwise the
  // server is asked with the old revision, and shows both.
  bringBack() {
    const held = JSON.parse(localStorage.getItem(this.key) ?? "null");
    if (!held || held.person !== this.getAttribute("person")) return;
    const hasArrived = held.sent && Number(held.revision) < Number(this.revision.value);
    if (this.isRefused || hasArrived || held.fields === this.onDisk) {
      localStorage.removeItem(this.key);
      return;
    }
    const fields = new URLSearchParams(held.fields);
    for (const element of this.form.elements) this.put(element, fields);
    this.revision.value = held.revision;
    announce("What was typed here before and had not reached the server is back");
    this.typed();
  }

  put(element, fields) {
    if (!element.name || !fields.has(element.name)) return;
    if (element.type === "radio" || element.type === "checkbox") element.checked = fields.getAll(element.name).includes(element.value);
    else if (element.type !== "hidden") element.value = fields.get(element.name);
  }
});

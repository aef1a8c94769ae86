// <draft-keeper answer card boxes>: saves the STAR form by itself, a second after the last key, and holds in this browser
// what the server does not have yet. Nothing is called saved before the server has said so.
// boxes: "saved" (they hold what is on disk), "refused" (what is not), "new" (nothing yet).
import { announce } from "./announce.js";
import { carryOnAt, leadTo } from "./answer-address.js";
import { all, forget, keep, newKey } from "./kept-texts.js";
import { findKept } from "./find-kept.js";
import { post } from "./save-request.js";
import { isBlank, isSame, markOf, putInto, textIn, textSent } from "./star-form.js";
import { offerVersions } from "./offer-versions.js";

const afterLastKey = 1000;
const pauses = [2000, 4000, 8000, 16_000, 32_000, 60_000];
const mostMarks = 50;

customElements.define("draft-keeper", class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.state = this.querySelector("save-state");
    this.answer = this.getAttribute("answer");
    this.key = newKey();
    this.failures = 0;
    this.sent = [];
    this.onDisk = this.getAttribute("boxes") === "saved" ? textSent(this.form) : null;
    this.problem = this.getAttribute("boxes") === "refused" ? "unfit" : null;
    this.savedAt = this.onDisk && this.state.querySelector("time")?.dateTime;
    this.bringBack();
    if (!isSame(textIn(this.form), textSent(this.form))) this.typed();
    this.form.addEventListener("input", () => this.typed());
    this.form.addEventListener("submit", (event) => this.submitted(event));
    document.addEventListener("keydown", (event) => this.shortcut(event));
    addEventListener("online", () => this.goOn());
    addEventListener("focus", () => this.goOn());
    addEventListener("pagehide", () => this.flush());
    addEventListener("beforeunload", (event) => { if (this.isDirty && this.isHeld === false && !this.leavesNatively) event.preventDefault(); });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.flush() : this.goOn()));
  }

  get isDirty() {
    const text = textIn(this.form);
    return this.onDisk ? !isSame(text, this.onDisk) : !isBlank(text);
  }

  get revision() { return Number(this.form.elements.Revision.value); }

  typed() {
    this.holdHere();
    if (this.problem === "changedElsewhere" || this.problem === "notYours") return;
    if (!this.problem) this.state.saving();
    this.later(afterLastKey);
  }

  later(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  // One at a time; what was typed meanwhile goes with the next.
  async save() {
    clearTimeout(this.timer);
    if (!this.isDirty) return this.showSaved();
    await this.send(this.form.getAttribute("action"));
    if (!this.problem && this.isDirty) this.later(afterLastKey);
  }

  send(address) {
    this.sending = (this.sending ?? Promise.resolve()).catch(() => null).then(() => this.sendNow(address));
    return this.sending;
  }

  async sendNow(address, tries = 1) {
    const text = textIn(this.form);
    this.holdHere(text);
    if (!this.problem) this.state.saving();
    this.onItsWay = text;
    const reply = await post(address, this.form);
    this.onItsWay = null;
    if (!reply) return this.failed();
    if (reply.token) this.form.elements.__RequestVerificationToken.value = reply.token;
    const again = (reply.refusal === "stalePage" || this.isMyOwnEarlierText(reply)) && tries < 3;
    if (reply.refusal === "changedElsewhere" && again) this.form.elements.Revision.value = reply.revision;
    if (again) return this.sendNow(address, tries + 1);
    this.failures = 0;
    return reply.refusal === "none" ? this.acknowledged(text, reply) : this.refused(reply);
  }

  // The save arrived, its acknowledgement did not: what was "changed elsewhere" was changed here.
  isMyOwnEarlierText(reply) {
    return reply.refusal === "changedElsewhere" && this.sent.includes(markOf(reply.theirs));
  }

  acknowledged(text, reply) {
    const isFirst = this.form.elements.Ticket.value !== "";
    this.problem = null;
    this.onDisk = text;
    this.savedAt = reply.savedAt;
    this.sent = [];
    this.form.elements.Revision.value = reply.revision;
    this.form.elements.Ticket.value = "";
    document.querySelector("meta[name=person]").content = reply.person;
    this.showSaved();
    if (isFirst) carryOnAt(reply.address);
    document.dispatchEvent(new Event("page-changed"));
    if (reply.draft) this.dispatchEvent(new CustomEvent("draft-kept", { bubbles: true, detail: { ...reply, number: reply.draft } }));
    return reply;
  }

  showSaved() {
    if (this.isDirty) return this.holdHere();
    forget(this.key);
    if (this.savedAt) this.state.saved(this.savedAt);
    else this.state.nothing();
  }

  failed() {
    this.problem = "failed";
    this.state.failed(this.isHeld);
    this.later(pauses[Math.min(this.failures++, pauses.length - 1)]);
    return null;
  }

  refused(reply) {
    if (reply.refusal === "stalePage") return this.failed();
    this.problem = reply.refusal;
    this.instead = reply.refusal === "notYours" ? reply : null;
    this.state.refused(reply, () => { this.leavesNatively = true; });
    this.holdHere();
    return reply;
  }

  // Save and Check. Whatever the server has to say about the text, it says on its own page.
  async submitted(event) {
    if (this.leavesNatively) return;
    event.preventDefault();
    const button = event.submitter;
    clearTimeout(this.timer);
    if (this.instead) this.becomeNew(this.instead);
    this.problem = null;
    button?.setAttribute("aria-busy", "true");
    const reply = await this.send(button?.getAttribute("formaction") ?? this.form.getAttribute("action"));
    button?.removeAttribute("aria-busy");
    if (!reply || reply.refusal === "none") return;
    this.leavesNatively = true;
    this.form.requestSubmit(button);
  }

  shortcut(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const button = { s: "[data-act=save]", Enter: "[data-act=check]" }[event.key];
    if (!button) return;
    event.preventDefault();
    this.form.requestSubmit(this.form.querySelector(button));
  }

  goOn() {
    this.leftWith = null;
    if (this.problem === "notYours" || (this.isDirty && this.problem !== "changedElsewhere" && this.problem !== "unfit")) this.later(0);
  }

  // A page that goes is hidden first, and asks twice. It may be gone before an answer comes. What is held here is looked at when the answer is opened again.
  flush() {
    if (!this.isDirty || this.leavesNatively || this.problem === "changedElsewhere" || this.problem === "notYours") return;
    const text = textIn(this.form);
    if ([this.onItsWay, this.leftWith].some((sent) => sent && isSame(sent, text))) return;
    this.leftWith = text;
    this.holdHere(text);
    post(this.form.getAttribute("action"), this.form);
  }

  holdHere(sending) {
    if (sending) this.sent = [...this.sent, markOf(sending)].slice(-mostMarks);
    this.isHeld = keep(this.key, {
      answer: this.answer,
      card: this.getAttribute("card"),
      person: document.querySelector("meta[name=person]").content,
      ticket: this.form.elements.Ticket.value,
      revision: this.revision,
      text: textIn(this.form),
      sent: this.sent,
      at: new Date().toISOString(),
      lost: this.problem === "notYours",
    });
  }

  bringBack() {
    const boxes = this.getAttribute("boxes");
    const { back, aside, done } = findKept(all(), {
      boxes,
      answer: this.answer,
      card: this.getAttribute("card"),
      person: document.querySelector("meta[name=person]").content,
      revision: this.revision,
      text: textIn(this.form),
    });
    done.forEach(({ key }) => forget(key));
    if (boxes === "refused") this.holdHere();
    if (back) this.takeBack(back);
    if (aside) offerVersions(this, aside);
  }

  takeBack({ key, kept }) {
    if (kept.answer !== this.answer && !kept.lost) this.become(kept.answer, kept.ticket);
    this.sent = kept.sent;
    putInto(this.form, kept.text);
    this.holdHere();
    forget(key);
    this.querySelector(".brought-back").hidden = false;
    announce("Text that was kept in this browser is back in its boxes");
    this.later(0);
  }

  becomeNew({ address, ticket }) {
    this.become(address.split("/").at(-1), ticket);
    this.onDisk = this.instead = null;
    this.sent = [];
  }

  become(answer, ticket) {
    leadTo(answer, this.answer);
    this.answer = answer;
    this.form.elements.Ticket.value = ticket;
    this.form.elements.Revision.value = 0;
  }
});

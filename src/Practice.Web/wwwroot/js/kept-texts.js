// Texts that the server does not have yet, in this browser: one for each answer and open page, removed once it has them.
// { answer, card, person, ticket, revision, text, sent, at }, and perhaps
//   lost     the server knows no such answer of this person
//   settles  the saved revision that somebody is choosing against, on the page that shows both
const prefix = "practice text ";

// Storage may be full, or closed to this site.
function attempt(act, otherwise) {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

export const newKey = () => prefix + Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");

export const keep = (key, kept) => attempt(() => (localStorage.setItem(key, JSON.stringify(kept)), true), false);

export const forget = (key) => attempt(() => localStorage.removeItem(key));

// The latest first.
export const all = () => attempt(() => Object.keys(localStorage), [])
  .filter((key) => key.startsWith(prefix))
  .map((key) => ({ key, kept: attempt(() => JSON.parse(localStorage.getItem(key)), null) }))
  .filter(({ kept }) => kept?.text)
  .sort((one, other) => other.kept.at.localeCompare(one.kept.at));

// The four texts of a STAR form.
export const parts = ["Situation", "Task", "Action", "Result"];

export const textIn = (form) => Object.fromEntries(parts.map((part) => [part, form.elements[part].value]));

// As the page came: somebody may have typed before any script ran.
export const textSent = (form) => Object.fromEntries(parts.map((part) => [part, form.elements[part].defaultValue]));

export const isSame = (one, other) => parts.every((part) => one[part] === other[part]);

export const isBlank = (text) => parts.every((part) => text[part].trim() === "");

export function putInto(form, text) {
  for (const part of parts) if (form.elements[part].value !== text[part]) form.elements[part].value = text[part];
  form.dispatchEvent(new Event("text-changed"));
}

// Short enough to be remembered for every text that was sent; 53 bits, so that two texts hardly ever share one.
export function markOf(text) {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const unit of parts.map((part) => text[part]).join("\0")) {
    const code = unit.codePointAt(0);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

// Names of people as somebody types them, and the tokens that Slack's clients make of them.

import { person, store } from "./store.js";

const CODE = /(```[\s\S]+?```|`[^`\n]+`)/;

/** People by what they may be called; null where several share a name. */
function byName() {
  const ids = new Map();
  for (const one of store.people.values()) {
    for (const name of new Set([one.name.toLowerCase(), one.real_name.toLowerCase()])) ids.set(name, ids.has(name) ? null : one.id);
  }
  return ids;
}

/** What Slack's clients send: for each typed @name, in any case and outside of code, the one person who is called so. */
export function withMentions(text) {
  const ids = byName();
  const names = [...ids.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const typed = new RegExp(`(?<![\\p{L}\\p{N}_@<./-])@(${names.join("|")})(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}])`, "giu");
  const mentioned = (whole, name) => { const id = ids.get(name.toLowerCase()); return id ? `<@${id}>` : whole; };
  return text.split(CODE).map((part, n) => (n % 2 ? part : part.replace(typed, mentioned))).join("");
}

/** A message as its author typed it: names for people, addresses without what stands around them in the token. */
export function asTyped(text) {
  const ids = byName();
  const named = (whole, id) => { const name = person(id)?.name; return name && ids.get(name.toLowerCase()) === id ? `@${name}` : whole; };
  return text.replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, named).replace(/<(?:mailto:)?([^@#!|>][^|>]*)(?:\|([^>]*))?>/g, (_, address, words) => words ?? address)
    .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

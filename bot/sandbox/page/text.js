// Slack's two ways to write text, mrkdwn and markdown, as elements. Whatever is not markup becomes a text node.

import { emoji, EMOJI } from "./emoji.js";
import { h } from "./dom.js";
import { store, person, zone } from "./store.js";

const MOST = 20000; // characters in which markup is looked for; more is shown as it is

const INLINE = /```([\s\S]+?)```|`([^`\n]+)`|<([^<>\n]+)>|(?<![\w*])\*(\S|\S[^*\n]*?\S)\*(?![\w*])|(?<![\w])_(\S|\S[^_\n]*?\S)_(?!\w)|(?<![\w~])~(\S|\S[^~\n]*?\S)~(?![\w~])|:([a-z0-9_+-]{1,60}):/g;

function unescape(text) {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

/** A text with mrkdwn in it, as nodes. */
export function mrkdwn(text) {
  if (text.length > MOST) return [unescape(text)];
  const nodes = [];
  let quoted = [];
  const flush = () => { if (quoted.length) nodes.push(h("blockquote", {}, lines(quoted))); quoted = []; };
  let plain = [];
  const flushPlain = () => { if (plain.length) nodes.push(...inline(plain.join("\n"))); plain = []; };
  let fenced = false;
  for (const line of text.split("\n")) {
    const quote = !fenced && /^(?:&gt;|>) ?/.exec(line);
    if (quote) { flushPlain(); quoted.push(line.slice(quote[0].length)); } else {
      if (quoted.length) flush();
      plain.push(line);
      if ((line.match(/```/g) ?? []).length % 2) fenced = !fenced;
    }
  }
  flush();
  flushPlain();
  return nodes;
}

function lines(all) {
  return all.flatMap((line, index) => (index ? [h("br"), ...inline(line)] : inline(line)));
}

function inline(text) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    const made = piece(found);
    if (made === null) continue;
    if (found.index > at) nodes.push(unescape(text.slice(at, found.index)));
    nodes.push(made);
    at = found.index + found[0].length;
  }
  if (at < text.length) nodes.push(unescape(text.slice(at)));
  return nodes;
}

function piece([, pre, code, token, bold, italic, strike, name]) {
  if (pre !== undefined) return h("pre", {}, unescape(pre.replace(/^\n/, "").replace(/\n$/, "")));
  if (code !== undefined) return h("code", {}, unescape(code));
  if (token !== undefined) return mention(token);
  if (bold !== undefined) return h("strong", {}, inline(bold));
  if (italic !== undefined) return h("em", {}, inline(italic));
  if (strike !== undefined) return h("s", {}, inline(strike));
  return name in EMOJI ? emojiNode(name) : null;
}

export function emojiNode(name) {
  return h("span.emoji", { role: "img", "aria-label": `:${name}:`, title: `:${name}:` }, emoji(name));
}

function mention(token) {
  const [what, label] = token.split("|");
  if (what.startsWith("@")) return userNode(what.slice(1), label);
  if (what.startsWith("#")) return channelNode(what.slice(1), label);
  if (what.startsWith("!date^")) return dateNode(what, label);
  if (what.startsWith("!subteam^")) return h("span.mention", {}, label ?? `@${what.slice(9)}`);
  if (what.startsWith("!")) return h("span.mention.loud", {}, `@${what.slice(1)}`);
  return link(unescape(what), label === undefined ? null : unescape(label));
}

export function userNode(id, label) {
  const name = person(id)?.name ?? label ?? id;
  return h("span.mention", { class: id === store.me ? "mine" : "" }, `@${name}`);
}

export function channelNode(id, label) {
  const channel = store.channels.get(id);
  return channel ? h("a.mention", { href: `#/${id}` }, `#${channel.name}`) : h("span.mention", {}, `#${label ?? id}`);
}

/** A link that leads out, where its address is one that a browser may follow. */
export function link(url, words) {
  if (!/^(?:https?:|mailto:|tel:)/i.test(url)) return words ?? url;
  const here = withinSlack(url);
  if (here) return h("a", { href: here }, words || url);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, words || url.replace(/^mailto:/, ""));
}

/** Where a permalink of this Slack leads on this page: #/C…/1700000000.000100 with the thread that the message is in. */
function withinSlack(url) {
  if (!store.boot?.address || !url.startsWith(`${store.boot.address}archives/`)) return null;
  const [, channel, seconds, rest] = /^([A-Z0-9]+)\/p(\d+)(\d{6})/.exec(url.slice(`${store.boot.address}archives/`.length)) ?? [];
  const thread = /[?&]thread_ts=([\d.]+)/.exec(url)?.[1];
  return channel ? `#/${channel}/${thread ?? `${seconds}.${rest}`}` : null;
}

function dateNode(what, fallback) {
  const [, seconds, format, url] = what.split("^");
  const shown = dateWords(Number(seconds), format ?? "", fallback);
  return url ? link(url, shown) : h("time", { datetime: isoOf(Number(seconds)) }, shown);
}

function isoOf(seconds) {
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : "";
}

/** A moment in the words that its format asks for, in the person's own time zone. */
export function dateWords(seconds, format, fallback) {
  if (!Number.isFinite(seconds)) return fallback ?? "";
  const date = new Date(seconds * 1000);
  const write = (options) => new Intl.DateTimeFormat(zone().locale, { timeZone: zone().tz, ...options }).format(date);
  const day = (options) => pretty(date) ?? write(options);
  const LONG = { weekday: "long", year: "numeric", month: "long", day: "numeric" };
  const forms = {
    date_num: () => new Intl.DateTimeFormat("en-CA", { timeZone: zone().tz }).format(date),
    date: () => write({ year: "numeric", month: "long", day: "numeric" }),
    date_short: () => write({ year: "numeric", month: "short", day: "numeric" }),
    date_long: () => write(LONG),
    date_pretty: () => day({ year: "numeric", month: "long", day: "numeric" }),
    date_short_pretty: () => day({ year: "numeric", month: "short", day: "numeric" }),
    date_long_pretty: () => day(LONG),
    day_divider_pretty: () => day(LONG),
    time: () => write({ hour: "numeric", minute: "2-digit" }),
    time_secs: () => write({ hour: "numeric", minute: "2-digit", second: "2-digit" }),
    ago: () => ago(seconds),
  };
  return format.replace(/\{(\w+)\}/g, (whole, name) => (name in forms ? forms[name]() : whole)) || fallback || write(LONG);
}

function pretty(date) {
  const day = (moment) => new Intl.DateTimeFormat("en-CA", { timeZone: zone().tz }).format(moment);
  const now = Date.now(), near = { 0: "today", 1: "yesterday", "-1": "tomorrow" };
  for (const [days, word] of Object.entries(near)) if (day(date) === day(new Date(now - days * 86400000))) return word;
  return null;
}

function ago(seconds) {
  const past = Date.now() / 1000 - seconds, size = Math.abs(past);
  const [amount, unit] = size < 60 ? [Math.round(size), "second"] : size < 3600 ? [Math.round(size / 60), "minute"]
    : size < 86400 ? [Math.round(size / 3600), "hour"] : [Math.round(size / 86400), "day"];
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(past >= 0 ? -amount : amount, unit);
}

/** A text object of Block Kit. */
export function textObject(text) {
  if (!text) return [];
  if (text.type === "mrkdwn") return mrkdwn(text.text);
  return text.emoji === false ? [text.text] : withEmoji(text.text);
}

function withEmoji(text) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(/:([a-z0-9_+-]{1,60}):/g)) {
    if (!(found[1] in EMOJI)) continue;
    if (found.index > at) nodes.push(text.slice(at, found.index));
    nodes.push(emojiNode(found[1]));
    at = found.index + found[0].length;
  }
  nodes.push(text.slice(at));
  return nodes;
}

// ---------------------------------------------------------------------------------------------------- markdown blocks

const SPAN = /`([^`\n]+)`|\*\*(\S|\S[^\n]*?\S)\*\*|(?<![*\w])[*_](\S|\S[^*_\n]*?\S)[*_](?![*\w])|~~(\S|\S[^~\n]*?\S)~~|\[([^\]\n]+)\]\(([^)\s]+)\)|<(https?:[^>\s]+)>/g;

function spans(text) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(SPAN)) {
    if (found.index > at) nodes.push(...withEmoji(text.slice(at, found.index)));
    const [, code, bold, italic, strike, words, url, bare] = found;
    if (code !== undefined) nodes.push(h("code", {}, code));
    else if (bold !== undefined) nodes.push(h("strong", {}, spans(bold)));
    else if (italic !== undefined) nodes.push(h("em", {}, spans(italic)));
    else if (strike !== undefined) nodes.push(h("s", {}, spans(strike)));
    else nodes.push(link(url ?? bare, words));
    at = found.index + found[0].length;
  }
  if (at < text.length) nodes.push(...withEmoji(text.slice(at)));
  return nodes;
}

/** A text in standard markdown, as a `markdown` block holds it. */
export function markdown(text) {
  if (text.length > MOST) return [text];
  const all = text.split("\n"), nodes = [];
  for (let n = 0; n < all.length; ) {
    const line = all[n];
    const taken = fence(all, n) ?? heading(line) ?? table(all, n) ?? listed(all, n) ?? quote(all, n) ?? rule(line) ?? paragraph(all, n);
    if (taken.node) nodes.push(taken.node);
    n += taken.lines;
  }
  return nodes;
}

function fence(all, n) {
  if (!all[n].startsWith("```")) return null;
  let end = n + 1;
  while (end < all.length && !all[end].startsWith("```")) end += 1;
  return { node: h("pre", {}, all.slice(n + 1, end).join("\n")), lines: end - n + 1 };
}

function heading(line) {
  const found = /^(#{1,6})\s+(.*)$/.exec(line);
  return found && { node: h(`p.heading.level-${found[1].length}`, { role: "heading", "aria-level": found[1].length + 2 }, spans(found[2])), lines: 1 };
}

function table(all, n) {
  if (!/^\s*\|.*\|\s*$/.test(all[n]) || !/^\s*\|[\s:|-]+\|\s*$/.test(all[n + 1] ?? "")) return null;
  const cells = (line) => line.trim().slice(1, -1).split("|").map((cell) => spans(cell.trim()));
  let end = n + 2;
  while (end < all.length && /^\s*\|.*\|\s*$/.test(all[end])) end += 1;
  const head = h("tr", {}, cells(all[n]).map((cell) => h("th", { scope: "col" }, cell)));
  const rows = all.slice(n + 2, end).map((line) => h("tr", {}, cells(line).map((cell) => h("td", {}, cell))));
  return { node: h("div.table", { tabindex: "0", role: "group", "aria-label": "Table" }, h("table", {}, h("thead", {}, head), h("tbody", {}, rows))), lines: end - n };
}

function listed(all, n) {
  const mark = /^\s*(?:([-*+])|(\d+)[.)])\s+(.*)$/;
  const first = mark.exec(all[n]);
  if (!first) return null;
  let end = n;
  const items = [];
  for (let found; end < all.length && (found = mark.exec(all[end])); end += 1) items.push(h("li", {}, spans(found[3])));
  return { node: first[2] ? h("ol", { start: first[2] }, items) : h("ul", {}, items), lines: end - n };
}

function quote(all, n) {
  let end = n;
  while (end < all.length && all[end].startsWith(">")) end += 1;
  return end > n && { node: h("blockquote", {}, all.slice(n, end).flatMap((line, i) => [i ? h("br") : null, ...spans(line.replace(/^> ?/, ""))])), lines: end - n } || null;
}

function rule(line) {
  return /^\s*(?:---+|\*\*\*+)\s*$/.test(line) ? { node: h("hr"), lines: 1 } : null;
}

function paragraph(all, n) {
  if (!all[n].trim()) return { node: null, lines: 1 };
  return { node: h("p", {}, spans(all[n])), lines: 1 };
}

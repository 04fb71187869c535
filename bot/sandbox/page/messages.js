// Messages: a channel's list and a thread's, each message with its menu, its reactions, files and replies.

import { act, fileAddress, messagesOf, person, store } from "./store.js";
import { blocks } from "./blocks.js";
import { h, icon, iconButton, openMenu, reconcile, toast } from "./dom.js";
import { OFTEN, emoji } from "./emoji.js";
import { asTyped, withMentions } from "./mentions.js";
import { dateWords, mrkdwn } from "./text.js";
import { ownDialog } from "./modal.js";
import { go, view } from "./way.js";

const places = new Map(); // what was entered in a message's menus, by channel and timestamp
const NEAR = 5 * 60; // seconds within which messages of one person stand together

function placeOf(message) {
  const key = `${message.channel}/${message.ts}`;
  if (!places.has(key)) places.set(key, { where: { channel: message.channel, ts: message.ts }, entered: {} });
  return places.get(key);
}

const sorted = (messages) => [...messages].sort((a, b) => (a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : 0));
export const isReply = (message) => Boolean(message.thread_ts) && message.thread_ts !== message.ts;

export function topOf(channel) {
  return sorted([...messagesOf(channel).values()].filter((one) => !isReply(one) || one.subtype === "thread_broadcast"));
}

function repliesTo(channel, ts) {
  return sorted([...messagesOf(channel).values()].filter((one) => isReply(one) && one.thread_ts === ts));
}

// ------------------------------------------------------------------------------------------------------------- lists

/** Draw a channel's messages into `list`. */
export function drawChannel(list, channel) {
  const items = [];
  let before = null;
  for (const message of topOf(channel)) {
    const day = dayOf(message.ts);
    if (!before || dayOf(before.ts) !== day) items.push({ key: `day-${day}`, sign: day, day });
    const replies = repliesTo(channel, message.ts);
    const joined = joins(before, message) && dayOf(before.ts) === day;
    items.push({ key: message.ts, sign: signOf(message, [joined, replies.length, replies.at(-1)?.ts, store.status.get(`${channel}/${message.ts}`), view.thread === message.ts]), message, joined, replies });
    before = message;
  }
  reconcile(list, items, (item) => (item.day ? h("div.day", {}, h("span", {}, item.day)) : row(item.message, item)));
}

/** Draw a thread into `list`. */
export function drawThread(list, channel, ts) {
  const parent = messagesOf(channel).get(ts), replies = repliesTo(channel, ts);
  const items = parent ? [{ key: ts, sign: signOf(parent, ["parent"]), message: parent, inThread: true }] : [];
  if (replies.length) items.push({ key: "count", sign: String(replies.length), count: replies.length });
  let before = null;
  for (const message of replies) {
    const joined = joins(before, message);
    items.push({ key: message.ts, sign: signOf(message, [joined]), message, joined, inThread: true });
    before = message;
  }
  const status = store.status.get(`${channel}/${ts}`);
  if (status) items.push({ key: "status", sign: JSON.stringify(status), status });
  reconcile(list, items, (item) => {
    if (item.count) return h("div.day.count", {}, h("span", {}, item.count === 1 ? "1 reply" : `${item.count} replies`));
    if (item.status) return statusRow(item.status);
    return row(item.message, item);
  });
}

function signOf(message, more) {
  const words = JSON.stringify(message);
  return JSON.stringify([words, more, store.me, named(message)]);
}

function joins(before, message) {
  return Boolean(before) && before.user === message.user && Boolean(before.ephemeral) === Boolean(message.ephemeral) && !before.subtype && !message.subtype
    && Number(message.ts) - Number(before.ts) < NEAR;
}

function dayOf(ts) {
  return capital(dateWords(Number(ts), "{day_divider_pretty}", ""));
}

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

function statusRow({ status, loading_messages: loading }) {
  return h("div.status", { role: "status" }, avatar(store.boot.bot, "small"), h("span", {}, h("strong", {}, person(store.boot.bot)?.real_name ?? store.boot.name), ` ${status}`, loading?.length ? h("span.hint", {}, ` ${loading[0]}`) : null), h("span.typing", { "aria-hidden": "true" }, h("i"), h("i"), h("i")));
}

// ---------------------------------------------------------------------------------------------------------- a message

function named(message) {
  return person(message.user)?.real_name ?? message.username ?? message.bot_profile?.name ?? "Somebody";
}

export function avatar(id, size = "") {
  const who = person(id);
  if (id === store.boot.bot) return h("span.avatar.bot", { class: size, "aria-hidden": "true" }, icon("bolt"));
  const node = h("span.avatar", { class: size, "aria-hidden": "true" }, (who?.real_name ?? "?").slice(0, 1));
  node.classList.add(`tint-${[...(id ?? "")].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 6}`);
  return node;
}

function row(message, { joined, replies = [], inThread = false }) {
  if (message.subtype === "channel_join" || message.subtype === "group_join") return h("div.joined-note", {}, mrkdwn(message.text));
  const who = person(message.user), isBot = Boolean(message.bot_id);
  const clock = dateWords(Number(message.ts), "{time}", "");
  const shown = joined ? clock.replace(/\D+$/, "") : clock; // beside the text there is no room for “am”
  const time = h("a.time", { href: `#/${message.channel}/${message.thread_ts ?? message.ts}`, title: dateWords(Number(message.ts), "{date_long} {time_secs}", "") }, shown);
  const head = joined ? null : h("div.message-head", {}, h("strong.who", {}, named(message)), isBot ? h("span.badge", {}, "App") : null, who?.is_guest ? h("span.badge.guest", {}, "Guest") : null, time);
  return h("article.message", { class: [joined ? "joined" : "", message.ephemeral ? "ephemeral" : "", view.thread === message.ts && !inThread ? "open" : ""].join(" "), "aria-label": `${named(message)}, ${clock}`, "data-ts": message.ts, tabindex: "-1" },
    h("div.gutter", {}, joined ? time : avatar(message.user)),
    h("div.message-body", {},
      message.ephemeral ? h("div.only-you", {}, icon("eye"), "Only visible to you") : null,
      message.subtype === "thread_broadcast" && !inThread ? h("a.broadcast", { href: `#/${message.channel}/${message.thread_ts}` }, "replied to a thread") : null,
      head, content(message),
      message.edited ? h("span.hint", {}, " (edited)") : null,
      fileList(message), reactions(message),
      message.ephemeral ? h("div.dismiss", {}, h("button.link", { type: "button", onclick: () => done(act("dismiss", { channel: message.channel, ts: message.ts })) }, "Dismiss message")) : null,
      inThread ? null : threadLink(message, replies), inThread ? null : waiting(message)),
    tools(message, inThread));
}

function content(message) {
  const fromBot = Boolean(message.bot_id);
  if (fromBot && message.blocks?.length) return h("div.content", {}, blocks(message.blocks, placeOf(message)));
  const text = message.text ?? "";
  const attached = (message.attachments ?? []).map((one) => h("div.attachment", {}, one.pretext ? mrkdwn(one.pretext) : null, one.title ? h("strong", {}, one.title) : null, one.blocks ? blocks(one.blocks, placeOf(message)) : null, one.text ? h("div", {}, mrkdwn(one.text)) : null));
  return h("div.content", {}, text ? h("div.said", {}, mrkdwn(text)) : null, attached);
}

function fileList(message) {
  return (message.files ?? []).map((file) => {
    const address = fileAddress(file.id);
    if (file.picture) return h("a.file-picture", { href: address, target: "_blank", rel: "noopener" }, h("img", { src: address, alt: file.name }));
    return h("div.file", {}, icon("file"), h("div", {}, h("a", { href: address, download: file.name }, file.name), h("span.hint", {}, ` ${sizeOf(file.size)}`), file.preview ? h("pre", {}, file.preview) : null));
  });
}

const sizeOf = (bytes) => (bytes < 1024 ? `${bytes} bytes` : bytes < 1048576 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1048576).toFixed(1)} MB`);

function reactions(message) {
  if (!message.reactions?.length) return null;
  const toggle = (one, on) => done(act("react", { channel: message.channel, ts: message.ts, emoji: one.name, on }));
  return h("div.reactions", {}, message.reactions.map((one) => {
    const mine = one.users.includes(store.me), names = one.users.map((id) => person(id)?.real_name ?? id).join(", ");
    return h("button.reaction", { type: "button", "aria-pressed": String(mine), title: `${names} reacted with :${one.name}:`, "aria-label": `:${one.name}: ${one.count}, ${names}`, onclick: () => toggle(one, !mine), "data-focus": `reaction-${one.name}` }, h("span.emoji", {}, emoji(one.name)), String(one.count));
  }));
}

function threadLink(message, replies) {
  if (!replies.length) return null;
  const last = replies.at(-1), users = [...new Set(replies.map((one) => one.user))].slice(0, 4);
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  return h("a.thread-link", { href: `#/${message.channel}/${message.ts}`, "data-focus": "thread" }, users.map((id) => avatar(id, "small")), h("span.thread-count", {}, count), h("span.hint", {}, h("span.thread-last", {}, `${named(last)}, ${dateWords(Number(last.ts), "{time}", "")}:`), " ", h("span.thread-words", {}, summary(last))));
}

function summary(message) {
  const text = (message.text ?? "").replace(/\s+/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
  return text.length > 90 ? `${text.slice(0, 90).replace(/ \S*$/, "")}…` : text;
}

function waiting(message) {
  const status = store.status.get(`${message.channel}/${message.ts}`);
  return status ? statusRow(status) : null;
}

// ------------------------------------------------------------------------------------------------------ what can be done

async function done(work) {
  try {
    const answer = await work;
    if (answer.note) toast(answer.note, "error");
  } catch (error) { toast(error.message, "error"); }
}

function tools(message, inThread) {
  const where = { channel: message.channel, ts: message.ts };
  const react = iconButton("smile", "Add a reaction", () => pickEmoji(react, (name) => done(act("react", { ...where, emoji: name }))), { "aria-haspopup": "menu", "aria-expanded": "false", "data-focus": "react" });
  const more = iconButton("dots", "More actions", () => openMenu(more, menuOf(message, inThread, more), "Message"), { "aria-haspopup": "menu", "aria-expanded": "false", "data-focus": "more" });
  const reply = inThread ? null : iconButton("reply", "Reply in thread", () => { go(message.channel, message.thread_ts ?? message.ts); document.querySelector("#thread textarea")?.focus(); }, { "data-focus": "reply" });
  if (message.ephemeral) return null;
  return h("div.tools", { role: "group", "aria-label": "Message actions" }, react, reply, more);
}

function menuOf(message, inThread, anchor) {
  const where = { channel: message.channel, ts: message.ts };
  const shortcuts = store.boot.shortcuts.filter((one) => one.kind === "message");
  const items = [];
  if (shortcuts.length) items.push({ title: "Message shortcuts" }, ...shortcuts.map((one) => ({ label: one.name, hint: one.description, before: avatar(store.boot.bot, "small"), run: () => done(act("shortcut", { ...where, callback_id: one.callback_id })) })), { title: "Message" });
  items.push({ label: "Add a reaction", run: () => pickEmoji(anchor, (name) => done(act("react", { ...where, emoji: name }))) });
  if (!inThread) items.push({ label: "Reply in thread", run: () => go(message.channel, message.thread_ts ?? message.ts) });
  if (store.boot.explains && message.text) items.push({ label: "Show the verdict on this", hint: "What the matcher makes of it, with its signals", run: () => document.dispatchEvent(new CustomEvent("explain", { detail: message.text })) });
  items.push({ label: "Copy text", run: () => copy(message.text ?? "") });
  if (message.user === store.me) items.push({ label: "Edit message", run: () => edit(message) }, { label: "Delete message", danger: true, run: () => done(act("unsay", where)) });
  return items;
}

async function copy(text) {
  try { await navigator.clipboard.writeText(text); toast("Copied."); } catch { toast("The browser does not let the page copy.", "error"); }
}

function edit(message) {
  const field = h("textarea.text-input", { rows: "5", "aria-label": "Message" });
  field.value = asTyped(message.text);
  ownDialog("Edit message", field, [{ label: "Cancel", run: () => true }, { label: "Save", style: "primary", run: () => { done(act("edit", { channel: message.channel, ts: message.ts, text: withMentions(field.value) })); } }]);
}

export function pickEmoji(anchor, run) {
  openMenu(anchor, OFTEN.map((name) => ({ label: `:${name}:`, before: h("span.emoji", { "aria-hidden": "true" }, emoji(name)), run: () => run(name) })), "Reactions");
}

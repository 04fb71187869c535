// Puts the page together: the bar, the sidebar, the conversation, the thread, the inspector, and the stream of changes.

import { act, ask, me, messagesOf, person, store, streamAddress, take, zone } from "./store.js";
import { avatar, drawChannel, drawThread, isReply, topOf } from "./messages.js";
import { closeMenu, fill, h, icon, iconButton, openMenu, reconcile, speak, toast } from "./dom.js";
import { composer } from "./composer.js";
import { drawModal, home } from "./modal.js";
import { drawSide, explainLast, isOpen, makeSide, toggle } from "./side.js";
import { go, goInstead, read, view } from "./way.js";

const $ = (id) => document.getElementById(id);
const WIDE = window.matchMedia("(min-width: 1000px)");
const seen = JSON.parse(localStorage.getItem("seen") ?? "{}");
const parts = {};
let stream = null, opened = "", known = new Set();

// -------------------------------------------------------------------------------------------------------------- start

async function start() {
  theme(localStorage.getItem("theme") ?? "auto");
  try { store.boot = await ask("boot"); } catch (error) { fill($("main"), h("div.empty", {}, h("h2", {}, "The sandbox does not answer"), h("p", {}, error.message))); return; }
  const wanted = localStorage.getItem("as");
  store.me = store.boot.roles.includes(wanted) ? wanted : store.boot.roles[0];
  document.title = `${store.boot.name} sandbox`;
  makeBar();
  makeMain();
  makeThread();
  makeSide($("side"), layout);
  document.addEventListener("went", went);
  document.addEventListener("keydown", keys);
  document.addEventListener("click", besideSidebar);
  listen();
}

function listen() {
  stream?.close();
  stream = new EventSource(streamAddress());
  stream.onmessage = (event) => changed(JSON.parse(event.data));
  stream.onopen = () => { $("top").classList.remove("lost"); };
  stream.onerror = () => {
    $("top").classList.add("lost");
    if (stream.readyState === EventSource.CLOSED) setTimeout(again, 1500);
  };
}

/** The sandbox has stopped, or was started anew: load the page again once it is there. */
async function again() {
  try { await fetch("/", { method: "HEAD" }); window.location.reload(); } catch { setTimeout(again, 1500); }
}

function changed(update) {
  const reloads = store.reload?.count;
  const areas = take(update);
  if (update.first) { known = new Set(); if (!opened || !store.channels.has(view.channel)) { read(); if (!store.channels.has(view.channel) && !view.home) goInstead(firstChannel()); } drawBar(); }
  if (areas.has("reload") && reloads !== undefined && store.reload.count !== reloads) toast(store.reload.trouble ?? "Knowledge and templates were read again.", store.reload.trouble ? "error" : "note");
  if (areas.has("messages")) arrived(update);
  if (update.first || areas.has("messages") || areas.has("status") || areas.has("people") || areas.has("channels") || areas.has("prompts")) draw();
  if (areas.has("home") && view.home) drawMain();
  if (areas.has("modal")) drawModal();
  if (areas.has("log") || areas.has("messages")) drawSide();
}

function firstChannel() {
  const start = store.boot.start;
  return store.channels.get(start)?.is_member ? start : [...store.channels.values()].find((one) => one.is_member)?.id ?? start;
}

/** Messages that have just come: speak them, open the thread of an answer to one's own message. */
function arrived(update) {
  for (const [name, message] of Object.entries(update.set)) {
    if (!name.startsWith("messages/") || !message || known.has(name)) continue;
    known.add(name);
    if (update.first || message.channel !== view.channel || view.home) continue;
    const parent = message.thread_ts ? messagesOf(message.channel).get(message.thread_ts) : null;
    if (message.user === store.boot.bot || message.bot_id) {
      speak(`${person(message.user)?.real_name ?? "App"}: ${(message.text ?? "").slice(0, 300)}`);
      if (isReply(message) && parent?.user === store.me && WIDE.matches && !view.thread) go(message.channel, message.thread_ts);
    }
    if (message.user === store.me && !message.bot_id) explainLast(message.text);
  }
}

/** Whether the address leads to what this person does not see; they are then told, and brought to what there is. */
function strayed() {
  if (view.home || !view.channel || !store.channels.size) return false;
  if (!store.channels.has(view.channel)) {
    toast("There is no such channel, or you do not see it.", "error");
    goInstead(store.channels.has(opened) ? opened : firstChannel());
    return true;
  }
  const found = !view.thread || [...messagesOf(view.channel).values()].some((one) => [one.ts, one.thread_ts].includes(view.thread));
  if (!found) {
    toast("There is no such thread here.", "error");
    goInstead(view.channel);
  }
  return !found;
}

function went() {
  closeSidebar();
  if (strayed()) return;
  const place = view.home ? "home" : view.channel;
  if (place && place !== opened) {
    opened = place;
    parts.composer.moved();
    parts.list.replaceChildren();
    const channel = store.channels.get(view.channel);
    if (view.home) act("open", { tab: "home" }).catch(() => {});
    else if (channel?.kind === "im" && channel.with.includes(store.boot.bot)) act("open", { tab: "messages" }).catch(() => {});
  }
  draw();
}

function draw() {
  drawSidebar();
  drawMain();
  drawThreadPane();
}

// ------------------------------------------------------------------------------------------------------------ the bar

function theme(name) {
  document.documentElement.dataset.theme = name;
  localStorage.setItem("theme", name);
}

function makeBar() {
  const dark = () => (document.documentElement.dataset.theme === "auto" ? window.matchMedia("(prefers-color-scheme: dark)").matches : document.documentElement.dataset.theme === "dark");
  const themes = iconButton("moon", "Light or dark", () => { theme(dark() ? "light" : "dark"); speak(dark() ? "Dark" : "Light"); }, { class: "theme" });
  parts.inspect = h("button.bar-button", { type: "button", "aria-pressed": "false", onclick: () => toggle(layout) }, icon("panel"), h("span.wide", {}, "Inspector"));
  parts.who = h("button.bar-button.who-button", { type: "button", "aria-haspopup": "menu", "aria-expanded": "false", onclick: () => openMenu(parts.who, roles(), "Act as") });
  parts.menu = iconButton("menu", "Channels", () => { if (!closeSidebar()) openSidebar(); }, { class: "only-narrow" });
  fill($("top"), parts.menu,
    h("div.brand", {}, h("span.brand-name", {}, store.boot.name), h("span.brand-note.wide", {}, "Sandbox with sample data. Nothing leaves this machine.")),
    h("div.lost-note", { role: "alert" }, "The sandbox has stopped. This page comes back with it."),
    parts.who, iconButton("help", "Messages to try", () => { localStorage.removeItem("hinted"); draw(); parts.hint.querySelector("button")?.focus(); }), themes, parts.inspect);
}

function drawBar() {
  fill(parts.who, avatar(store.me, "small"), h("span.who-words", {}, h("span.act-as", {}, "You are "), h("strong", {}, me()?.real_name ?? ""), h("span.wide.act-as", {}, ` · ${me()?.role ?? ""}`)), icon("chevron"));
  parts.who.title = "Act as somebody else";
}

function roles() {
  return [{ title: "Act as" }, ...store.boot.roles.map((id) => {
    const one = person(id);
    const time = new Intl.DateTimeFormat(one.locale, { timeZone: one.tz, hour: "numeric", minute: "2-digit" }).format(new Date());
    return { label: `${one.real_name} · ${one.role}`, hint: `${one.may.join(" ")} It is ${time} in ${one.tz}.`, checked: id === store.me, before: avatar(id, "small"), run: () => become(id) };
  })];
}

function become(id) {
  store.me = id;
  localStorage.setItem("as", id);
  opened = "";
  if (view.home || view.thread) window.location.hash = "";
  listen();
  speak(`You are ${person(id).real_name} now.`);
}

function layout() {
  if (!isOpen() && $("side").contains(document.activeElement)) parts.inspect.focus();
  parts.inspect.setAttribute("aria-pressed", String(isOpen()));
  document.body.classList.toggle("side-open", isOpen());
}

// -------------------------------------------------------------------------------------------------------- the sidebar

/** On a phone the sidebar lies over the page: show it. */
function openSidebar() {
  document.body.classList.add("sidebar-open");
  $("sidebar").querySelector("a,button")?.focus();
}

/** Take it away again, where it lies over the page; gives whether it did. */
function closeSidebar() {
  if (!document.body.classList.contains("sidebar-open")) return false;
  if ($("sidebar").contains(document.activeElement)) parts.menu.focus();
  document.body.classList.remove("sidebar-open");
  return true;
}

/** A click on a place in it, also on the one where somebody is already, or beside it takes it away. */
function besideSidebar({ target }) {
  if (target.closest("#sidebar a, #main, #thread, #side")) closeSidebar();
}

function drawSidebar() {
  if (!me()) return;
  if (!parts.sidebar) {
    parts.sidebar = h("div.sidebar-list");
    parts.card = h("div.card");
    fill($("sidebar"), h("div.workspace", {}, h("strong", {}, store.boot.workspace)), parts.sidebar, parts.card);
  }
  const all = [...store.channels.values()];
  const rooms = all.filter((one) => one.kind !== "im" && one.kind !== "mpim").sort((a, b) => a.name.localeCompare(b.name));
  const direct = all.filter((one) => (one.kind === "im" || one.kind === "mpim") && !one.with.includes(store.boot.bot));
  const app = all.find((one) => one.kind === "im" && one.with.includes(store.boot.bot));
  const items = [{ key: "t1", sign: "", title: "Channels" }, ...rooms.map(place), { key: "t3", sign: "", title: "App" }, ...(app ? [place(app)] : []), ...(store.boot.home ? [{ key: "home", sign: `${view.home}`, home: true }] : []), ...(direct.length ? [{ key: "t2", sign: "", title: "Direct messages" }, ...direct.map(place)] : [])];
  reconcile(parts.sidebar, items, (item) => {
    if (item.title) return h("h2.sidebar-title", {}, item.title);
    if (item.home) return h("a.place", { href: "#/home", "aria-current": view.home ? "page" : null }, icon("home"), h("span.place-name", {}, "Home"));
    return placeLink(item);
  });
  fill(parts.card, avatar(store.me), h("div", {}, h("strong", {}, me().real_name), h("div.card-role", {}, me().role), h("ul", {}, me().may.map((words) => h("li", {}, words))), h("div.card-time", {}, `Time zone: ${zone().tz}`)));
}

function place(channel) {
  if (channel.id === view.channel && !view.home && document.visibilityState === "visible") remember(channel.id);
  const news = unread(channel.id);
  const current = channel.id === view.channel && !view.home;
  return { key: channel.id, sign: JSON.stringify([channel, news, current, store.me]), channel, news, current };
}

function placeLink({ channel, news, current }) {
  const other = channel.with.length ? channel.with.map((id) => person(id)?.real_name ?? id).join(", ") : channel.name;
  const mark = channel.kind === "im" ? avatar(channel.with[0], "small") : icon(channel.kind === "group" ? "lock" : "hash");
  return h("a.place", { href: `#/${channel.id}`, class: [news ? "news" : "", channel.is_member ? "" : "outside"].join(" "), "aria-current": current ? "page" : null, "data-focus": channel.id }, mark, h("span.place-name", {}, other), news ? h("span.count", { "aria-label": `${news} unread` }, String(news)) : null);
}

function remember(channel) {
  const last = [...messagesOf(channel).keys()].sort().at(-1);
  if (last && seen[`${store.me}/${channel}`] !== last) { seen[`${store.me}/${channel}`] = last; localStorage.setItem("seen", JSON.stringify(seen)); }
}

function unread(channel) {
  const since = seen[`${store.me}/${channel}`] ?? "0";
  return [...messagesOf(channel).values()].filter((one) => one.ts > since && one.user !== store.me).length;
}

// --------------------------------------------------------------------------------------------------- the conversation

function makeMain() {
  parts.head = h("div.pane-head.conversation-head");
  parts.list = h("div.messages", { role: "log", "aria-label": "Messages", "aria-live": "off", tabindex: "0" });
  parts.intro = h("div.intro");
  parts.hint = h("section.hint-card", { "aria-label": "Messages to try" });
  parts.prompts = h("div.prompts");
  parts.homePane = h("div.home-pane", { hidden: true, tabindex: "-1" });
  parts.join = h("div.join", { hidden: true });
  parts.scroll = h("div.scroll", {}, parts.intro, parts.list);
  parts.composer = composer({ id: "composer", label: () => `Message ${titleOf(store.channels.get(view.channel))}`, where: () => ({ channel: view.channel, thread_ts: null }), draftKey: () => `${store.me}/${view.channel}`, onSent: toEnd });
  fill($("main"), parts.head, parts.scroll, parts.homePane, parts.hint, parts.prompts, parts.join, parts.composer.node);
  drops($("main"), () => parts.composer);
}

function titleOf(channel) {
  if (!channel) return "";
  return channel.kind === "im" || channel.kind === "mpim" ? channel.with.map((id) => person(id)?.real_name ?? id).join(", ") : `#${channel.name}`;
}

function drawMain() {
  const channel = store.channels.get(view.channel);
  const isApp = view.home || (channel?.kind === "im" && channel.with.includes(store.boot.bot));
  drawHead(channel, isApp);
  for (const node of [parts.scroll, parts.composer.node]) node.hidden = view.home;
  parts.homePane.hidden = !view.home;
  if (view.home) { for (const node of [parts.hint, parts.prompts, parts.join]) node.hidden = true; drawHome(); return; }
  if (!channel) return;
  const end = parts.scroll.scrollHeight - parts.scroll.scrollTop - parts.scroll.clientHeight < 80;
  fill(parts.intro, h("h2", {}, channel.kind === "im" ? titleOf(channel) : `# ${channel.name}`), h("p", {}, channel.topic || (isApp ? store.boot.about : "The beginning of this conversation.")));
  drawChannel(parts.list, channel.id);
  parts.composer.node.hidden = !channel.is_member;
  parts.join.hidden = channel.is_member;
  if (!channel.is_member) fill(parts.join, h("span", {}, `You are not in #${channel.name}.`), h("button.button.primary", { type: "button", onclick: () => act("join", { channel: channel.id }).then(() => parts.list.focus(), (error) => toast(error.message, "error")) }, "Join channel"));
  drawPrompts(channel);
  drawHint(channel);
  if (end) toEnd();
}

function toEnd() { parts.scroll.scrollTop = parts.scroll.scrollHeight; }

function drawHead(channel, isApp) {
  const app = [...store.channels.values()].find((one) => one.kind === "im" && one.with.includes(store.boot.bot));
  const tab = (words, href, on) => h("a.head-tab", { href, "aria-current": on ? "page" : null, "data-focus": words }, words);
  const sign = JSON.stringify([channel, isApp, view.home, app?.id, store.me, person(channel?.with[0])?.real_name]);
  if (parts.head.shown === sign) return;
  parts.head.shown = sign;
  fill(parts.head, h("h1", {}, isApp ? (person(store.boot.bot)?.real_name ?? store.boot.name) : titleOf(channel)),
    isApp && (store.boot.home || store.home) ? h("nav.head-tabs", { "aria-label": "App" }, tab("Messages", `#/${app?.id ?? ""}`, !view.home), tab("Home", "#/home", view.home)) : null,
    channel && !isApp ? h("span.members", { title: channel.members.map((id) => person(id)?.real_name ?? id).join(", ") }, `${channel.members.length} members${channel.has_bot ? ", with the bot" : ""}`) : null);
}

function drawHome() {
  const sign = `${store.me} ${store.home?.hash ?? ""}`;
  if (parts.homePane.shown === sign && parts.homePane.firstChild) return;
  parts.homePane.shown = sign;
  fill(parts.homePane, home());
}

function drawPrompts(channel) {
  const given = store.prompts.get(channel.id);
  parts.prompts.hidden = !given || !channel.is_member;
  if (given) fill(parts.prompts, given.title ? h("span.hint", {}, given.title) : null, given.prompts.map((one) => h("button.prompt", { type: "button", "data-focus": one.title, onclick: () => say(channel.id, one.message) }, one.title)));
}

function drawHint(channel) {
  const begun = topOf(channel.id).some((one) => !one.subtype);
  parts.hint.hidden = Boolean(localStorage.getItem("hinted")) || !store.boot.examples.length || !channel.is_member || store.prompts.has(channel.id) || !channel.has_bot;
  if (parts.hint.hidden) return;
  parts.hint.classList.toggle("slim", begun);
  fill(parts.hint, h("div.hint-head", {}, h("h2", {}, begun ? "Try another" : "Paste an error, get its cause and its fix"), iconButton("close", "Dismiss", () => { localStorage.setItem("hinted", "1"); draw(); parts.list.focus(); })),
    begun ? null : h("p", {}, "Send one of these, or paste your own. The bot answers in a thread; the inspector shows what goes over the wire."),
    h("div.examples", {}, store.boot.examples.map((one) => h("button.example", { type: "button", "data-focus": one.title, onclick: () => say(channel.id, one.message) }, h("strong", {}, one.title), h("span", {}, one.message)))));
}

function say(channel, text) {
  const has = store.channels.get(channel)?.id === store.boot.start || store.channels.get(channel)?.kind === "im";
  const words = has ? text : `<@${store.boot.bot}> ${text}`;
  act("say", { channel, text: words }).then(toEnd, (error) => toast(error.message, "error"));
}

// --------------------------------------------------------------------------------------------------------- the thread

function makeThread() {
  parts.threadList = h("div.messages", { role: "log", "aria-label": "Thread", "aria-live": "off", tabindex: "0" });
  parts.threadScroll = h("div.scroll", {}, parts.threadList);
  parts.threadHead = h("span.hint");
  parts.threadComposer = composer({ id: "thread-composer", label: () => "Reply", where: () => ({ channel: view.channel, thread_ts: view.thread }), draftKey: () => `${store.me}/${view.channel}/${view.thread}`, onSent: () => { parts.threadScroll.scrollTop = parts.threadScroll.scrollHeight; } });
  fill($("thread"), h("div.pane-head", {}, h("h2", {}, "Thread"), parts.threadHead, iconButton("close", "Close the thread", leaveThread)), parts.threadScroll, parts.threadComposer.node);
  $("thread").addEventListener("keydown", (event) => { if (event.key === "Escape" && !event.defaultPrevented) { go(view.channel); parts.composer.focus(); } });
  drops($("thread"), () => parts.threadComposer);
}

/** Close the thread, and give the focus to the line below its message that opens it again. */
function leaveThread() {
  const message = [...parts.list.children].find((one) => one.dataset.ts === view.thread);
  go(view.channel);
  (message?.querySelector(".thread-link") ?? parts.list).focus();
}

function drawThreadPane() {
  const open = Boolean(view.thread) && !view.home && messagesOf(view.channel).size > 0;
  $("thread").hidden = !open;
  document.body.classList.toggle("thread-open", open);
  if (!open) { parts.threadShown = null; return; }
  const key = `${view.channel}/${view.thread}`;
  const fresh = parts.threadShown !== key;
  if (fresh) { parts.threadShown = key; parts.threadList.replaceChildren(); parts.threadComposer.moved(); parts.threadHead.textContent = titleOf(store.channels.get(view.channel)); }
  const end = parts.threadScroll.scrollHeight - parts.threadScroll.scrollTop - parts.threadScroll.clientHeight < 60;
  const before = parts.threadList.childElementCount;
  drawThread(parts.threadList, view.channel, view.thread);
  if (fresh) parts.threadScroll.scrollTop = 0;
  else if (end && parts.threadList.childElementCount > before) parts.threadList.lastElementChild.scrollIntoView({ block: "start" });
}

// ---------------------------------------------------------------------------------------------------- keys and dropping

function keys(event) {
  if (event.key === "Escape") { closeMenu(); closeSidebar(); }
}

function drops(node, target) {
  let inside = 0;
  const over = (on) => node.classList.toggle("dropping", on);
  node.addEventListener("dragenter", (event) => { if (event.dataTransfer?.types.includes("Files")) { event.preventDefault(); inside += 1; over(true); } });
  node.addEventListener("dragover", (event) => { if (event.dataTransfer?.types.includes("Files")) event.preventDefault(); });
  node.addEventListener("dragleave", () => { inside = Math.max(0, inside - 1); if (!inside) over(false); });
  node.addEventListener("drop", (event) => {
    inside = 0;
    over(false);
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    target().add([...event.dataTransfer.files]);
    target().focus();
  });
}

start();

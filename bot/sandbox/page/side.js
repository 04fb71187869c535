// What stands beside the conversation: the inspector, the verdict with its signals, and the panels of the server.

import { ask, store, zone } from "./store.js";
import { fill, h, icon, iconButton, reconcile, toast } from "./dom.js";

const state = { open: false, tab: "requests", filter: "", only: "all", explained: null, text: "" };
const details = new Map(); // requests that were opened, by key
let root, body, timer = null;

export function isOpen() { return state.open; }

/** Make the side pane in `node`; `changed` is called when it opens or closes. */
export function makeSide(node, changed) {
  root = node;
  document.addEventListener("explain", (event) => { show("verdict", changed); explain(event.detail); });
  body = h("div.side-body", { role: "tabpanel", id: "side-body", tabindex: "0" });
  const tabs = [["requests", "Requests"], ...(store.boot.explains ? [["verdict", "Verdict"]] : []), ...store.boot.panels.map((one) => [one.name, one.title])];
  const list = h("div.tabs", { role: "tablist", "aria-label": "Inspector" }, tabs.map(([name, title]) => h("button.tab", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": "side-body", "data-tab": name, onclick: () => show(name, changed) }, title)));
  list.addEventListener("keydown", (event) => {
    const all = [...list.children], at = all.indexOf(document.activeElement), to = { ArrowRight: at + 1, ArrowLeft: at - 1 }[event.key];
    if (to !== undefined) { const next = all[(to + all.length) % all.length]; next.focus(); next.click(); }
  });
  root.append(h("div.pane-head", {}, h("h2", {}, "Inspector"), iconButton("close", "Close the inspector", () => toggle(changed, false))), list, body);
  root.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.stopPropagation(); toggle(changed, false); } });
}

export function toggle(changed, open = !state.open) {
  state.open = open;
  changed();
  root.hidden = !open;
  if (open) { drawSide(); root.querySelector(`[data-tab=${state.tab}]`)?.focus(); }
}

function show(name, changed) {
  state.tab = name;
  body.replaceChildren();
  if (!state.open) toggle(changed, true);
  drawSide(true);
}

/** Draw the tab that is open; panels are read again from the server. */
export function drawSide() {
  if (!state.open) return;
  for (const tab of root.querySelectorAll(".tab")) {
    const on = tab.dataset.tab === state.tab;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    if (on) body.setAttribute("aria-labelledby", tab.id);
  }
  if (state.tab === "requests") requests();
  else if (state.tab === "verdict") verdict();
  else { clearTimeout(timer); timer = setTimeout(() => panel(state.tab), body.firstChild ? 250 : 0); }
}

// ----------------------------------------------------------------------------------------------------------- requests

function requests() {
  let list = body.querySelector(".requests");
  if (!list) {
    const filter = h("input.text-input", { type: "search", placeholder: "Filter requests", "aria-label": "Filter requests", oninput: (event) => { state.filter = event.target.value.toLowerCase(); requests(); } });
    filter.value = state.filter;
    const ways = h("select.select", { "aria-label": "Direction", onchange: (event) => { state.only = event.target.value; requests(); } }, [["all", "Both ways"], ["in", "To the bot"], ["out", "From the bot"]].map(([value, words]) => h("option", { value }, words)));
    ways.value = state.only;
    list = h("div.requests");
    fill(body, h("div.filter", {}, filter, ways), h("p.hint", {}, "Every request between Slack and the bot, the latest first. Open one to read it whole."), list);
  }
  const all = [...store.log.entries()].map(([key, entry]) => ({ key, entry, sign: JSON.stringify(entry) }))
    .filter(({ entry }) => (state.only === "all" || entry.way === state.only) && `${entry.title} ${entry.words} ${entry.result}`.toLowerCase().includes(state.filter))
    .sort((a, b) => b.entry.at - a.entry.at || (a.key < b.key ? 1 : -1));
  reconcile(list, all, request);
  if (!all.length) list.textContent = "";
}

function request({ key, entry }) {
  const inside = h("div.request-detail");
  const took = entry.ms === null ? "…" : `${entry.ms} ms`;
  const node = h("details.request", { "data-focus": `open-${key}` },
    h("summary", { "data-focus": `summary-${key}` },
      h("span.way", { class: entry.way, title: entry.way === "in" ? "From Slack to the bot" : "From the bot to Slack" }, icon(entry.way === "in" ? "into" : "out"), h("span.unseen", {}, entry.way === "in" ? "To the bot: " : "From the bot: ")),
      h("span.request-title", {}, entry.title), h("span.request-time", {}, `${clock(entry.at)} · ${took}`),
      h("span.request-words", {}, entry.words || " "),
      h("span.request-result", { class: entry.ok === null ? "waiting" : entry.ok ? "fine" : "bad" }, entry.times > 1 ? `${entry.result}, ${entry.times} times` : entry.result)), inside);
  const load = async () => {
    if (!node.open || inside.firstChild) return;
    try {
      const found = details.get(key) ?? await ask(`log/${key}`);
      if (entry.ok !== null) details.set(key, found);
      fill(inside, parts(found));
    } catch (error) { inside.textContent = error.message; }
  };
  node.addEventListener("toggle", load);
  return node;
}

function parts(found) {
  const titles = { request: "Request", response: "Answer", attempts: "Acknowledgement" };
  return Object.entries(found).map(([name, value]) => h("section", {}, h("h3", {}, titles[name] ?? name), tree(value)));
}

const clock = (seconds) => new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour12: false, timeZone: zone().tz });

/** JSON as a list of names and values that can be folded. */
function tree(value, depth = 0) {
  if (value === null || typeof value !== "object") return h("span.value", { class: typeof value }, value === null ? "nothing" : String(value));
  const entries = Object.entries(value);
  if (!entries.length) return h("span.value.hint", {}, Array.isArray(value) ? "an empty list" : "empty");
  const rows = entries.map(([name, inner]) => {
    const label = Array.isArray(value) ? `${Number(name) + 1}.` : name;
    if (inner !== null && typeof inner === "object" && Object.keys(inner).length) {
      const short = Array.isArray(inner) ? `${inner.length} ${inner.length === 1 ? "item" : "items"}` : [inner.type, inner.name ?? inner.id].filter((one) => typeof one === "string").join(" ");
      const folded = h("details", {}, h("summary", {}, h("span.name", {}, label), h("span.hint", {}, ` ${short}`)));
      const openIt = () => { if (folded.open && folded.children.length === 1) folded.append(tree(inner, depth + 1)); };
      folded.addEventListener("toggle", openIt);
      if (depth < 1 && entries.length < 12 && Object.keys(inner).length < 12) { folded.open = true; openIt(); }
      return h("li", {}, folded);
    }
    return h("li", {}, h("span.name", {}, label), " ", tree(inner, depth + 1));
  });
  return h("ul.tree", {}, rows);
}

// ------------------------------------------------------------------------------------------------------------ verdict

async function explain(text) {
  state.text = text;
  state.explained = null;
  try { state.explained = await ask("explain", { text }); } catch (error) { toast(error.message, "error"); }
  if (state.tab === "verdict") { body.replaceChildren(); verdict(); }
}

/** Look at what was said last, unless somebody chose a message. */
export function explainLast(text) {
  if (store.boot?.explains && text) explain(text);
}

const OUTCOMES = { answer: "Sure: it answers", ask: "Unsure: it asks back", none: "Nothing fits: it says so, or keeps quiet" };

function verdict() {
  if (body.querySelector(".verdict")?.shownFor === state.explained && body.firstChild) return;
  const field = h("textarea.text-input", { rows: "3", "aria-label": "Text to judge", placeholder: "Paste any text to see what the matcher makes of it" });
  field.value = state.text;
  const run = h("button.button.primary", { type: "button", onclick: () => explain(field.value) }, "Judge this text");
  const shown = h("div.verdict", {}, state.explained ? judged(state.explained) : h("p.hint", {}, "Say something, or choose “Show the verdict” in a message's menu."));
  shown.shownFor = state.explained;
  fill(body, field, run, shown);
}

function judged(found) {
  return [
    h("div.outcome", { class: found.outcome }, h("strong", {}, found.outcome), h("span", {}, OUTCOMES[found.outcome] ?? "")),
    found.facts?.length ? facts(found.facts) : null,
    (found.candidates ?? []).map((one) => h("section.candidate", {},
      h("div.candidate-head", {}, h("strong", {}, one.title), h("span", {}, `${(one.score * 100).toFixed(1)} %`)),
      h("code", {}, one.entry), bar(one.score),
      one.evidence ? h("p.hint", {}, `${one.reason}: ${one.evidence}`) : null,
      one.signals?.length ? h("table.signals", {}, h("thead", {}, h("tr", {}, ["Signal", "Value", "Weight", "Adds"].map((words) => h("th", { scope: "col" }, words)))), h("tbody", {}, one.signals.map((signal) => h("tr", {}, h("td", {}, signal.name), [signal.value, signal.weight, signal.adds].map((number) => h("td.number", {}, number === undefined || number === null ? "" : Number(number).toFixed(2))))))) : null)),
  ];
}

function bar(share) {
  const inside = h("i");
  inside.style.width = `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%`;
  return h("div.bar", { "aria-hidden": "true" }, inside);
}

// ------------------------------------------------------------------------------------------------------------- panels

const shownPanels = new Map();

async function panel(name) {
  let sections;
  try { sections = (await ask(`panel/${name}`)).sections; } catch (error) { sections = [{ title: "Not available", text: error.message }]; }
  if (state.tab !== name) return;
  const sign = JSON.stringify(sections);
  if (shownPanels.get(body) === name + sign && body.firstChild) return;
  shownPanels.set(body, name + sign);
  const active = document.activeElement?.dataset?.focus;
  fill(body, sections.map((section) => sectionNode(name, section)));
  if (active) [...body.querySelectorAll("[data-focus]")].find((one) => one.dataset.focus === active)?.focus();
}

function sectionNode(name, section) {
  return h("section.panel-section", {},
    h("h3", {}, section.title), section.text ? h("p", {}, section.text) : null,
    section.facts ? facts(section.facts) : null,
    section.table ? tableNode(section.table) : null,
    section.log?.length ? h("div", {}, section.log.map((one) => h("details.request", {}, h("summary", {}, h("span.request-title", {}, one.title), h("span.request-time", {}, one.at ? clock(one.at) : ""), one.ok === undefined || one.ok === null ? null : h("span.request-result", { class: one.ok ? "fine" : "bad" }, one.result ?? (one.ok ? "ok" : "failed"))), h("div.request-detail", {}, tree(one.detail ?? {}))))) : null,
    section.actions?.length ? h("div.panel-actions", {}, section.actions.map((action) => actionNode(name, action))) : null);
}

function facts(pairs) {
  return h("dl.facts", {}, pairs.map(([term, value]) => [h("dt", {}, term), h("dd", {}, String(value ?? "not known"))]));
}

function tableNode({ columns, rows }) {
  if (!rows.length) return h("p.hint", {}, "Nothing yet.");
  return h("div.table", { tabindex: "0", role: "group", "aria-label": "Table" }, h("table", {}, h("thead", {}, h("tr", {}, columns.map((words) => h("th", { scope: "col" }, words)))), h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell) => h("td", {}, String(cell ?? ""))))))));
}

function actionNode(name, action) {
  const inputs = (action.with ?? []).map((one) => {
    const node = one.options ? h("select.select", { "aria-label": one.label, "data-focus": `${action.id}/${one.name}` }, one.options.map(([value, words]) => h("option", { value }, words))) : h("input.text-input", { "aria-label": one.label, "data-focus": `${action.id}/${one.name}` });
    if (one.value !== undefined) node.value = one.value;
    return [one.name, h("label", {}, h("span.hint", {}, one.label), node), node];
  });
  const run = async (event) => {
    const node = event.currentTarget;
    node.setAttribute("aria-busy", "true");
    try {
      const answer = await ask(`panel/${name}`, { id: action.id, with: Object.fromEntries(inputs.map(([key, , input]) => [key, input.value])) });
      toast(answer.note);
      panel(name);
    } catch (error) { toast(error.message, "error"); } finally { node.removeAttribute("aria-busy"); }
  };
  return h("div.panel-action", {}, inputs.map(([, label]) => label), h("button.button", { type: "button", class: action.danger ? "danger-outline" : "", onclick: run, "data-focus": action.id }, action.label), action.hint ? h("span.hint", {}, action.hint) : null);
}

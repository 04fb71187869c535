// The box in which somebody writes: several lines, hints for commands, people and emoji, files dropped or pasted.

import { act, store, upload } from "./store.js";
import { h, icon, iconButton, openMenu, speak, toast } from "./dom.js";
import { EMOJI, emoji } from "./emoji.js";
import { pickEmoji } from "./messages.js";
import { withMentions } from "./mentions.js";

const LONG = 12000; // characters from which Slack's clients make a file of a paste
const MOST_HINTS = 8;

/**
 * A composer. `where` gives {channel, thread_ts} at the moment of sending; what is written and attached is kept in
 * `drafts` under `draftKey()` when somebody goes elsewhere.
 */
export function composer({ id, label, where, draftKey, onSent }) {
  const drafts = new Map();
  let key = "", files = [], hints = [], active = -1, now = "";
  const listId = `${id}-hints`;
  const field = h("textarea", { id, rows: "1", "aria-label": label(), placeholder: label(), "aria-autocomplete": "list", "aria-controls": listId, spellcheck: "true" });
  const list = h("div.hints", { id: listId, role: "listbox", "aria-label": "Hints", hidden: true });
  const chips = h("div.chips");
  const chooser = h("input", { type: "file", multiple: true, class: "unseen", tabindex: "-1", "aria-hidden": "true", onchange: () => { add([...chooser.files]); chooser.value = ""; } });
  const send = h("button.send", { type: "submit", "aria-label": "Send", title: "Send (Enter)", disabled: true }, icon("send"));
  const smile = iconButton("smile", "Emoji", () => pickEmoji(smile, (name) => insert(`:${name}: `)), { "aria-haspopup": "menu", "aria-expanded": "false" });
  const global = iconButton("bolt", "Shortcuts", () => openMenu(global, shortcuts(), "Shortcuts"), { "aria-haspopup": "menu", "aria-expanded": "false" });
  const form = h("form.composer", { onsubmit: (event) => { event.preventDefault(); submit(); } },
    list, chips, field,
    h("div.composer-foot", {}, iconButton("plus", "Attach a file", () => chooser.click()), smile, global, h("span.hint.keys", {}, h("kbd", {}, "Enter"), " sends, ", h("kbd", {}, "Shift"), "+", h("kbd", {}, "Enter"), " starts a new line"), send), chooser);

  function shortcuts() {
    const all = store.boot.shortcuts.filter((one) => one.kind === "global");
    const commands = store.boot.commands.map((one) => ({ label: one.name, hint: one.description, run: () => { field.value = `${one.name} `; changed(); field.focus(); } }));
    return [
      { title: all.length ? "Shortcuts" : "The app has no shortcuts here" },
      ...all.map((one) => ({ label: one.name, hint: one.description, run: () => done(act("shortcut", { callback_id: one.callback_id })) })),
      { title: "Commands" }, ...commands,
    ];
  }

  async function done(work) {
    try {
      const answer = await work;
      if (answer.note) toast(answer.note, "error");
      return true;
    } catch (error) { toast(error.message, "error"); return false; }
  }

  function changed() {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 260)}px`;
    send.disabled = !field.value.trim() && !files.length;
    look();
  }

  function insert(text) {
    const at = field.selectionStart;
    field.setRangeText(text, at, field.selectionEnd, "end");
    changed();
    field.focus();
  }

  // ---- files

  async function add(chosen) {
    for (const file of chosen) {
      const one = { name: file.name || "pasted.png", id: null };
      files.push(one);
      show();
      try { one.id = await upload(file); } catch (error) { toast(error.message, "error"); drop(one); }
      show();
    }
  }

  /** Take a file away, also from the draft in which it waits by now. */
  function drop(one) {
    files = files.filter((other) => other !== one);
    for (const draft of drafts.values()) draft.files = draft.files.filter((other) => other !== one);
  }

  function show() {
    chips.replaceChildren(...files.map((one) => h("span.chip", { class: one.id ? "" : "busy" }, icon("file"), one.name, iconButton("close", `Remove ${one.name}`, () => { drop(one); show(); }))));
    changed();
  }

  // ---- sending

  async function submit() {
    const text = field.value.trim(), { channel, thread_ts } = where();
    if ((!text && !files.length) || files.some((one) => !one.id)) return;
    const command = /^\/[\w-]+/.exec(text)?.[0];
    if (command && !files.length) {
      const known = store.boot.commands.some((one) => one.name === command);
      if (!known) { toast(`${command} is not a valid command. Messages that start with “/” are taken for commands; put a space before it.`, "error"); return; }
      if (thread_ts) { toast(`${command} is not supported in threads. Sorry!`, "error"); return; }
    }
    const kept = { value: field.value, files }, from = key;
    clear();
    const sent = command && !kept.files.length
      ? await done(act("command", { channel, command, text: withMentions(text.slice(command.length).trim()) }))
      : await done(text.length > LONG ? act("snippet", { channel, thread_ts, text }) : act("say", { channel, thread_ts, text: withMentions(text), files: kept.files.map((one) => one.id) }));
    if (!sent && key !== from) drafts.set(from, kept); // somebody has gone elsewhere meanwhile
    else if (!sent && !field.value) { field.value = kept.value; files = kept.files; show(); }
    if (sent && key === from) onSent?.();
  }

  function clear() {
    field.value = "";
    files = [];
    show();
  }

  // ---- hints

  function look() {
    const before = field.value.slice(0, field.selectionStart);
    const slash = /^\/\S*(?: [^\n]*)?$/.exec(before), at = /(?:^|\s)@([\w.-]*)$/.exec(before), colon = /(?:^|\s):([a-z0-9_+-]{2,})$/.exec(before);
    if (slash) hints = commandHints(before);
    else if (at) hints = peopleHints(at[1].toLowerCase(), before);
    else if (colon) hints = Object.keys(EMOJI).filter((name) => name.includes(colon[1])).slice(0, MOST_HINTS).map((name) => ({ label: `:${name}:`, before: emoji(name), run: () => complete(before.length - colon[1].length - 1, `:${name}: `) }));
    else hints = [];
    active = hints.length && !slash ? 0 : -1;
    showHints();
  }

  function commandHints(typed) {
    const found = [];
    for (const one of store.boot.commands) {
      const uses = one.usage.split("|").map((use) => use.trim()).filter(Boolean);
      if (!typed.includes(" ") && one.name.startsWith(typed)) found.push({ label: one.name, hint: one.description, run: () => complete(0, `${one.name} `) });
      for (const use of uses) {
        const whole = `${one.name} ${use}`, fixed = whole.replace(/\s*[<[].*$/, "");
        if (whole.startsWith(typed) || (typed.startsWith(fixed) && typed.length >= fixed.length && use !== "")) found.push({ label: whole, hint: "", run: () => complete(0, `${fixed}${fixed === whole ? "" : " "}`, fixed === whole), full: typed.startsWith(`${fixed} `) });
      }
    }
    return found.slice(0, MOST_HINTS);
  }

  function peopleHints(typed) {
    const all = [...store.people.values()].filter((one) => one.name.includes(typed) || one.real_name.toLowerCase().includes(typed));
    return all.slice(0, MOST_HINTS).map((one) => ({ label: one.real_name, hint: `@${one.name}`, run: () => complete(field.selectionStart - typed.length - 1, `@${one.name} `) }));
  }

  function complete(from, text) {
    field.setRangeText(text, from, field.selectionStart, "end");
    changed();
    field.focus();
  }

  function showHints() {
    list.hidden = !hints.length;
    if (active >= 0) field.setAttribute("aria-activedescendant", `${listId}-${active}`);
    else field.removeAttribute("aria-activedescendant");
    list.replaceChildren(...hints.map((one, n) => h("div.option", { role: "option", id: `${listId}-${n}`, "aria-selected": String(n === active), onpointerdown: (event) => { event.preventDefault(); one.run(); } }, one.before ? h("span.emoji", {}, one.before) : null, h("span", {}, one.label), one.hint ? h("span.hint", {}, one.hint) : null)));
    const words = hints.map((one) => one.label).join("\n");
    if (words && words !== now) speak(`${hints.length} hints: ${hints[0].label}`);
    now = words;
  }

  function onKey(event) {
    if (event.isComposing) return;
    if (hints.length && !event.shiftKey) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); active = event.key === "ArrowDown" ? (active + 1) % hints.length : (active <= 0 ? hints.length : active) - 1; showHints(); return; }
      if (event.key === "Tab" || (event.key === "Enter" && active >= 0 && !hints[active].full)) { event.preventDefault(); hints[Math.max(active, 0)].run(); return; }
      if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); hints = []; showHints(); return; }
    }
    if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); submit(); }
  }

  field.addEventListener("input", changed);
  field.addEventListener("keydown", onKey);
  field.addEventListener("blur", () => { hints = []; showHints(); });
  field.addEventListener("paste", (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length) { event.preventDefault(); add(pasted); }
  });

  return {
    node: form,
    add,
    focus: () => field.focus(),
    /** Say that somebody has gone elsewhere: another draft, another label. */
    moved: () => {
      if (key) drafts.set(key, { value: field.value, files });
      key = draftKey();
      ({ value: field.value, files } = drafts.get(key) ?? { value: "", files: [] });
      field.setAttribute("aria-label", label());
      field.placeholder = label();
      show();
    },
    put: (text) => { field.value = text; changed(); field.focus(); },
  };
}

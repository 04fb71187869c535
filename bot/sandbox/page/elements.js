// The elements of Block Kit with which somebody does something: buttons, menus, pickers and inputs.
//
// `place` says where they stand: `where` as the server wants it, and `entered`, what was entered there so far, by
// block_id and action_id. An element in an input block only keeps what is entered; any other tells the bot at once.

import { act, store, upload, zone } from "./store.js";
import { h, icon, iconButton, openMenu, place as beside, rememberFocus, toast, trap } from "./dom.js";
import { emoji } from "./emoji.js";
import { textObject } from "./text.js";

let numbers = 0;
const newId = () => `e${(numbers += 1)}`;

const plain = (text) => text?.text?.replace(/:([a-z0-9_+-]+):/g, (whole, name) => emoji(name)) ?? "";

/** An element; `label` names it for those who do not see what stands above it. */
export function element(part, block, place, label) {
  const make = MAKERS[part.type];
  if (!make) return h("span.unknown", {}, `[${part.type}]`);
  return make(part, { block, place, label: label || plain(part.placeholder) || "Choose" });
}

function focusName(part, { block }) {
  return `${block.block_id}/${part.action_id}`;
}

function keep(part, { block, place }, value) {
  place.entered[block.block_id] = { ...place.entered[block.block_id], [part.action_id]: value };
}

function kept(part, { block, place }, initial) {
  const there = place.entered[block.block_id];
  if (there && part.action_id in there) return there[part.action_id];
  if (initial !== undefined && initial !== null) keep(part, { block, place }, initial);
  return initial ?? null;
}

/** Keep what was entered, and tell the bot where this element does that. */
function change(part, at, value, node) {
  keep(part, at, value);
  if (at.block.type !== "input" || at.block.dispatch_action) press(part, at, value, node);
}

async function press(part, { block, place }, value, node) {
  if (part.confirm && !(await confirmed(part.confirm))) { node?.focus(); return; }
  node?.setAttribute("aria-busy", "true");
  try {
    const given = { ...place.where, block_id: block.block_id, action_id: part.action_id, value, state: place.entered };
    const answer = await act("click", given);
    if (answer.note) toast(answer.note, "error");
  } catch (error) {
    toast(error.message, "error");
  } finally {
    node?.removeAttribute("aria-busy");
  }
}

/** Ask before something is done. */
function confirmed({ title, text, confirm, deny, style }) {
  return new Promise((done) => {
    const refocus = rememberFocus();
    const end = (answer) => { shade.remove(); refocus(); done(answer); };
    const id = newId();
    const box = h("div.dialog.small", { role: "alertdialog", "aria-modal": "true", "aria-labelledby": id },
      h("h2", { id }, plain(title)), h("div.dialog-body", {}, textObject(text)),
      h("div.dialog-foot", {},
        h("button.button", { type: "button", onclick: () => end(false) }, plain(deny)),
        h("button.button", { type: "button", class: style === "danger" ? "danger" : "primary", onclick: () => end(true) }, plain(confirm))));
    const shade = h("div.shade", { tabindex: "-1" }, box);
    shade.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") end(false);
      trap(box, event);
    });
    document.getElementById("dialogs").append(shade);
    box.querySelector(".dialog-foot button:last-child").focus();
  });
}

// ------------------------------------------------------------------------------------------------------------ buttons

function button(part, at) {
  const props = { "data-focus": focusName(part, at), "aria-label": part.accessibility_label ?? null, class: part.style ?? "" };
  const words = textObject(part.text);
  if (part.url) {
    const leads = /^https?:/i.test(part.url);
    return h("a.button", { ...props, href: leads ? part.url : null, target: "_blank", rel: "noopener noreferrer", onclick: (event) => press({ ...part, confirm: null }, at, part.value ?? null, event.currentTarget) }, words);
  }
  return h("button.button", { ...props, type: "button", onclick: (event) => press(part, at, part.value ?? null, event.currentTarget) }, words);
}

function iconed(part, at) {
  const label = part.accessibility_label ?? plain(part.text);
  return h("button.icon-button", { type: "button", "aria-label": label, title: label, "data-focus": focusName(part, at), onclick: (event) => press(part, at, part.value ?? null, event.currentTarget) }, icon("trash"));
}

function feedback(part, at) {
  const one = (name, picture) => {
    const words = plain(part[name].text), value = name.replace("_button", "");
    const key = focusName(part, at);
    const pressed = () => at.place.rated?.[key] === value;
    const node = h("button.icon-button.thumb", { type: "button", title: words, "aria-label": part[name].accessibility_label ?? words, "aria-pressed": String(pressed()), "data-focus": `${focusName(part, at)}/${name}`,
      onclick: async () => { await press(part, at, value, node); at.place.rated = { ...at.place.rated, [key]: value }; for (const each of node.parentElement.children) each.setAttribute("aria-pressed", String(each === node)); } }, icon(picture), h("span", {}, words));
    return node;
  };
  return h("div.feedback", { role: "group", "aria-label": "Feedback" }, one("positive_button", "up"), one("negative_button", "down"));
}

function overflow(part, at) {
  const node = iconButton("dots", "More", () => openMenu(node, part.options.map((option) => ({
    label: plain(option.text), hint: plain(option.description),
    run: () => { if (/^https?:/i.test(option.url ?? "")) window.open(option.url, "_blank", "noopener"); press(part, at, option.value, node); },
  })), "More"), { "aria-haspopup": "menu", "aria-expanded": "false", "data-focus": focusName(part, at) });
  return node;
}

// -------------------------------------------------------------------------------------------------------------- menus

function groupsOf(part) {
  return part.option_groups ?? [{ options: part.options ?? [] }];
}

function optionNodes(groups) {
  return groups.map((group) => {
    const options = group.options.map((option) => h("option", { value: option.value }, plain(option.text)));
    return group.label ? h("optgroup", { label: plain(group.label) }, options) : options;
  });
}

function select(part, at, groups, initial) {
  const node = h("select.select", { "aria-label": at.label, "data-focus": focusName(part, at) },
    h("option", { value: "" }, plain(part.placeholder) || "Choose an option"), optionNodes(groups));
  node.value = kept(part, at, initial) ?? "";
  node.addEventListener("change", () => change(part, at, node.value || null, node));
  return h("span.select-frame", {}, node, icon("chevron"));
}

function several(part, at, groups, initial) {
  const options = groups.flatMap((group) => group.options);
  const words = (value) => plain(options.find((option) => option.value === value)?.text) || value;
  const chips = h("span.chips");
  const node = h("select.select", { "aria-label": `${at.label}: add`, "data-focus": focusName(part, at) }, h("option", { value: "" }, plain(part.placeholder) || "Add"), optionNodes(groups));
  let chosen = kept(part, at, initial) ?? [];
  const show = () => chips.replaceChildren(...chosen.map((value) => h("span.chip", {}, words(value), iconButton("close", `Remove ${words(value)}`, () => put(chosen.filter((one) => one !== value))))));
  const put = (values) => { chosen = values; show(); change(part, at, values, node); };
  node.addEventListener("change", () => {
    const value = node.value;
    node.value = "";
    if (value && !chosen.includes(value) && chosen.length < (part.max_selected_items ?? 100)) put([...chosen, value]);
  });
  show();
  return h("span.several", {}, chips, h("span.select-frame", {}, node, icon("chevron")));
}

const asOptions = (pairs) => [{ options: pairs.map(([value, text]) => ({ value, text: { type: "plain_text", text } })) }];
const peopleGroups = () => asOptions([...store.people.values()].map((one) => [one.id, one.real_name]));
const channelGroups = () => asOptions([...store.channels.values()].filter((one) => one.kind === "channel").map((one) => [one.id, `#${one.name}`]));
const conversationGroups = () => asOptions([...store.channels.values()].map((one) => [one.id, one.kind === "im" ? "Direct message" : `#${one.name}`]));

/** A menu whose options the bot gives while somebody types. */
function external(part, at, many) {
  const id = newId();
  let options = [], active = -1, asked = 0, timer = null;
  let chosen = kept(part, at, many ? part.initial_options : part.initial_option) ?? (many ? [] : null);
  const list = h("div.listbox", { role: "listbox", id, hidden: true });
  const input = h("input.text-input", { type: "text", role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list", autocomplete: "off", placeholder: plain(part.placeholder) || "Type to search", "aria-label": at.label, "data-focus": focusName(part, at) });
  const chips = h("span.chips");
  const showList = (note) => {
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    list.replaceChildren(...(options.length ? options.map((option, n) => h("div.option", { role: "option", id: `${id}-${n}`, "aria-selected": String(n === active), onpointerdown: (event) => { event.preventDefault(); choose(option); } }, plain(option.text), option.description && h("span.hint", {}, plain(option.description)))) : [h("div.option.none", {}, note)]));
    if (active >= 0) input.setAttribute("aria-activedescendant", `${id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
    list.style.width = `${input.offsetWidth}px`;
    beside(list, input);
  };
  const hide = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); };
  const look = async () => {
    const mine = (asked += 1);
    if (input.value.length < (part.min_query_length ?? 3)) return hide();
    showList("Looking…");
    try {
      const found = await act("suggest", { ...at.place.where, block_id: at.block.block_id, action_id: part.action_id, text: input.value });
      if (mine !== asked) return undefined;
      options = found.options;
      active = options.length ? 0 : -1;
      showList("No results");
    } catch (error) {
      options = [];
      showList(error.message);
    }
    return undefined;
  };
  const show = () => {
    if (!many) { input.value = chosen ? plain(chosen.text) : ""; return; }
    chips.replaceChildren(...chosen.map((option) => h("span.chip", {}, plain(option.text), iconButton("close", `Remove ${plain(option.text)}`, () => { chosen = chosen.filter((one) => one !== option); show(); change(part, at, chosen, input); }))));
    input.value = "";
  };
  const choose = (option) => { chosen = many ? [...chosen.filter((one) => one.value !== option.value), option] : option; hide(); show(); change(part, at, chosen, input); };
  input.addEventListener("input", () => { if (!many && chosen) { chosen = null; keep(part, at, null); } clearTimeout(timer); timer = setTimeout(look, 150); });
  input.addEventListener("focus", look);
  input.addEventListener("blur", hide);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); active = (active + (event.key === "ArrowDown" ? 1 : -1) + options.length) % Math.max(options.length, 1); showList("No results"); }
    if (event.key === "Enter" && options[active]) { event.preventDefault(); event.stopPropagation(); choose(options[active]); }
    if (event.key === "Escape") { event.stopPropagation(); hide(); }
  });
  show();
  return h("span.combobox", {}, chips, input, list);
}

// ------------------------------------------------------------------------------------------------ ticks and date pickers

function ticks(part, at, type) {
  const many = type === "checkbox", name = newId();
  const initial = many ? part.initial_options?.map((one) => one.value) : part.initial_option?.value;
  const now = kept(part, at, initial);
  const group = h("div.ticks", { role: many ? "group" : "radiogroup", "aria-label": at.label });
  const boxes = part.options.map((option) => h("input", { type, name, value: option.value, checked: many ? (now ?? []).includes(option.value) : now === option.value, "data-focus": `${focusName(part, at)}/${option.value}`,
    onchange: (event) => change(part, at, many ? boxes.filter((box) => box.checked).map((box) => box.value) : event.currentTarget.value, event.currentTarget) }));
  group.append(...part.options.map((option, n) => h("label", {}, boxes[n], h("span", {}, textObject(option.text), option.description && h("span.hint", {}, textObject(option.description))))));
  return group;
}

function picker(part, at, type, initial) {
  const node = h("input.text-input", { type, "aria-label": at.label, "data-focus": focusName(part, at) });
  node.value = kept(part, at, initial) ?? "";
  node.addEventListener("change", () => change(part, at, node.value || null, node));
  return node;
}

function moment(part, at) {
  const node = h("input.text-input", { type: "datetime-local", "aria-label": at.label, "data-focus": focusName(part, at) });
  const now = kept(part, at, part.initial_date_time);
  node.value = now ? wall(now) : "";
  node.addEventListener("change", () => change(part, at, node.value ? epoch(node.value) : null, node));
  return h("span.moment", {}, node, h("span.hint", {}, `Your time zone: ${zone().tz}`));
}

/** What the clock on the wall shows at a moment, in the person's time zone: 2026-11-21T09:05. */
function wall(seconds) {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone().tz, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(new Date(seconds * 1000));
  const of = (type) => parts.find((part) => part.type === type).value;
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}

/** The moment at which the clock on the wall shows this. */
function epoch(shown) {
  const wanted = Date.parse(`${shown}:00Z`) / 1000;
  let guess = wanted;
  for (let n = 0; n < 3; n += 1) guess += wanted - Date.parse(`${wall(guess)}:00Z`) / 1000;
  return guess;
}

// ------------------------------------------------------------------------------------------------------- typed inputs

function typed(part, at, type) {
  const props = { "aria-label": at.label, "data-focus": focusName(part, at), placeholder: plain(part.placeholder) || null, maxlength: part.max_length ?? null, autocomplete: "off" };
  const node = part.multiline ? h("textarea.text-input", { ...props, rows: "4" })
    : h("input.text-input", { ...props, type, step: type === "number" && part.is_decimal_allowed ? "any" : null, min: part.min_value ?? null, max: part.max_value ?? null });
  node.value = kept(part, at, part.initial_value) ?? "";
  node.addEventListener("input", () => {
    keep(part, at, node.value || null);
    if (at.block.dispatch_action && part.dispatch_action_config?.trigger_actions_on?.includes("on_character_entered")) press(part, at, node.value, null);
  });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || part.multiline || !at.block.dispatch_action) return;
    event.preventDefault();
    event.stopPropagation();
    press(part, at, node.value, node);
  });
  return node;
}

function rich(part, at) {
  const node = h("textarea.text-input", { "aria-label": at.label, rows: "4", "data-focus": focusName(part, at) });
  const written = (value) => value?.elements?.flatMap((one) => one.elements ?? []).map((leaf) => leaf.text ?? "").join("") ?? "";
  node.value = written(kept(part, at, part.initial_value));
  node.addEventListener("input", () => keep(part, at, node.value ? { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text: node.value }] }] } : null));
  return node;
}

function files(part, at) {
  const names = h("span.chips");
  const most = part.max_files ?? 10;
  const types = part.filetypes?.map((one) => `.${one}`).join(",") ?? null;
  const node = h("input", { type: "file", multiple: most > 1, accept: types, "aria-label": at.label, "data-focus": focusName(part, at) });
  const shown = at.place.files ??= {};
  const show = () => names.replaceChildren(...(shown[part.action_id] ?? []).map((name) => h("span.chip", {}, name)));
  node.addEventListener("change", async () => {
    const chosen = [...node.files].slice(0, most);
    try {
      keep(part, at, await Promise.all(chosen.map(upload)));
      shown[part.action_id] = chosen.map((file) => file.name);
      show();
    } catch (error) { toast(error.message, "error"); }
  });
  show();
  return h("span.several", {}, names, node);
}

const picture = (part) => h("img.accessory", { src: part.image_url ?? null, alt: part.alt_text, title: part.alt_text, loading: "lazy" });

const MAKERS = {
  button,
  icon_button: iconed,
  feedback_buttons: feedback,
  overflow,
  image: picture,
  workflow_button: (part) => h("button.button", { type: "button", disabled: true, title: "Workflows do not run in the sandbox." }, textObject(part.text)),
  static_select: (part, at) => select(part, at, groupsOf(part), part.initial_option?.value),
  users_select: (part, at) => select(part, at, peopleGroups(), part.initial_user),
  channels_select: (part, at) => select(part, at, channelGroups(), part.initial_channel),
  conversations_select: (part, at) => select(part, at, conversationGroups(), part.initial_conversation),
  external_select: (part, at) => external(part, at, false),
  multi_static_select: (part, at) => several(part, at, groupsOf(part), part.initial_options?.map((one) => one.value)),
  multi_users_select: (part, at) => several(part, at, peopleGroups(), part.initial_users),
  multi_channels_select: (part, at) => several(part, at, channelGroups(), part.initial_channels),
  multi_conversations_select: (part, at) => several(part, at, conversationGroups(), part.initial_conversations),
  multi_external_select: (part, at) => external(part, at, true),
  checkboxes: (part, at) => ticks(part, at, "checkbox"),
  radio_buttons: (part, at) => ticks(part, at, "radio"),
  datepicker: (part, at) => picker(part, at, "date", part.initial_date),
  timepicker: (part, at) => picker(part, at, "time", part.initial_time),
  datetimepicker: moment,
  plain_text_input: (part, at) => typed(part, at, "text"),
  email_text_input: (part, at) => typed(part, at, "email"),
  url_text_input: (part, at) => typed(part, at, "url"),
  number_input: (part, at) => typed(part, at, "number"),
  rich_text_input: rich,
  file_input: files,
};

// The blocks of Block Kit, drawn as Slack draws them.

import { dateWords, emojiNode, link, markdown, textObject, userNode, channelNode } from "./text.js";
import { element } from "./elements.js";
import { h, icon } from "./dom.js";

/** Blocks as elements; `errors` are words about inputs, by block_id. */
export function blocks(all, place, errors = {}) {
  return all.map((block) => h("div.block", { class: `block-${block.type}`, "data-block": block.block_id }, (MAKERS[block.type] ?? unknown)(block, place, errors[block.block_id])));
}

function unknown(block) {
  return h("div.unknown", {}, `A block of type ${block.type}, which the sandbox does not draw.`, block.text?.text ? h("div", {}, block.text.text) : null);
}

function section(block, place) {
  const fields = block.fields?.length ? h("div.fields", {}, block.fields.map((field) => h("div.field", {}, textObject(field)))) : null;
  const words = h("div.section-text", {}, block.text ? h("div", {}, textObject(block.text)) : null, fields);
  return h("div.section", {}, words, block.accessory ? h("div.section-side", {}, element(block.accessory, block, place, block.text?.text?.slice(0, 80))) : null);
}

function context(block) {
  return h("div.context", {}, block.elements.map((part) => part.type === "image"
    ? h("img.context-picture", { src: part.image_url ?? null, alt: part.alt_text })
    : h("span.context-text", {}, textObject(part))));
}

function actions(block, place) {
  return h("div.actions", {}, block.elements.map((part) => element(part, block, place)));
}

function input(block, place, error) {
  const id = `input-${block.block_id}`;
  const control = element(block.element, block, place, block.label.text);
  const field = control.matches("input,select,textarea") ? control : control.querySelector("input,select,textarea");
  const notes = [error ? `${id}-error` : null, block.hint ? `${id}-hint` : null].filter(Boolean).join(" ");
  if (field && notes) field.setAttribute("aria-describedby", notes);
  if (field && error) field.setAttribute("aria-invalid", "true");
  if (field && !block.optional) field.setAttribute("aria-required", "true");
  return h("div.input", { class: error ? "wrong" : "" },
    h("div.input-label", { "aria-hidden": "true" }, textObject(block.label), block.optional ? h("span.hint", {}, " (optional)") : null),
    control,
    error ? h("div.input-error", { id: `${id}-error`, role: "alert" }, error) : null,
    block.hint ? h("div.hint", { id: `${id}-hint` }, textObject(block.hint)) : null);
}

function image(block) {
  const title = block.title ? h("figcaption", {}, textObject(block.title)) : null;
  return h("figure.picture", {}, title, h("img", { src: block.image_url ?? null, alt: block.alt_text, loading: "lazy" }));
}

const ALERTS = { info: "help", success: "help", warning: "bolt", error: "close" };

function alert(block) {
  const level = block.level in ALERTS ? block.level : "info";
  return h("div.alert", { class: level, role: level === "error" ? "alert" : "note" }, icon(ALERTS[level]), h("div", {}, textObject(block.text)));
}

function table(block) {
  const settings = block.column_settings ?? [];
  const cell = (tag) => (value, n) => h(tag, { class: `align-${settings[n]?.align ?? "left"}`, scope: tag === "th" ? "col" : null },
    value.type === "rich_text" ? value.elements.map(richPart) : value.type === "raw_number" ? String(value.text ?? value.value) : value.text);
  const [head, ...rows] = block.rows;
  return h("div.table", { tabindex: "0", role: "group", "aria-label": "Table" }, h("table", {}, h("thead", {}, h("tr", {}, head.map(cell("th")))), h("tbody", {}, rows.map((row) => h("tr", {}, row.map(cell("td")))))));
}

// ---------------------------------------------------------------------------------------------------------- rich text

function richText(block) {
  return h("div.rich", {}, block.elements.map(richPart));
}

function richPart(part) {
  if (part.type === "rich_text_list") return list(part);
  if (part.type === "rich_text_quote") return h("blockquote", {}, leaves(part.elements));
  if (part.type === "rich_text_preformatted") return h("pre", {}, leaves(part.elements));
  return h("div.rich-section", {}, leaves(part.elements ?? []));
}

function list(part) {
  const depth = Math.min(part.indent ?? 0, 8);
  const items = part.elements.map((item) => h("li", {}, leaves(item.elements)));
  if (part.style !== "ordered") return h(`ul.indent-${depth}`, { class: part.border ? "bordered" : "" }, items);
  return h(`ol.indent-${depth}`, { start: (part.offset ?? 0) + 1, class: part.border ? "bordered" : "" }, items);
}

function leaves(all) {
  return all.map((leaf) => styled(leaf.style, LEAVES[leaf.type]?.(leaf) ?? leaf.text ?? ""));
}

const LEAVES = {
  text: (leaf) => leaf.text,
  link: (leaf) => link(leaf.url, leaf.text),
  user: (leaf) => userNode(leaf.user_id),
  channel: (leaf) => channelNode(leaf.channel_id),
  usergroup: (leaf) => h("span.mention", {}, `@${leaf.usergroup_id}`),
  team: (leaf) => h("span.mention", {}, leaf.team_id),
  broadcast: (leaf) => h("span.mention.loud", {}, `@${leaf.range}`),
  emoji: (leaf) => emojiNode(leaf.name),
  date: (leaf) => h("time", {}, leaf.url ? link(leaf.url, dateWords(leaf.timestamp, leaf.format, leaf.fallback)) : dateWords(leaf.timestamp, leaf.format, leaf.fallback)),
  color: (leaf) => { const dot = h("span.colour"); dot.style.background = /^#[0-9a-f]{6}$/i.test(leaf.value) ? leaf.value : ""; return h("span", {}, dot, leaf.value); },
};

function styled(style, node) {
  let made = node;
  for (const [name, tag] of [["code", "code"], ["bold", "strong"], ["italic", "em"], ["strike", "s"], ["underline", "u"], ["highlight", "mark"]]) if (style?.[name]) made = h(tag, {}, made);
  return made;
}

const MAKERS = {
  section,
  header: (block) => h("div.header", { role: "heading", "aria-level": String((block.level ?? 1) + 2) }, textObject(block.text)),
  divider: () => h("hr"),
  context,
  actions,
  context_actions: actions,
  input,
  image,
  rich_text: richText,
  table,
  markdown: (block) => h("div.markdown", {}, markdown(block.text)),
  alert,
};

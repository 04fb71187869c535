// Making and changing elements. Data reaches the page through text nodes and attributes only, never as markup.

const SVG = "http://www.w3.org/2000/svg";

/** An element: h("button.primary", {type: "button", onclick: …}, "Send", …). Nothing, false and null are left out. */
export function h(what, props, ...children) {
  const [tag, ...classes] = what.split(".");
  const node = document.createElement(tag || "div");
  if (classes.length) node.className = classes.join(" ");
  for (const [name, value] of Object.entries(props ?? {})) set(node, name, value);
  node.append(...flat(children));
  return node;
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name === "class") node.className = [node.className, value].filter(Boolean).join(" ");
  else if (name === "value" || name === "checked" || name === "disabled" || name === "inert") node[name] = value;
  else node.setAttribute(name, value === true ? "" : String(value));
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== "");
}

const SHAPES = {
  hash: "M7 3 5.500 17M14.500 3 13 17M3.500 7.500h13M3 12.500h13",
  lock: "M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9",
  plus: "M10 4v12M4 10h12",
  close: "M5 5l10 10M15 5 5 15",
  menu: "M3 5h14M3 10h14M3 15h14",
  dots: "M4.500 10h.01M10 10h.01M15.500 10h.01",
  reply: "M4 5h12v8H9l-4 3.500V13H4z",
  smile: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.500 8.500h.01M12.500 8.500h.01M7 11.500a3.500 3.500 0 0 0 6 0",
  clip: "M14.500 9.500 9.500 14.500a3.200 3.200 0 0 1-4.500-4.500l6-6a2.200 2.200 0 0 1 3.200 3.200l-6 6",
  send: "M3.500 4.500 17 10 3.500 15.500 5 10zM5 10h6",
  bolt: "M11 2.500 4.500 11H9l-.500 6.500L15.500 9H11z",
  eye: "M2.500 10S5.500 5 10 5s7.500 5 7.500 5-3 5-7.500 5-7.500-5-7.500-5zM10 12.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400z",
  moon: "M15.500 12A6.500 6.500 0 0 1 8 4.500a6.500 6.500 0 1 0 7.500 7.500z",
  sun: "M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M4.300 15.700l1-1M14.700 5.300l1-1",
  help: "M7.500 7.500a2.500 2.500 0 1 1 3.500 2.300c-.700.300-1 .900-1 1.700M10 14.500h.01M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15z",
  panel: "M3 4h14v12H3zM12.500 4v12",
  chevron: "M6 8l4 4 4-4",
  into: "M4 10h11M11 6l4 4-4 4",
  out: "M16 10H5M9 6l-4 4 4 4",
  trash: "M4 6h12M8 6V4h4v2M6 6l.700 10h6.600L14 6",
  up: "M7 9v7H4V9zM7 9l3-6a2 2 0 0 1 2 2v3h3.500a1.500 1.500 0 0 1 1.500 1.700l-.800 5A1.500 1.500 0 0 1 14.700 16H7",
  down: "M7 11V4H4v7zM7 11l3 6a2 2 0 0 0 2-2v-3h3.500a1.500 1.500 0 0 0 1.500-1.700l-.800-5A1.500 1.500 0 0 0 14.700 4H7",
  file: "M5 3h7l3 3v11H5zM12 3v3h3",
  home: "M3.500 9.500 10 4l6.500 5.500M5.500 8.500V16h9V8.500",
};

/** A small picture; words for it stand beside it or in its button's label. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 20 20", "aria-hidden": "true", class: `icon icon-${name}` })) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", SHAPES[name] ?? SHAPES.dots);
  svg.append(path);
  return svg;
}

/** A button with a picture and a name for those who do not see it. */
export function iconButton(name, label, onclick, props = {}) {
  return h("button.icon-button", { type: "button", "aria-label": label, title: label, onclick, ...props }, icon(name));
}

/**
 * Make the children of `parent` show `items`: what has the same key and the same signature stays as it is, so that
 * nobody loses the focus, a selection or an open menu because something else has changed.
 */
export function reconcile(parent, items, make) {
  const old = new Map([...parent.children].filter((node) => node.shownKey).map((node) => [node.shownKey, node]));
  const wanted = new Set(items.map((item) => item.key));
  for (const [key, node] of old) if (!wanted.has(key)) keepingFocus(node, () => { node.remove(); return parent; });
  let at = null;
  for (const item of items) {
    let node = old.get(item.key);
    if (!node || node.shownSign !== item.sign) node = replaced(node, make(item), item);
    const next = at ? at.nextElementSibling : parent.firstElementChild;
    if (next !== node) parent.insertBefore(node, next);
    at = node;
  }
}

function replaced(before, node, item) {
  node.shownKey = item.key;
  node.shownSign = item.sign;
  if (!before) return node;
  for (const open of before.querySelectorAll("details[open][data-focus]")) {
    const same = find(node, open.dataset.focus);
    if (same) same.open = true;
  }
  keepingFocus(before, () => { before.replaceWith(node); return node; });
  return node;
}

/**
 * Make a change in or of `node` that gives the element which is there now: whoever had the focus on what goes has it on
 * what is called the same there, or else on the whole of it, so that the Tab key goes on from where they were.
 */
function keepingFocus(node, change) {
  const held = node.contains(document.activeElement) ? document.activeElement : null;
  const now = change();
  if (!held || held.isConnected) return;
  now.closest("[tabindex],a")?.focus({ preventScroll: true }); // first, since some of it is shown only while it has the focus
  find(now, held.dataset.focus)?.focus({ preventScroll: true });
}

/**
 * Remember what has the focus; gives a function that gives it back: to the same element, or to what is called the same
 * in the same message by now, to that message, or to the box in which somebody writes.
 */
export function rememberFocus() {
  const node = document.activeElement, name = node?.dataset?.focus;
  const ts = node?.closest("[data-ts]")?.dataset.ts, pane = node?.closest("#app > *");
  return () => {
    const there = pane && !pane.hidden ? pane : document.getElementById("main");
    const message = ts && [...there.querySelectorAll("[data-ts]")].find((one) => one.dataset.ts === ts);
    message?.focus({ preventScroll: true }); // what can be done with a message is shown only while it has the focus
    const named = name && (message || !ts) ? find(message ?? there, name) : null;
    for (const one of [node, named, message, there.querySelector("textarea"), firstFocusable(there)]) {
      one?.focus?.({ preventScroll: true });
      if (one && one !== document.body && document.activeElement === one) return;
    }
  };
}

function find(node, name) {
  return [...node.querySelectorAll("[data-focus]")].find((one) => one.dataset.focus === name);
}

/** Show other children in `parent`. */
export function fill(parent, ...children) {
  keepingFocus(parent, () => { parent.replaceChildren(...flat(children)); return parent; });
  return parent;
}

/** Say something to people who do not see the page. */
export function speak(words) {
  document.getElementById("spoken").textContent = words;
}

/** Show a sentence for some seconds. */
export function toast(words, kind = "note") {
  const close = () => node.remove();
  const node = h(`div.toast.${kind}`, {}, h("span", {}, words), iconButton("close", "Dismiss", close));
  document.getElementById("toasts").append(node);
  setTimeout(close, kind === "error" ? 9000 : 5000);
}

const FOCUSABLE = "a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),summary,[tabindex='0']";

/** Keep the Tab key inside of `node`. */
export function trap(node, event) {
  if (event.key !== "Tab") return;
  const there = [...node.querySelectorAll(FOCUSABLE)].filter((one) => one.offsetParent !== null);
  if (!there.length) return;
  const [first, last] = [there[0], there[there.length - 1]];
  const beside = document.activeElement.contains(node); // as after a click beside the inputs
  if (event.shiftKey && (beside || document.activeElement === first)) { event.preventDefault(); last.focus(); }
  else if (!event.shiftKey && (beside || document.activeElement === last)) { event.preventDefault(); first.focus(); }
}

export function firstFocusable(node) {
  return [...node.querySelectorAll(FOCUSABLE)].find((one) => one.offsetParent !== null);
}

/** A menu under (or over) a button: items are {label, hint, danger, run} or {title}. Escape and a click outside close it. */
export function openMenu(anchor, items, label) {
  closeMenu();
  const menu = h("div.menu", { role: "menu", "aria-label": label });
  for (const item of items) {
    if (item.title) { menu.append(h("div.menu-title", { role: "presentation" }, item.title)); continue; }
    const run = () => { anchor.focus(); closeMenu(); item.run(); }; // in this order: with its menu some anchors are hidden
    const role = item.checked === undefined ? "menuitem" : "menuitemradio";
    menu.append(h("button.menu-item", { type: "button", role, tabindex: "-1", "aria-checked": item.checked === undefined ? null : String(item.checked), class: item.danger ? "danger" : "", onclick: run },
      item.before, h("span.menu-words", {}, h("span", {}, item.label), item.hint && h("span.hint", {}, item.hint))));
  }
  const there = () => [...menu.querySelectorAll("button")];
  menu.addEventListener("keydown", (event) => {
    const all = there(), at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) { event.preventDefault(); all[(to + all.length) % all.length].focus(); }
    if (event.key === "Escape" || event.key === "Tab") { event.preventDefault(); event.stopPropagation(); anchor.focus(); closeMenu(); }
  });
  document.body.append(menu);
  place(menu, anchor);
  anchor.setAttribute("aria-expanded", "true");
  open = { menu, anchor };
  (there().find((one) => one.getAttribute("aria-checked") === "true") ?? there()[0])?.focus({ preventScroll: true });
}

let open = null;

export function closeMenu() {
  if (!open) return;
  open.menu.remove();
  open.anchor.setAttribute("aria-expanded", "false");
  open = null;
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.menu.contains(event.target) && !open.anchor.contains(event.target)) closeMenu();
}, true);
window.addEventListener("resize", closeMenu);

/** Put something that floats beside an element, inside of the window. */
export function place(node, anchor) {
  const at = anchor.getBoundingClientRect(), size = node.getBoundingClientRect();
  const below = at.bottom + 4 + size.height <= window.innerHeight;
  const top = below ? at.bottom + 4 : Math.max(8, at.top - size.height - 4);
  node.style.top = `${top}px`;
  node.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - size.width - 8))}px`;
}

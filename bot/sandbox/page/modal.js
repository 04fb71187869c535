// The modal that somebody has open, the App Home, and the dialogs of the page itself.

import { act, store } from "./store.js";
import { blocks } from "./blocks.js";
import { fill, firstFocusable, h, iconButton, rememberFocus, toast, trap } from "./dom.js";
import { textObject } from "./text.js";

const places = new Map(); // what was entered, by view

function placeOf(view) {
  if (!places.has(view.id)) places.set(view.id, { where: { view: view.id }, entered: {} });
  return places.get(view.id);
}

let shown = null; // {view, shade, box, refocus}
let local = {}; // what Slack itself says about inputs, by block_id

/** Show the modal that the server says is open, or none. */
export function drawModal() {
  const view = store.modal;
  if (!view) { hide(); return; }
  if (shown?.view.id !== view.id) local = {};
  if (shown && shown.view.id === view.id && shown.view.hash === view.hash && JSON.stringify(shown.view.errors) === JSON.stringify(view.errors) && !shown.stale) return;
  const refocus = shown?.refocus ?? rememberFocus();
  const focus = shown && shown.view.id === view.id ? document.activeElement?.dataset.focus : null;
  const scrolled = shown && shown.view.id === view.id ? shown.box.querySelector(".dialog-body").scrollTop : 0;
  shown?.shade.remove();
  const box = dialog(view);
  const shade = h("div.shade", { tabindex: "-1" }, box); // so that a click on it leaves the keys to the dialog
  shade.addEventListener("keydown", (event) => onKey(event, view, box));
  document.getElementById("dialogs").append(shade);
  document.getElementById("app").inert = true;
  shown = { view, shade, box, refocus };
  box.querySelector(".dialog-body").scrollTop = scrolled;
  const wrong = box.querySelector("[aria-invalid]");
  const same = focus ? [...box.querySelectorAll("[data-focus]")].find((one) => one.dataset.focus === focus) : null;
  (wrong ?? same ?? firstFocusable(box.querySelector(".dialog-body")) ?? box.querySelector(".submit") ?? firstFocusable(box))?.focus();
}

function hide() {
  if (!shown) return;
  const { refocus, shade } = shown;
  shade.remove();
  shown = null;
  document.getElementById("app").inert = false;
  refocus();
}

function onKey(event, view, box) {
  if (event.defaultPrevented) return;
  if (event.key === "Escape") { event.preventDefault(); close(view); }
  if (event.key === "Enter" && event.target.matches("input:not([type=file]):not([type=checkbox]):not([type=radio])") && view.submit) { event.preventDefault(); submit(view); }
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && view.submit) { event.preventDefault(); submit(view); }
  trap(box, event);
}

function dialog(view) {
  const errors = { ...local, ...view.errors };
  const title = h("h2", { id: "modal-title" }, textObject(view.title));
  return h("div.dialog", { role: "dialog", "aria-modal": "true", "aria-labelledby": "modal-title" },
    h("div.dialog-head", {}, view.depth > 1 ? h("span.hint", {}, `Step ${view.depth}`) : null, title, iconButton("close", "Close", () => close(view, true))),
    h("div.dialog-body", {}, blocks(view.blocks, placeOf(view), errors)),
    view.submit || view.close ? h("div.dialog-foot", {},
      h("button.button", { type: "button", onclick: () => close(view) }, view.close ? textObject(view.close) : "Cancel"),
      view.submit ? h("button.button.primary.submit", { type: "button", disabled: view.submit_disabled === true, onclick: () => submit(view) }, textObject(view.submit)) : null) : null);
}

async function submit(view) {
  const button = shown.box.querySelector(".submit");
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  try {
    const answer = await act("submit", { view: view.id, state: placeOf(view).entered });
    local = {};
    if (answer.note) toast(answer.note, "error");
  } catch (error) {
    if (error.errors) { local = error.errors; shown.stale = true; drawModal(); } else toast(error.message, "error");
  } finally {
    button.removeAttribute("aria-busy");
  }
}

async function close(view, all = false) {
  try { await act("close", { view: view.id, all }); } catch (error) { toast(error.message, "error"); }
}

/** The App Home as an element. */
export function home() {
  const view = store.home;
  if (!view) {
    return h("div.empty", {}, h("h2", {}, "No Home tab yet"), h("p", {}, "The bot publishes it when somebody opens it. If nothing comes, the app has no Home tab."));
  }
  const node = h("div.home", {}, blocks(view.blocks, placeOf(view)));
  node.shownHash = view.hash;
  return node;
}

/** A dialog of the page itself. */
export function ownDialog(title, content, buttons = []) {
  const refocus = rememberFocus();
  const end = () => { shade.remove(); refocus(); };
  const box = h("div.dialog", { role: "dialog", "aria-modal": "true", "aria-labelledby": "own-title" },
    h("div.dialog-head", {}, h("h2", { id: "own-title" }, title), iconButton("close", "Close", end)),
    fill(h("div.dialog-body"), content),
    h("div.dialog-foot", {}, buttons.map(({ label, style, run }) => h("button.button", { type: "button", class: style ?? "", onclick: () => { if (run() !== false) end(); } }, label))));
  const shade = h("div.shade", { tabindex: "-1" }, box);
  shade.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.stopPropagation(); end(); } trap(box, event); });
  document.getElementById("dialogs").append(shade);
  (firstFocusable(box.querySelector(".dialog-body")) ?? firstFocusable(box.querySelector(".dialog-foot")))?.focus();
  return end;
}

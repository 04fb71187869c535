// What this page knows: who it acts as, what that person sees, and the way to the server.

export const store = {
  me: "",
  boot: null,
  people: new Map(),
  channels: new Map(),
  messages: new Map(),
  status: new Map(),
  prompts: new Map(),
  log: new Map(),
  modal: null,
  home: null,
  reload: null,
};

const key = document.querySelector("meta[name=sandbox-key]").content;
const thisWindow = crypto.randomUUID(); // a form is in the window in which it was opened

export function person(id) {
  return store.people.get(id);
}

export function me() {
  return person(store.me);
}

/** The time zone and the language of the person whom the page acts as. */
export function zone() {
  return { tz: me()?.tz ?? "Etc/UTC", locale: me()?.locale ?? "en" };
}

export function messagesOf(channel) {
  return store.messages.get(channel) ?? new Map();
}

/** Take what the server sent; gives the names of the areas that have changed. */
export function take({ first, set, gone }) {
  const areas = new Set();
  if (first) {
    for (const part of Object.values(store)) if (part instanceof Map) part.clear();
    Object.assign(store, { modal: null, home: null });
    for (const area of ["people", "channels", "messages", "status", "prompts", "log", "modal", "home"]) areas.add(area);
  }
  for (const [name, value] of Object.entries(set)) areas.add(put(name, value));
  for (const name of gone) areas.add(put(name, null));
  return areas;
}

function put(name, value) {
  const [area, ...rest] = name.split("/");
  if (!rest.length) { store[area] = value; return area; }
  let map = store[area];
  let last = rest.join("/");
  if (area === "messages") {
    if (!map.has(rest[0])) map.set(rest[0], new Map());
    map = map.get(rest[0]);
    last = rest[1];
  }
  if (value === null) map.delete(last);
  else map.set(last, value);
  return area;
}

/** Ask the server; what it refuses becomes an Error with its sentence, and `errors` by input where there are some. */
export async function ask(path, body) {
  const options = { headers: { "X-Sandbox-Key": key } };
  if (body instanceof FormData) Object.assign(options, { method: "POST", body });
  else if (body !== undefined) {
    Object.assign(options, { method: "POST", body: JSON.stringify(body) });
    options.headers["Content-Type"] = "application/json";
  }
  let response, answer;
  try {
    response = await fetch(`/page/${path}`, options);
    answer = await response.json();
  } catch {
    throw new Error("The sandbox does not answer. Is `concierge sandbox` still running?");
  }
  if (!response.ok) throw Object.assign(new Error(answer.error ?? "The sandbox could not do this."), { errors: answer.errors });
  return answer;
}

/** Do something as the person whom the page acts as. */
export function act(deed, given = {}) {
  return ask(`do/${deed}`, { as: store.me, window: thisWindow, ...given });
}

export async function upload(file) {
  const form = new FormData();
  form.append("file", file, file.name || "pasted.png");
  return (await ask(`upload?as=${encodeURIComponent(store.me)}`, form)).id;
}

export function fileAddress(id) {
  return `/page/file/${encodeURIComponent(id)}?key=${encodeURIComponent(key)}`;
}

export function streamAddress() {
  return `/page/stream?as=${encodeURIComponent(store.me)}&window=${thisWindow}&key=${encodeURIComponent(key)}`;
}

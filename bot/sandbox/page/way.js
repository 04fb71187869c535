// Where the page is: a channel, a thread in it, or the app's Home tab. It stands in the address, so that Back works.

export const view = { channel: "", thread: null, home: false };

/** Go to a channel, and into a thread of it. */
export function go(channel, thread = null) {
  const hash = thread ? `#/${channel}/${thread}` : `#/${channel}`;
  if (window.location.hash === hash) read();
  else window.location.hash = hash;
}

/** Go to a channel instead of where the address leads, so that Back does not lead there again. */
export function goInstead(channel) {
  window.history.replaceState(null, "", `#/${channel}`);
  read();
}

/** Read where the address leads. */
export function read() {
  if (window.location.hash && !window.location.hash.startsWith("#/")) return; // a jump inside of the page
  const [, channel = "", thread = null] = window.location.hash.split("/");
  Object.assign(view, { channel: channel === "home" ? view.channel : channel, thread: thread || null, home: channel === "home" });
  document.dispatchEvent(new CustomEvent("went"));
}

window.addEventListener("hashchange", read);

// Names of emoji and what they look like: those that the bot uses, and those that people put under messages most.

export const EMOJI = {
  "+1": "👍", "-1": "👎", thumbsup: "👍", thumbsdown: "👎", ticket: "🎫", tickets: "🎟️", white_check_mark: "✅", heavy_check_mark: "✔️",
  x: "❌", warning: "⚠️", no_entry: "⛔", no_entry_sign: "🚫", question: "❓", exclamation: "❗", bangbang: "‼️", information_source: "ℹ️",
  eyes: "👀", tada: "🎉", rocket: "🚀", fire: "🔥", bug: "🐛", wrench: "🔧", hammer_and_wrench: "🛠️", gear: "⚙️", key: "🔑", lock: "🔒",
  unlock: "🔓", link: "🔗", bulb: "💡", memo: "📝", clipboard: "📋", pushpin: "📌", paperclip: "📎", mag: "🔍", bell: "🔔",
  hourglass: "⌛", hourglass_flowing_sand: "⏳", stopwatch: "⏱️", alarm_clock: "⏰", calendar: "📅", date: "📅", email: "📧", envelope: "✉️",
  inbox_tray: "📥", outbox_tray: "📤", package: "📦", bar_chart: "📊", chart_with_upwards_trend: "📈", moneybag: "💰", receipt: "🧾", bank: "🏦",
  arrows_counterclockwise: "🔄", repeat: "🔁", leftwards_arrow_with_hook: "↩️", arrow_right: "➡️", arrow_left: "⬅️", arrow_up: "⬆️", arrow_down: "⬇️",
  arrow_forward: "▶️", fast_forward: "⏩", pause_button: "⏸️", black_square_for_stop: "⏹️", red_circle: "🔴", large_green_circle: "🟢", green_circle: "🟢",
  large_yellow_circle: "🟡", yellow_circle: "🟡", large_orange_circle: "🟠", large_blue_circle: "🔵", white_circle: "⚪", black_circle: "⚫", heavy_multiplication_x: "✖️",
  large_green_square: "🟩", large_yellow_square: "🟨", large_red_square: "🟥", white_large_square: "⬜", black_large_square: "⬛",
  sos: "🆘", rotating_light: "🚨", construction: "🚧", shield: "🛡️", robot_face: "🤖", wave: "👋", raised_hands: "🙌", raised_hand: "✋", pray: "🙏", clap: "👏",
  ok_hand: "👌", point_right: "👉", point_down: "👇", muscle: "💪", smile: "😄", smiley: "😃", grinning: "😀", joy: "😂", slightly_smiling_face: "🙂",
  wink: "😉", thinking_face: "🤔", confused: "😕", disappointed: "😞", cry: "😢", heart: "❤️", star: "⭐", sparkles: "✨", zap: "⚡", bellhop_bell: "🛎️",
  bust_in_silhouette: "👤", busts_in_silhouette: "👥", office: "🏢", globe_with_meridians: "🌐", zzz: "💤", speech_balloon: "💬", books: "📚",
  book: "📖", page_facing_up: "📄", file_folder: "📁", wastebasket: "🗑️", raising_hand: "🙋", "100": "💯", one: "1️⃣", two: "2️⃣", three: "3️⃣",
  frame_with_picture: "🖼️", scissors: "✂️",
};

export const OFTEN = ["ticket", "+1", "-1", "white_check_mark", "eyes", "tada", "pray", "thinking_face", "heart", "rocket", "x", "warning"];

/** What a name stands for, without its skin tone; the name itself where it is not known here. */
export function emoji(name) {
  return EMOJI[name.split("::")[0]] ?? `:${name}:`;
}

// What makes the pages quicker for those who know them: keys, and marks that answer to their place in the list.
// Nothing here is needed: every page works without scripts.

const rows = () => [...document.querySelectorAll(".row, .side > li, .actors > li, .plain > li, table.list tbody tr")];
const places = { h: "/", s: "/search", i: "/issues", a: "/actors", t: "/articles", r: "/review", w: "/watches", c: "/corrections" };
const help = document.getElementById("keys");
let first = null;

const isTyping = (element) => element.matches("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]");

/** Goes to the next row of the page (or the one before), and puts the focus on its first link. */
function step(by) {
  const all = rows();
  const at = all.findIndex((row) => row.classList.contains("here"));
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))];
  if (!next) return;
  all[at]?.classList.remove("here");
  next.classList.add("here");
  next.scrollIntoView({ block: "nearest" });
  (next.querySelector(".where a") ?? next.querySelector("a, summary") ?? next).focus({ preventScroll: true });
}

/** Presses the button, follows the link or goes to the field that has the key as its data-key. */
function press(key) {
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (target?.matches("input")) target.focus();
  else target?.click();
  return target !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "Escape" && isTyping(event.target)) return event.target.blur();
  if (isTyping(event.target) || help?.open) return;
  const key = event.key;
  if (first === "g" && places[key]) location.assign(places[key]);
  else if (key === "/") document.getElementById("q")?.focus();
  else if (key === "?") help?.showModal();
  else if (press(key)) first = null;
  else if (key === "j") step(1);
  else if (key === "k") step(-1);
  else if (key === "n" && !event.shiftKey) document.querySelector('a[rel="next"]')?.click();
  else if (key !== "g") { first = null; return; }
  first = key === "g" ? "g" : null;
  event.preventDefault();
});

document.querySelector("[data-opens=keys]")?.addEventListener("click", () => help?.showModal());

// a statement and its line in the list light up together
for (const kind of ["over", "out"]) {
  document.addEventListener(`mouse${kind}`, (event) => {
    const mark = event.target.closest?.("article [data-n], .side > li");
    if (!mark) return;
    const number = mark.dataset.n ?? mark.id.slice(1);
    for (const part of document.querySelectorAll(`article [data-n="${number}"].content, #n${number}`)) part.classList.toggle("lit", kind === "over");
  });
}

// the span that the address asks for
if (!location.hash) document.getElementById("span")?.scrollIntoView({ block: "center" });

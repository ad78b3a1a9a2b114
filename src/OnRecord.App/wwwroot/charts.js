// Charts over the tables of a page. A table holds all that its chart shows, so nothing more is asked for; without scripts the table stands
// alone, with them it folds away under its chart. Colours come from the style sheet and follow light and dark.

/* global Plot, d3 */
const stances = ["for", "against", "mixed"];
const colours = { for: "var(--for)", against: "var(--against)", mixed: "var(--mixed)" };
const shapes = { for: "circle", against: "times", mixed: "diamond2" };
// one class name for all charts: it makes the style element that the library writes the one that the page's policy names
const common = { className: "plot", style: { background: "none" } };

// of a sheet of A4 between its margins, in CSS pixels: a chart is drawn anew for paper, where one of the screen would be cut or too small to read
const sheet = 672;
let isPrinting = false;
const room = (chart) => (isPrinting ? Math.min(sheet, chart.clientWidth) : chart.clientWidth);

const text = (element) => element?.textContent.trim() ?? "";
const shorten = (words, most) => (words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}\u2026`);

/** A dot a stand: days from left to right, a row an actor (or an issue). */
function stands(chart) {
  const rows = [...chart.querySelectorAll("tbody tr")].map((row) => ({ name: text(row.querySelector("th")), cells: [...row.querySelectorAll(".cell[data-day]")] }));
  const dots = rows.flatMap(({ name, cells }) => cells.map((cell) => ({ ...cell.dataset, name, day: new Date(cell.dataset.day), address: cell.getAttribute("href") })));
  const days = new Set(dots.map((dot) => dot.day.getTime()));
  if (days.size < 2) return null;
  const width = Math.max(280, Math.min(room(chart), 1280));
  // names stand beside the rows where a third of the width holds most of them, else over the rows
  const most = Math.floor(width * 0.34 / 6.6), longest = Math.max(...rows.map(({ name }) => name.length));
  const isOver = longest > 1.4 * most && width < 900;
  return Plot.plot({
    ...common,
    width, height: 60 + (isOver ? 44 : 26) * rows.length, marginTop: isOver ? 26 : 20, marginBottom: 36, marginLeft: isOver ? 12 : 8 + 6.6 * Math.min(longest, most), marginRight: 16,
    ariaLabel: chart.dataset.label,
    // a dot on the first or last day keeps its ring clear of the names and the edge
    x: { type: "utc", label: null, grid: true, ticks: Math.max(3, Math.round(width / 110)), inset: 10 },
    y: { label: null, domain: rows.map(({ name }) => name), tickFormat: (name) => (isOver ? "" : shorten(name, most)), tickSize: 0 },
    marks: [
      Plot.ruleY(rows, { y: "name", stroke: "var(--line)" }),
      ...(isOver ? [Plot.text(rows, { y: "name", text: ({ name }) => shorten(name, Math.floor(width / 6.6)), frameAnchor: "left", textAnchor: "start", dx: -8, dy: -17, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 3 })] : []),
      Plot.line(dots, { x: "day", y: "name", z: "name", stroke: "var(--edge)", strokeWidth: 1 }),
      ...stances.map((stance) => Plot.dot(dots.filter((dot) => dot.stance === stance), {
        x: "day", y: "name", symbol: shapes[stance], r: 5, strokeWidth: 2.5, stroke: colours[stance], fill: stance === "against" ? "none" : colours[stance],
        href: "address", ariaLabel: (dot) => `${dot.name}, ${dot.day.toISOString().slice(0, 10)}: ${dot.stance}`,
      })),
      Plot.dot(dots.filter((dot) => dot.condition), { x: "day", y: "name", r: 9, stroke: "var(--mixed)", strokeDasharray: "2 2" }),
      Plot.tip(dots, Plot.pointer({ x: "day", y: "name", title: (dot) => `${dot.day.toISOString().slice(0, 10)}  ${dot.stance}${dot.condition ? ` (${shorten(dot.condition, 60)})` : ""}\n${shorten(dot.words, 160)}`, lineWidth: 26 })),
    ],
  });
}

/** Bars of statements a month. */
function months(chart) {
  const bars = [...chart.querySelectorAll("tbody tr")].map((row) => ({ month: new Date(`${text(row.cells[0])}-01`), statements: Number(text(row.cells[1])) }));
  return Plot.plot({
    ...common,
    width: Math.max(260, Math.min(room(chart), 700)), height: 140, marginBottom: 34, marginLeft: 30, ariaLabel: "Statements a month",
    x: { type: "utc", label: null }, y: { label: null, grid: true, ticks: 3, tickFormat: "d" },
    marks: [Plot.rectY(bars, { x: "month", y: "statements", interval: "month", fill: "var(--brand)", inset: 1 }), Plot.ruleY([0])],
  });
}

/** Actors as points: those who agree are drawn together, those who do not apart. */
function network(chart) {
  const links = [...chart.querySelectorAll("tbody tr")].map((row) => ({ source: text(row.cells[0]), target: text(row.cells[1]), same: Number(row.dataset.same), opposite: Number(row.dataset.opposite) }))
    .filter((link) => link.same !== link.opposite);
  const addresses = new Map([...chart.querySelectorAll("tbody a.name")].map((a) => [text(a), a.getAttribute("href")]));
  const nodes = [...addresses.keys()].map((name) => ({ name, id: name, address: addresses.get(name), links: links.filter((l) => l.source === name || l.target === name).length }));
  if (nodes.length < 3) return null;
  const forces = links.map((link) => ({ ...link }));
  d3.forceSimulation(nodes)
    .force("links", d3.forceLink(forces).id((n) => n.id).distance((l) => (l.same > l.opposite ? 60 : 230)).strength((l) => (l.same > l.opposite ? 0.5 : 0.08)))
    .force("apart", d3.forceManyBody().strength(-320)).force("collide", d3.forceCollide(30)).force("x", d3.forceX().strength(0.05)).force("y", d3.forceY().strength(0.09))
    .stop().tick(300);
  const ends = forces.flatMap((link, at) => [{ at, x: link.source.x, y: link.source.y, link }, { at, x: link.target.x, y: link.target.y, link }]);
  const kind = (end) => (end.link.same > end.link.opposite ? "agree" : "disagree");
  const lines = (which) => ends.filter((end) => kind(end) === which);
  const width = Math.max(280, Math.min(room(chart), 1280)), isNarrow = width < 600;
  return Plot.plot({
    ...common,
    width, height: isNarrow ? 460 : 560, inset: 30, insetLeft: isNarrow ? 46 : 90, insetRight: isNarrow ? 46 : 90, axis: null, r: { type: "identity" }, ariaLabel: "Network of agreement",
    marks: [
      Plot.line(lines("agree"), { x: "x", y: "y", z: "at", stroke: "var(--for)", strokeOpacity: 0.65, strokeWidth: (end) => (end.link.same - end.link.opposite) * 1.5 }),
      Plot.line(lines("disagree"), { x: "x", y: "y", z: "at", stroke: "var(--against)", strokeOpacity: 0.4, strokeDasharray: "4 4", strokeWidth: (end) => end.link.opposite - end.link.same }),
      Plot.dot(nodes, { x: "x", y: "y", r: (n) => 4 + Math.sqrt(n.links) * 2, fill: "var(--brand)", stroke: "var(--paper)", strokeWidth: 2, href: "address", ariaLabel: "name" }),
      Plot.text(nodes, { x: "x", y: "y", text: (n) => shorten(n.name, isNarrow ? 16 : 26), dy: -18, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 4, fontWeight: 600 }),
    ],
  });
}

const keys = {
  stances: ["\u25cf for", "\u00d7 against", "\u25c6 mixed", "dashed ring: on a condition"],
  network: ["\u2014 agree", "- - disagree", "the larger, the more ties"],
};

/** What the signs of a chart stand for. */
function key(signs) {
  const line = document.createElement("figcaption");
  line.className = "key";
  for (const words of signs) {
    const part = document.createElement("span");
    part.className = { agree: "for", disagree: "against" }[words.split(" ").at(-1)] ?? words.split(" ")[1];
    part.textContent = words;
    line.append(part);
  }
  return line;
}

const draw = { stances: stands, months, network };

/** Draws a chart at the width there is now. */
function show(chart, figure) {
  const plot = draw[chart.dataset.chart](chart);
  if (!plot) return false;
  // the library names each of its groups, which has no meaning without a role
  for (const group of plot.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  plot.setAttribute("role", plot.querySelector("a") ? "group" : "img");
  figure.replaceChildren(plot, ...(keys[chart.dataset.chart] ? [key(keys[chart.dataset.chart])] : []));
  return true;
}

const drawn = [];
for (const chart of document.querySelectorAll("[data-chart]")) {
  const figure = document.createElement("figure");
  if (!show(chart, figure)) continue;
  const fold = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "As a table";
  fold.append(summary, ...chart.childNodes);
  chart.replaceChildren(figure, fold);
  drawn.push([chart, figure]);
  let width = chart.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(chart.clientWidth - width) < 24) return;
    width = chart.clientWidth;
    show(chart, figure);
  }).observe(chart);
}

for (const [event, printing] of [["beforeprint", true], ["afterprint", false]]) {
  addEventListener(event, () => {
    isPrinting = printing;
    for (const [chart, figure] of drawn) show(chart, figure);
  });
}

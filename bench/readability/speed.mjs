// Pages a second of processor time (of all threads, the collector's too) of Mozilla Readability with jsdom over a folder of saved pages (NAME.html, NAME.html.gz, NAME/source.html.gz).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

const [folder, rounds = '3'] = process.argv.slice(2);
const pages = readdirSync(folder, { recursive: true })
  .filter(f => /\.html(\.gz)?$/.test(f) && !f.endsWith('expected.html') && !f.endsWith('expected.html.gz'))
  .sort()
  .map(f => readFileSync(join(folder, f)))
  .map(b => (b[0] === 0x1f && b[1] === 0x8b ? gunzipSync(b) : b).toString('utf8'));
const quiet = new VirtualConsole();

function round() {
  const start = process.cpuUsage();
  let chars = 0;
  for (const page of pages) {
    const dom = new JSDOM(page, { url: 'https://example.org/', virtualConsole: quiet });
    chars += new Readability(dom.window.document).parse()?.textContent?.length ?? 0;
    dom.window.close();
  }
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  return { rate: pages.length / seconds, seconds, chars };
}

// until the engine has compiled what is slow: for as long as PageSpeed.cs, in processor time
for (let warm = 0; warm < 15; warm += round().seconds);
const rates = Array.from({ length: Number(rounds) }, () => round().rate).sort((a, b) => a - b);
console.log(`readability ${pages.length} pages: ${rates[Math.floor(rates.length / 2)].toFixed(1)} pages/s of processor time (median of ${rounds}), ${Math.round(process.memoryUsage().rss / 1048576)} MiB`);

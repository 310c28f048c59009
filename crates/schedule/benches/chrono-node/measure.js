// How long chrono-node takes for the pages that `cargo bench -p schedule` measures.
//
//   npm install && node measure.js [PAGE…]
//
// Without a page: those of the benchmark, written by its own example.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import * as chrono from "chrono-node";

const published = new Date("2021-09-17T16:00:00Z");

/** The median in milliseconds of as many runs as fit into two seconds, at least five. */
function median(run) {
  const times = [];
  const end = performance.now() + 2000;
  while (times.length < 5 || performance.now() < end) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

function measure(path) {
  const page = readFileSync(path, "utf8");
  const start = performance.now();
  const found = chrono.parse(page, published).length;
  const first = performance.now() - start;
  const warm = median(() => chrono.parse(page, published));
  const times = [first, warm].map((time) => time.toFixed(3).padStart(10));
  console.log(`${basename(path).padEnd(16)} first${times[0]} ms  warm${times[1]} ms  ${found} dates or times`);
}

/** Writes the benchmark's pages, measures each, and leaves nothing behind. */
function measureOwn() {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    const example = ["run", "--quiet", "-p", "schedule", "--example", "pages", "--", folder];
    execFileSync("cargo", example, { cwd: import.meta.dirname, stdio: "inherit" });
    for (const name of readdirSync(folder).sort()) measure(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const given = process.argv.slice(2);
if (given.length > 0) given.forEach(measure);
else measureOwn();

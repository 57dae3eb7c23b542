import { ensureInstalled } from './install.js';
import { forwardSignals, runScript } from './processes.js';
import { STEPS } from './test-steps.js';

const AT_ONCE = 2;
const LIMIT = 900;

/** @param {string[]} words only steps whose name contains one of them; all when empty */
export async function test(words) {
  const signals = forwardSignals();
  const started = performance.now();
  const code = await ensureInstalled();
  signals.exitIfAsked();
  if (code !== 0) process.exit(code);
  const steps = STEPS.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const results = await runAll(steps, signals);
  console.log(summary(results, performance.now() - started));
  process.exit(results.some(({ state }) => state === 'FAILED') ? 1 : 0);
}

/** Two at a time, in order; a step that runs alone waits for all before it, and all after it wait. */
async function runAll(steps, signals) {
  const results = [];
  const beside = new Set();
  for (const step of steps) {
    while (beside.size >= (step.alone ? 1 : AT_ONCE)) await Promise.race(beside);
    signals.exitIfAsked();
    const running = runStep(step).then((result) => {
      results.push(result);
      beside.delete(running);
    });
    beside.add(running);
    if (step.alone) await running;
  }
  await Promise.all(beside);
  signals.exitIfAsked();
  return results;
}

async function runStep(step) {
  const reason = step.skipped?.();
  const began = performance.now();
  const { code, output } = reason
    ? { code: 0, output: reason }
    : await runScript(step.folder, step.script, {
        args: step.args,
        env: step.env,
        limit: step.limit ?? LIMIT,
        buffered: true,
      });
  const state = reason ? 'skipped' : code === 0 ? 'ok' : 'FAILED';
  const result = { name: step.name, state, seconds: (performance.now() - began) / 1000 };
  console.log(`\n=== ${line(result)}\n${output.trimEnd()}`);
  return result;
}

const line = ({ name, state, seconds }) =>
  `${name.padEnd(40)} ${seconds.toFixed(1).padStart(6)} s   ${state}`;

function summary(results, milliseconds) {
  const failed = results.filter(({ state }) => state === 'FAILED').length;
  const verdict = failed ? `${failed} of ${results.length} steps failed` : 'All steps passed';
  const lines = results.map((result) => `    ${line(result)}`);
  return ['\n=== Summary', ...lines, `${verdict} in ${(milliseconds / 1000).toFixed(0)} s.`].join(
    '\n',
  );
}

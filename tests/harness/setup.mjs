/**
 * The first step of every command, on whatever Node the machine has (20 or newer): installs the packages that the
 * lockfile names and node_modules lacks, then hands over to a script, on a Node that runs TypeScript.
 *
 *     node tests/harness/setup.mjs SCRIPT [ARGUMENT …]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const windows = process.platform === 'win32';
const run = (command, words) => spawnSync(command, words, { stdio: 'inherit', shell: windows }).status ?? 1;

const lacking = lackingPackages();
if (lacking > 0) {
  console.error(`Installing packages: ${lacking} missing or of another version. This takes a minute or two.`);
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail('npm could not install the packages (its message is above). It needs the npm registry and a writable folder.');
  }
}
process.exit(run(nodeForTypeScript(), process.argv.slice(2)));

/** How many packages differ from the lockfile; npm notes in node_modules what it installed there. */
function lackingPackages() {
  const packages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});
  const installed = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json')).filter(
    ([path, wanted]) => path && !wanted.optional && installed[path]?.version !== wanted.version,
  ).length;
}

/** This Node where it strips types without a flag (22.18 on), else the one that came with the packages. */
function nodeForTypeScript() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  if (existsSync('node_modules/.bin/node')) return 'node_modules/.bin/node';
  return fail(`Node ${process.versions.node} can't run TypeScript, and there is no package of a newer one for
${process.platform} on ${process.arch}. Install Node 24 and try again.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** How a command begins and ends. */

/** A failure whose message says what was wrong and what to do: shown alone, without a stack. */
export class Advice extends Error {}

/** Runs a command; the process fails if it throws. */
export async function main(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Advice ? error.message : error);
    process.exitCode = 1;
  }
}

import type { Page } from '../../harness/reader.ts';

/** Presses a button of a page of ours by its name, once it is there. */
export async function press(page: Page, name: string): Promise<void> {
  const quoted = JSON.stringify(name);
  const button = await page.waitForSelector(
    `::-p-xpath(//button[@aria-label=${quoted} or normalize-space()=${quoted}])`,
    { timeout: 10_000 },
  );
  await button!.click();
}

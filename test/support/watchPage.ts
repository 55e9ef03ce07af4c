// What goes wrong on a page in Chromium, and what axe finds there.

import axe from 'axe-core';
import type { Page } from 'playwright';

/** From now on notes errors, warnings and requests that fail. */
export function watchPage(page: Page, note: (what: string) => void): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => note(String(error)));
  page.on('requestfailed', (request) => note(`${request.url()} failed`));
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.url()} is ${response.status()}`);
  });
}

/** What axe finds on the page, or in a part of it. */
export async function violationsOn(page: Page, within = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const inPage = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await inPage.run(within, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}, at ${nodes
          .slice(0, 3)
          .map(({ target }) => String(target))
          .join('; ')}`,
    );
  }, within);
}

/** What axe finds in a colour scheme, and whether the page is wider than the window. */
export async function hindrancesOn(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  return [...(await violationsOn(page)), ...(width! > room! ? [`${width} pixels wide, of ${room}`] : [])];
}

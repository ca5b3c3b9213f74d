import { subpathSite } from '../support/sites';
import { expect, test } from '../support/browser';

test.use({ baseURL: subpathSite.address });

test('everything works below a path: pages, links, figures, engine, downloads', async ({
  page,
}) => {
  await page.goto('authority/barnsley?compare=england');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barnsley');
  await expect(page.getByRole('row', { name: /^Referrals 3,241/ })).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('link', { name: 'Rotherham' }).click();
  await expect(page).toHaveURL(`${subpathSite.address}authority/rotherham`);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page).toHaveURL(`${subpathSite.address}data`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Every figure as the charts show it: CSV/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('figures.csv');
  await page.getByRole('link', { name: 'CIN Explorer' }).click();
  await expect(page).toHaveURL(subpathSite.address);
});

/** What axe finds wrong on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** One line a finding. */
export async function findings(page: Page, where: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${where}: ${id} × ${nodes.length}: ${String(first?.target)} ${first?.html ?? ''}`;
  });
}

// The page with scripts forbidden is the page with scripts allowed, and it sends none itself.
async function offEqualsOn({ page, plain, source }) {
  const problems = [];
  const html = await source.html;
  if (/<script|\son[a-z]+=["']|javascript:/i.test(html)) problems.push({ rule: 'script in the page' });
  const of = async (which) => ({
    // Keys made by chance differ at every visit.
    tree: (await which.locator('body').ariaSnapshot()).replace(/(?<=(%3D|=|\/calendar\/))[0-9a-f]{32,}/g, 'KEY').replace(/([A-Z2-7]{4} ){7}[A-Z2-7]{4}/g, 'KEY'),
    height: await which.evaluate(() => document.documentElement.scrollHeight),
  });
  const [on, off] = [await of(page), await of(plain)];
  if (on.tree !== off.tree) {
    const [a, b] = [on.tree.split('\n'), off.tree.split('\n')];
    const at = a.findIndex((text, i) => text !== b[i]);
    problems.push({ rule: 'differs without scripts', detail: `on: ${a[at]} off: ${b[at]}` });
  }
  if (on.height !== off.height) problems.push({ rule: 'another height without scripts', detail: `${on.height} and ${off.height}` });
  return problems;
}

export default [{ name: 'scripts off', needsPlain: true, run: offEqualsOn }];

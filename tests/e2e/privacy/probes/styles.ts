import { digest, type Probe } from './probe.ts';

/** Every computed property of every element: once by element, once by property. */
export const styles: Probe = (nodes) => () => {
  // In Chromium custom properties come in any order.
  const properties = [...getComputedStyle(document.documentElement)].sort();
  const byProperty = properties.map(() => '');
  const byElement = [...document.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const values = properties.map((property) => style.getPropertyValue(property));
    for (const [index, value] of values.entries()) byProperty[index] = digest(byProperty[index] + value);
    return `${nodes.name(element)} ${digest(values.join(';'))}`;
  });
  return [...properties.map((property, index) => `${property} ${byProperty[index]}`), ...byElement];
};

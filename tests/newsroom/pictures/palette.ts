/** Colours of one picture, back to front. */
export interface Palette {
  readonly sky: readonly [top: string, bottom: string];
  readonly light: string;
  readonly layers: readonly [far: string, middle: string, near: string];
}

export const palettes: readonly Palette[] = [
  { sky: ['#f3d9b1', '#e39a6f'], light: '#fff3d6', layers: ['#b8655a', '#74404f', '#33243b'] },
  { sky: ['#cfe3e6', '#8fb8bf'], light: '#fdfbef', layers: ['#5d929d', '#2f6472', '#163845'] },
  { sky: ['#f6e7cf', '#b9cdb4'], light: '#fffdf3', layers: ['#85a88b', '#4d7763', '#234438'] },
  { sky: ['#f4cfc4', '#b48fb0'], light: '#fff0e2', layers: ['#856a9a', '#514a79', '#25284f'] },
  { sky: ['#e8e4dc', '#bfc4c6'], light: '#ffffff', layers: ['#8e9aa1', '#56646e', '#27323b'] },
];

export const nightPalettes: readonly Palette[] = [
  { sky: ['#10192e', '#33496b'], light: '#f5e7b8', layers: ['#26395a', '#172640', '#0a1222'] },
  { sky: ['#1b1730', '#5b3f63'], light: '#ffd9a8', layers: ['#3f2f52', '#281f3c', '#120e1f'] },
];

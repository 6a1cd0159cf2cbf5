import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** Once more over the minified file: 5 % less of what every page of an enabled site has to load. Too slow for the rest. */
const terse: Plugin = {
  name: 'terse',
  enforce: 'post',
  apply: ({ build }) => build?.minify !== false,
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, {
        ecma: 2020,
        toplevel: true,
        compress: { passes: 5, unsafe_arrows: true },
      });
      file.code = code!;
    }
  },
};

/**
 * The recogniser's layers are scripts of their own, for each to run in a task of its own: a browser that has just begun to
 * run takes milliseconds to read one. A layer is put where the ones above it look for it.
 */
const LAYERS: Record<string, RegExp> = {
  outline: /recognition\/words\/index\.ts$/,
  recognition: /recognition\/(?:words|outline)\/index\.ts$/,
};
const layered = (external: RegExp) => ({
  external,
  output: { globals: (id: string) => `globalThis[Symbol.for("dogear.${/(\w+)\/index\.ts$/.exec(id)![1]}")]` },
});

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      const name = entrypoint?.name ?? '';
      if (/^(page|live|words|outline|recognition|marks)$/.test(name))
        config.plugins = [...(config.plugins ?? []), terse];
      const below = LAYERS[name];
      if (below) Object.assign(config, mergeConfig(config, { build: { rolldownOptions: layered(below) } }));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Dogear',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CSP },
    action: { default_title: 'Dogear' },
    options_ui: { page: 'library.html', open_in_tab: true },
    web_accessible_resources: [
      { resources: ['peek.html'], matches: ['*://*/*'], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dogear@dogear.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});

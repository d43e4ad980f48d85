import { defineConfig } from 'vite';

/** The review page: one script, one style sheet and fonts, nothing inline, so that a strict content security policy holds. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../../../dist/src/serve/page',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // How long plugins took is said on slow machines, and means nothing to whoever installs.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});

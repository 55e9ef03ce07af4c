// The site: `npm run docs` serves it, `npm run docs:build` makes it.

import { defineConfig } from 'vitepress';
import { pageStyle } from '../../src/picture/style';
import { api } from './api';
import { figures } from './figures';
import { sidebar } from './sidebar';

// GitHub Pages serves a project below its name; elsewhere the site stands at the root.
const base = process.env['DOCS_BASE'] ?? '/';

export default defineConfig({
  title: 'tfjs-blocks',
  description: 'The building blocks of convolutional networks for TensorFlow.js.',
  lang: 'en-GB',
  base,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }],
    // Drawings follow the page's theme, which a visitor may choose against the system's.
    ['style', {}, pageStyle('html.dark')],
  ],
  cleanUrls: true,
  lastUpdated: false,
  router: { prefetchLinks: false },
  srcExclude: ['README.md'],
  markdown: {
    math: true,
    config: figures,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Families', link: '/families/', activeMatch: '/families/' },
      { text: 'Guides', link: '/guides/', activeMatch: '/guides/' },
      { text: 'API', link: '/api/', activeMatch: '/api/' },
      { text: 'Benchmarks', link: '/benchmarks' },
    ],
    sidebar: { ...sidebar, '/api/': api },
  },
});

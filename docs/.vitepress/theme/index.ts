// VitePress's own theme, and how pictures stand in it.

import DefaultTheme from 'vitepress/theme';
import './style.css';

export default DefaultTheme;

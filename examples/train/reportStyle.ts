// How the report looks: for a desk and a phone, for a light page and a dark one.

export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #101318);
  --card: light-dark(#ffffff, #191e26);
  --text: light-dark(#1c2430, #e4e8ee);
  --quiet: light-dark(#667080, #98a2b2);
  --line: light-dark(#dfe3e8, #2d3542);
  --faint: light-dark(#f0f2f5, #222935);
  --training: light-dark(#2563eb, #74a5ff);
  --held-back: light-dark(#c2570c, #fb9a4b);
  --right: light-dark(#3b82f6, #3b82f6);
  --wrong: light-dark(#e11d48, #fb6f8d);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0.5rem 0 1.25rem; }
h2 { font-size: 1.15rem; margin: 0 0 0.75rem; }
h3 { font-size: 0.95rem; margin: 1.25rem 0 0.5rem; color: var(--quiet); font-weight: 600; }
section, .numbers > div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
section { padding: 1.1rem 1.1rem 1.25rem; margin-top: 1rem; }
p { margin: 0.75rem 0 0; }
.note { color: var(--quiet); font-size: 0.85rem; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; margin: 0; }
.numbers > div { padding: 0.8rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.numbers dd { margin: 0; font-size: 1.5rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.numbers dt { color: var(--quiet); font-size: 0.85rem; line-height: 1.3; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; align-items: start; }
figure { margin: 0; }
.scroll { overflow-x: auto; }
.scroll > svg { max-width: none; }
.picture { text-align: center; margin-bottom: 1rem; }
details { margin: 0.5rem 0 1rem; }
summary { cursor: pointer; color: var(--quiet); font-size: 0.9rem; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.2rem, 1fr)); gap: 0.8rem 0.6rem; }
.gallery img { display: block; width: 100%; max-width: 7rem; height: auto; border-radius: 6px; }
.gallery figcaption { font-size: 0.78rem; line-height: 1.3; margin-top: 0.3rem; overflow-wrap: anywhere; }
.gallery span { white-space: nowrap; }
b.right { color: var(--training); }
b.wrong { color: var(--wrong); }
table { border-collapse: collapse; font-size: 0.88rem; font-variant-numeric: tabular-nums; width: 100%; }
th, td { text-align: left; padding: 0.3rem 0.9rem 0.3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--quiet); font-weight: 600; }
td:nth-child(n + 4), th:nth-child(n + 4) { text-align: right; }
tfoot td { font-weight: 650; border-bottom: 0; }
.facts th { white-space: nowrap; width: 1%; }
.facts td { overflow-wrap: anywhere; }
`;

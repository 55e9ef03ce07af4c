// The colours of a picture, by kind, for light and dark pages. Boxes are opaque and lines of a middling grey, so that all
// of it can be read on any page, even where the reader's preference and the page's colour differ.

export const style = `
.tfjs-blocks{font:12px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}
.tfjs-blocks text{fill:#1f2328;text-anchor:middle}
.tfjs-blocks .note{fill:#6e7781;font-size:11px;text-anchor:start}
.tfjs-blocks .title,.tfjs-blocks tspan{font-weight:600}
.tfjs-blocks rect,.tfjs-blocks circle{fill:#f6f8fa;stroke:#8c959f}
.tfjs-blocks .frame>rect{fill:#8c959f;fill-opacity:.08;stroke-dasharray:4 3}
.tfjs-blocks .line{fill:none;stroke:#7d8590;stroke-width:1.3}
.tfjs-blocks .head{fill:#7d8590}
.tfjs-blocks .conv rect{fill:#dbeafe;stroke:#3b82f6}
.tfjs-blocks .norm rect{fill:#e7ebf0;stroke:#94a3b8}
.tfjs-blocks .act rect{fill:#fef3c7;stroke:#d99a0b}
.tfjs-blocks .pool rect{fill:#fde4e4;stroke:#e06666}
.tfjs-blocks .dense rect{fill:#ede9fe;stroke:#8b5cf6}
.tfjs-blocks .block rect{fill:#ccf3ec;stroke:#0d9488}
@media (prefers-color-scheme:dark){
.tfjs-blocks text{fill:#e6edf3}
.tfjs-blocks .note{fill:#9198a1}
.tfjs-blocks rect,.tfjs-blocks circle{fill:#1c2128}
.tfjs-blocks .conv rect{fill:#14305c}
.tfjs-blocks .norm rect{fill:#2a313c}
.tfjs-blocks .act rect{fill:#4a3608}
.tfjs-blocks .pool rect{fill:#4f2020}
.tfjs-blocks .dense rect{fill:#35256b}
.tfjs-blocks .block rect{fill:#0b423d}
}
`;

/// How the page looks, in the colours of the picture.
enum PageStyle {
  static let text = """
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; \
    font: 16px/1.5 ui-sans-serif, system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
    header.top, main, footer { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
    header.top { padding-top: 28px; border-top: 6px solid var(--rule); max-width: none; }
    header.top > * { max-width: 1080px; margin-left: auto; margin-right: auto; }
    header.top.stop { border-top-color: var(--removed); }
    header.top.go { border-top-color: var(--added); }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 auto 12px; }
    h2 { font-size: 1.2rem; margin: 36px 0 10px; }
    h2.stack { font-size: 1.4rem; border-bottom: 1px solid var(--rule); padding-bottom: 6px; }
    h3 { font-size: 1rem; margin: 22px 0 8px; }
    p { margin: 4px 0; }
    code, pre { font: 13px/1.45 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
    pre { background: var(--box); border: 1px solid var(--rule); border-radius: 6px; margin: 6px 0; \
    padding: 10px 12px; overflow-x: auto; max-height: 420px; white-space: pre; }
    a { color: var(--focus); }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .skip { position: absolute; left: -9999px; }
    .skip:focus { left: 12px; top: 12px; background: var(--paper); padding: 8px 12px; z-index: 1; }
    .kicker, .quiet { color: var(--quiet); }
    .kicker { font-size: 0.85rem; margin-bottom: 0; }
    .verdict { font-size: 1.1rem; display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; }
    .badge { border: 2px solid currentColor; border-radius: 6px; padding: 2px 12px; }
    .badge.broadening, .badge.mixed { color: var(--removed); background: var(--removed-box); }
    .badge.unknown { color: var(--foreign); background: var(--foreign-box); }
    .badge.narrowing, .badge.unchanged { color: var(--added); background: var(--added-box); }
    ul.counts { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; padding: 0; \
    margin: 14px auto 4px; }
    ul.counts a { display: flex; gap: 7px; align-items: baseline; padding: 5px 12px; color: var(--ink); \
    border: 1px solid var(--rule); border-radius: 999px; text-decoration: none; background: var(--box); }
    ul.counts a:hover { text-decoration: underline; }
    ul.counts b { font-size: 1.15rem; }
    ul.counts .alarm { border-color: var(--removed); background: var(--removed-box); }
    ul.counts .alarm b { color: var(--removed); }
    ul.counts .added b { color: var(--added); }
    ul.counts .doubt b { color: var(--foreign); }
    ul.counts .removed b { color: var(--removed); }
    ul.alarms { list-style: none; padding: 0; display: grid; gap: 10px; }
    ul.alarms li { border: 2px solid var(--removed); border-left-width: 8px; border-radius: 6px; \
    padding: 10px 14px; background: var(--removed-box); }
    ul.alarms strong { color: var(--removed); }
    .place { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 0.9rem; }
    .place code:first-child { font-weight: 600; }
    .place code.quiet { font-weight: 400; }
    .view { border: 1px solid var(--rule); border-radius: 8px; padding: 10px 12px 12px; }
    .view > input { position: absolute; opacity: 0; }
    .view > label { display: inline-block; padding: 4px 14px; border: 1px solid var(--rule); \
    border-radius: 6px; margin-right: 4px; cursor: pointer; }
    .view > input:checked + label { background: var(--ink); color: var(--paper); \
    border-color: var(--ink); font-weight: 600; }
    .view > input:focus-visible + label { outline: 3px solid var(--focus); outline-offset: 2px; }
    .legend { display: inline-flex; flex-wrap: wrap; gap: 4px 8px; font-size: 0.85rem; margin: 6px 0; }
    .legend .key { border: 1px solid var(--rule); border-radius: 4px; padding: 0 8px; \
    background: var(--box); }
    .legend .added { border: 2px solid var(--added); background: var(--added-box); color: var(--added); }
    .legend .removed { border: 2px dashed var(--removed); background: var(--removed-box); \
    color: var(--removed); text-decoration: line-through; }
    .legend .foreign { border-color: var(--foreign); background: var(--foreign-box); \
    color: var(--foreign); }
    .canvas { overflow-x: auto; }
    svg.graph { display: block; width: 100%; min-width: 860px; max-width: 1060px; height: auto; \
    margin: 0 auto; }
    svg.graph a:focus-visible { outline: none; }
    svg.graph a:focus-visible .grant > rect { stroke: var(--focus); stroke-width: 4; \
    stroke-dasharray: none; }
    svg.graph a:hover rect { stroke: var(--focus); }
    .show-before:checked ~ .canvas .added, .show-after:checked ~ .canvas .removed \
    { visibility: hidden; }
    article, details { border: 1px solid var(--rule); border-radius: 6px; margin: 8px 0; \
    padding: 8px 14px; background: var(--paper); }
    article details { border: 0; padding: 0; margin: 4px 0 0; }
    article.row { border-left: 6px solid var(--rule); }
    article.row.high, article.row.critical { border-left-color: var(--removed); }
    article.row.medium { border-left-color: var(--foreign); }
    article:target, article:focus { outline: 3px solid var(--focus); }
    article.edge.added { border-left: 6px solid var(--added); }
    article.edge.removed { border-left: 6px dashed var(--removed); }
    .sentence { display: flex; flex-wrap: wrap; gap: 0 8px; font-size: 1.05rem; align-items: baseline; }
    .sentence .sign, summary .sign { font-weight: 700; width: 1em; }
    .risk { font-size: 0.8rem; border: 1px solid currentColor; border-radius: 4px; padding: 0 7px; }
    .high .risk, .critical .risk { color: var(--removed); font-weight: 700; }
    .medium .risk { color: var(--foreign); }
    .effect { border-left: 3px solid var(--foreign); padding-left: 10px; }
    summary { cursor: pointer; font-weight: 600; }
    .resource > summary > * { margin-right: 10px; font-weight: 400; }
    .resource > summary > b { font-weight: 600; }
    .resource > summary .deed { font-style: italic; }
    .resource.added > summary .sign { color: var(--added); }
    .resource.removed > summary .sign { color: var(--removed); }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; margin: 8px 0; font-size: 0.92rem; }
    th, td { text-align: left; vertical-align: top; border: 1px solid var(--rule); padding: 5px 9px; }
    thead th { background: var(--box); }
    tbody th { font-weight: 600; }
    td pre { margin: 0; max-height: 240px; }
    .copy { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
    .copy code { background: var(--box); border: 1px solid var(--rule); border-radius: 6px; \
    padding: 7px 12px; flex: 1 1 420px; }
    button { font: inherit; padding: 5px 14px; border-radius: 6px; border: 1px solid var(--rule); \
    background: var(--box); color: var(--ink); cursor: pointer; }
    footer { color: var(--quiet); font-size: 0.88rem; padding-top: 28px; padding-bottom: 40px; }
    @media (max-width: 640px) { header.top, main, footer { padding-left: 12px; padding-right: 12px; } \
    h1 { font-size: 1.25rem; } }
    @media print { .skip, button, .view > input, .view > label { display: none; } \
    pre { max-height: none; white-space: pre-wrap; } .canvas { overflow: visible; } \
    svg.graph { min-width: 0; } article, ul.alarms li, svg { break-inside: avoid; } }
    @media (forced-colors: active) { .added > rect { stroke-width: 3; } }

    """
}

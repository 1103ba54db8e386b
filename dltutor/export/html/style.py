"""How a page looks: on a telephone and on a desk, in the light and in the dark, and on paper."""

from __future__ import annotations

from dltutor.export.svg import STYLE as PICTURES

LIGHT = (
    "--paper:#fffefb;--ink:#24292f;--dim:#656d78;--line:#dcdcd4;--box:#f4f4ee;--blue:#1259c3;"
    "--green:#1a7a3a;--amber:#8a5f00;--violet:#8b2fa5;--red:#b3261e;--cyan:#0b7285"
)
DARK = (
    "--paper:#15181c;--ink:#e4e7eb;--dim:#9aa4b0;--line:#343a42;--box:#1e2329;--blue:#7db8ff;"
    "--green:#7fdc96;--amber:#e8c565;--violet:#dba6f7;--red:#ff8f85;--cyan:#74d5e2"
)
PAGE = """\
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);
font:1.06rem/1.6 Charter,"Bitstream Charter",Georgia,"Noto Serif",serif;overflow-wrap:break-word}
main{max-width:42.5rem;margin:0 auto;padding:1.2rem 1.25rem 4rem}
h1,h2,h3{line-height:1.25;color:var(--blue);margin:2.2em 0 .6em;text-wrap:balance}
h1{font-size:1.9rem;margin:.1em 0 .5em;padding-bottom:.3em;border-bottom:3px solid}
h2{font-size:1.4rem}h3{font-size:1.12rem}
p,ul,ol{margin:0 0 1em}li{margin:.2em 0}
.place,figcaption,.title,nav{font-size:.92rem}
.place{color:var(--dim);margin:0}
a[href]{color:var(--blue)}
code,samp,pre{font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.86em}
code{color:var(--cyan)}
pre{font-size:.83rem;line-height:1.45;margin:0 0 1em;padding:.7em .8em;background:var(--box);
border-left:3px solid var(--blue);overflow-x:auto;tab-size:4}
pre code,pre samp{font-size:1em;color:var(--ink)}
pre.out{background:none;border-left:3px dotted var(--dim)}
pre:has(+.out){margin-bottom:.35em}
.scroll{overflow-x:auto;margin:0 0 1em}
.maths{padding:.3em 0;text-align:center}
math{font-family:"STIX Two Math","Cambria Math","Latin Modern Math","Noto Sans Math",math}
.maths math{font-size:1.1em}
mtd[columnalign=left]{text-align:left;text-align:-webkit-left}
mtd[columnalign=right]{text-align:right;text-align:-webkit-right}
mtd{padding:.25em .4em}mtd[columnalign=right]{padding-right:0}
mtd[columnalign=right]+mtd[columnalign=left]{padding-left:.15em}
table{border-collapse:collapse}
th{text-align:left;border-bottom:2px solid var(--line)}
th,td{padding:.35em .9em .35em 0;vertical-align:top}
td{border-bottom:1px solid var(--line)}
blockquote{margin:0 0 1em;padding:.7em 1em;border-left:4px solid var(--line);background:var(--box)}
blockquote>:last-child,section>:last-child{margin-bottom:0}
.word{font-weight:700;margin:0 0 .3em}
.note{border-color:var(--blue)}.note .word{color:var(--blue)}
.tip{border-color:var(--green)}.tip .word{color:var(--green)}
.warning{border-color:var(--amber)}.warning .word{color:var(--amber)}
.turn{margin:1.6em 0;padding:.8em 1em 1em;border:1px solid var(--violet);
border-left-width:4px;border-radius:3px}
.turn .word{color:var(--violet)}.turn h3{margin:0 0 .5em;color:inherit}
.turn>pre{border-left-color:var(--violet)}
summary{cursor:pointer;color:var(--violet);margin-bottom:.6em}
figure{margin:1.6em 0}
.title{font-weight:700;margin:0 0 .4em}
figure>.scroll{margin:0}
figcaption{color:var(--dim);margin-top:.3em}
.pic{display:block;max-width:100%;height:auto}
.narrow{display:none}
nav{display:flex;justify-content:space-between;gap:1em;margin-top:2em}
footer{margin-top:2.5em;padding-top:1em;border-top:1px solid var(--line)}
.cc{color:var(--dim);font-style:italic}.ck{color:var(--violet)}.co{color:var(--red)}
.cs{color:var(--green)}.cn{color:var(--cyan)}.cf{font-weight:700}
@media (max-width:40rem){.wide{display:none}.narrow{display:block}
main{padding:.8rem 1rem 3rem}pre{font-size:.78rem}h1{font-size:1.6rem}}
@media print{body{font-size:10.5pt}main{max-width:none;padding:0}
pre{white-space:pre-wrap}figure,.turn,pre,table{break-inside:avoid}h2,h3{break-after:avoid}
nav,summary{display:none}a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}}
"""
STYLE = (
    f":root{{color-scheme:light dark;{LIGHT}}}\n"
    f"@media screen and (prefers-color-scheme:dark){{:root{{{DARK}}}}}\n{PAGE}{PICTURES}"
)

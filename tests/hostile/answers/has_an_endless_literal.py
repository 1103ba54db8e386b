"""An expression nested deeper than a parser goes. Ends: broken, halted."""

value = eval("(" * 10_000 + ")" * 10_000)

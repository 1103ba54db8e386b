"""Source text that no parser takes, made by writing itself. Ends: broken."""

exec("x = 1\0")

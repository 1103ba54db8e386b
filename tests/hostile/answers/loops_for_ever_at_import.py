"""An infinite loop before anything is defined. Ends: halted."""

while True:
    pass

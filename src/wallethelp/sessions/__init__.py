"""One loop per way of working, speaking to the hands through small Protocols."""

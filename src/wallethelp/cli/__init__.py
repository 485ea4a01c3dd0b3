"""Commands: wire, call one session, print."""

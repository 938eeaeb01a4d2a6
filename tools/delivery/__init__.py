"""From a built site to what is handed over: exchanged whole, for a server, in one file."""

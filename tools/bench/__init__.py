"""Measures the search in a real browser: sites to measure, a server, the measuring."""

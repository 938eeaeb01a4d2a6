"""Serves the site while its records are edited, and shows their problems in the page."""

"""Checks a built site as a browser will see it: links, ids, structure, outside requests."""

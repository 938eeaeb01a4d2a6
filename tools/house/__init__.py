"""Data files laid out as the house lays them out, and mended where one answer is right."""

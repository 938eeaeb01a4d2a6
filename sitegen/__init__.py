"""Turn the YAML records under data/ into the pages and files of the site."""

fetch("https://example.invalid/")

"""Parts that pages are made of; each in its own module, so that the window loads only what it shows."""

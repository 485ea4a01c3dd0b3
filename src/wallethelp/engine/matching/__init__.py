"""From a person's own words to the likeliest playbooks; everything is learnt from content."""

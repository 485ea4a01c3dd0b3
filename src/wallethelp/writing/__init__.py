"""Words: e-mail, call checklist, disclosure."""

"""The class that is no playbook."""

CHATTER = "chatter"
"""The says file of what people write without having a problem."""

NONE = "none"
"""Its class: no playbook fits."""

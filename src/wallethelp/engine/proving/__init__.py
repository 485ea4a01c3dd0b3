"""What must hold in every conversation of a playbook, shown without leaving one out."""

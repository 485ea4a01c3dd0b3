"""wallethelp: from a wallet that let you down to solved, or to a message that support can act on."""

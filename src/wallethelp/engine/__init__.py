"""Decisions: next step, match, close, paths, proofs."""

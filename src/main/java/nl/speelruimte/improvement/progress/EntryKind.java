package nl.speelruimte.improvement.progress;

/** What an entry tells. */
public enum EntryKind {
  /** How it goes. */
  PROGRESS,
  /** What it yielded in a quarter. */
  EFFECT
}

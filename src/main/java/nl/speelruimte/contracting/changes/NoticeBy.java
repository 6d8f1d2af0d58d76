package nl.speelruimte.contracting.changes;

/** Who gives notice. */
public enum NoticeBy {
  REGION,
  PROVIDER
}

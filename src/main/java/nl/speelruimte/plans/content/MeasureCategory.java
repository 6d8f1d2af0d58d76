package nl.speelruimte.plans.content;

/** What a measure is about. */
public enum MeasureCategory {
  /** Working to professional standards, with the guideline norms. */
  PROFESSIONAL_STANDARDS,
  /** Efficiency of work processes. */
  WORK_PROCESSES,
  /** Quality of content. */
  CONTENT_QUALITY,
  OTHER
}

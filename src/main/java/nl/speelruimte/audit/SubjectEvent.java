package nl.speelruimte.audit;

/** A line of the trail, and the item it is about. */
public record SubjectEvent(String kind, String subject, AuditEvent event) {}

package nl.speelruimte.contracting;

import java.time.LocalDate;

/** A procurement in a list; {@code code} is its short name in files and addresses. */
public record ProcurementRow(
    String code, String name, ProcedureKind procedure, LocalDate start, LocalDate end, int lots) {}

package nl.speelruimte.contracting;

/** A product in a list, known by its category and code; {@code unit} is a code. */
public record ProductRow(
    int id, String category, String code, String name, String unit, DeliveryVariant variant) {}

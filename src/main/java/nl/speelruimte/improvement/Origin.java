package nl.speelruimte.improvement;

/**
 * Where an action came from, in the words of the module that made it.
 *
 * @param kind what sort of thing, such as {@code plans.measure}
 * @param group the thing it is a part of, such as the id of a plan: its actions are shown together
 * @param id the thing itself, such as the key of a measure
 * @param title what people call it
 * @param route its page, without a leading slash; empty when it has none
 */
public record Origin(String kind, String group, String id, String title, String route) {}

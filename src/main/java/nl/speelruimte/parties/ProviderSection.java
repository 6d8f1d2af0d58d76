package nl.speelruimte.parties;

import com.vaadin.flow.component.Component;
import java.util.function.BiFunction;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;

/**
 * A part of the provider page; upper modules bring theirs as a bean: contracts, spaces, attention points.
 *
 * @param order the place on the page; the register's own parts are 0 to 99, and its history is 990
 * @param titleKey the text of its name; what follows the last dot names it in the address
 * @param content what it shows, made when it is opened and not before
 */
public record ProviderSection(int order, String titleKey, BiFunction<Viewer, ProviderId, Component> content) {

  /** How the address names it. */
  public String name() {
    return titleKey.substring(titleKey.lastIndexOf('.') + 1);
  }
}

package nl.speelruimte.parties;

import com.vaadin.flow.component.Component;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;

/**
 * A part of the provider page; upper modules bring theirs as a bean: contracts, spaces, attention points.
 *
 * @param order the place on the page; the register's own parts are 0 to 99, and its history is 990
 * @param titleKey the text of its name; what follows the last dot names it in the address
 * @param content what it shows, made when it is opened and not before
 * @param isThere whether it is there for this viewer; if not, the page does not even name it
 */
public record ProviderSection(int order, String titleKey, BiFunction<Viewer, ProviderId, Component> content,
    BiPredicate<Viewer, ProviderId> isThere) {

  /** A part that is there for everybody who may see the provider. */
  public ProviderSection(int order, String titleKey, BiFunction<Viewer, ProviderId, Component> content) {
    this(order, titleKey, content, (_, _) -> true);
  }

  /** The same part, there for some alone. */
  public ProviderSection onlyFor(BiPredicate<Viewer, ProviderId> some) {
    return new ProviderSection(order, titleKey, content, some);
  }

  /** How the address names it. */
  public String name() {
    return titleKey.substring(titleKey.lastIndexOf('.') + 1);
  }
}

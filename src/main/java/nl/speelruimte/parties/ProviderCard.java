package nl.speelruimte.parties;

import com.vaadin.flow.component.Component;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;

/**
 * A card on the overview of a provider: the few lines that matter, with a way to the rest. Upper modules bring theirs as
 * a bean. It must cost the same after ten years as after one.
 *
 * @param order the smallest comes first
 * @param wide whether it stands in the wide column
 * @param content what it shows
 * @param isThere whether it is there for this viewer; what is not there leaves no trace on the page
 */
public record ProviderCard(int order, boolean wide, BiFunction<Viewer, ProviderId, Component> content,
    BiPredicate<Viewer, ProviderId> isThere) {

  /** In the wide column, for everybody who may see the provider. */
  public static ProviderCard wide(int order, BiFunction<Viewer, ProviderId, Component> content) {
    return new ProviderCard(order, true, content, (_, _) -> true);
  }

  /** In the narrow column, for everybody who may see the provider. */
  public static ProviderCard narrow(int order, BiFunction<Viewer, ProviderId, Component> content) {
    return new ProviderCard(order, false, content, (_, _) -> true);
  }

  /** The same card, there for some alone. */
  public ProviderCard onlyFor(BiPredicate<Viewer, ProviderId> some) {
    return new ProviderCard(order, wide, content, some);
  }
}

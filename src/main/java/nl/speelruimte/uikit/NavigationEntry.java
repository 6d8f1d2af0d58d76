package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A line of the main menu; a bean of the module whose view it opens.
 *
 * @param textKey the text of the line
 * @param view the view it opens
 * @param order lower comes first within its group
 * @param roles who sees the line
 * @param count how many things wait there for the viewer; null when the line has no count
 */
public record NavigationEntry(
    NavigationGroup group,
    String textKey,
    Class<? extends Component> view,
    int order,
    Set<Role> roles,
    @Nullable ToLongFunction<Viewer> count) {

  public NavigationEntry {
    roles = Set.copyOf(roles);
  }

  public static NavigationEntry of(
      NavigationGroup group, String textKey, Class<? extends Component> view, int order, Role first, Role... more) {
    return new NavigationEntry(group, textKey, view, order, EnumSet.of(first, more), null);
  }

  /** For everyone who can sign in. */
  public static NavigationEntry forAll(
      NavigationGroup group, String textKey, Class<? extends Component> view, int order) {
    return new NavigationEntry(group, textKey, view, order, EnumSet.allOf(Role.class), null);
  }

  public NavigationEntry counting(ToLongFunction<Viewer> waiting) {
    return new NavigationEntry(group, textKey, view, order, roles, waiting);
  }

  public boolean appliesTo(Viewer viewer) {
    return roles.contains(viewer.role());
  }

  public long countFor(Viewer viewer) {
    return count == null ? 0 : count.applyAsLong(viewer);
  }
}

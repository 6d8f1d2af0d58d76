package nl.speelruimte.spending.compare.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.spending.compare.CompareDesk;
import nl.speelruimte.spending.compare.Comparisons;
import nl.speelruimte.spending.ui.SpaceSection;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the two numbers in the menu, and their card on the page of a space. */
@Configuration(proxyBeanMethods = false)
public class CompareNavigation {

  private static final int MENU = 34;
  private static final int PAGE = 120;

  @Bean
  NavigationEntry compareEntry() {
    return new NavigationEntry(NavigationGroup.SPACES, "spending.compare.title", CompareView.class, MENU,
        EnumSet.complementOf(EnumSet.of(Role.SYSTEM)), null);
  }

  @Bean
  SpaceSection comparisonsOfSpace(Comparisons comparisons, CompareDesk desk) {
    return new Section(comparisons, desk);
  }

  private record Section(Comparisons comparisons, CompareDesk desk) implements SpaceSection {

    @Override
    public int order() {
      return PAGE;
    }

    /** The latest quarter always, earlier ones as far as there is something in them or to do. */
    @Override
    public List<Component> content(Page page) {
      var quarters = comparisons.ofSpace(page.viewer(), page.details().space().id(), page.asOf());
      var shown = IntStream.range(0, quarters.size()).filter(index -> index < 2
              || !quarters.get(index).entries().isEmpty() || !quarters.get(index).words().isEmpty())
          .mapToObj(quarters::get).toList();
      return shown.isEmpty() ? List.of() : List.of(new CompareCard(comparisons, desk, page, shown));
    }
  }
}

package nl.speelruimte.spending.tight.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.spending.tight.AboveCeilings;
import nl.speelruimte.spending.tight.TightProcedures;
import nl.speelruimte.spending.tight.TightState;
import nl.speelruimte.spending.ui.SpaceSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cards of a tight space on its page: what is above the ceiling, and the procedure. */
@Configuration(proxyBeanMethods = false)
class TightSection {

  private static final int ORDER = 100;

  @Bean
  SpaceSection tightSpaceSection(TightProcedures procedures, AboveCeilings above, Clock clock) {
    return new Section(procedures, above, clock);
  }

  private record Section(TightProcedures procedures, AboveCeilings above, Clock clock)
      implements SpaceSection {

    @Override
    public int order() {
      return ORDER;
    }

    @Override
    public List<Component> content(Page page) {
      var id = page.details().space().id();
      var cards = new ArrayList<Component>();
      above.of(page.viewer(), id, page.asOf()).filter(over -> !over.isNothing())
          .ifPresent(over -> cards.add(new PayableCard(over)));
      var procedure = procedures.of(page.viewer(), id, page.asOf());
      if (procedure.state() != TightState.QUIET) {
        cards.add(new TightCard(procedures, page, procedure, clock));
      }
      return cards;
    }
  }
}

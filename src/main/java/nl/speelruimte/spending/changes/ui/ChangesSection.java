package nl.speelruimte.spending.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.speelruimte.spending.SpaceAction;
import nl.speelruimte.spending.changes.SpaceChanges;
import nl.speelruimte.spending.ui.SpaceSection;

/** UC-74, UC-75: on the page of a space, what was proposed to change about it, and the buttons to do so. */
@org.springframework.stereotype.Component
class ChangesSection implements SpaceSection {

  private final ChangeDesk desk;
  private final SpaceChanges changes;

  ChangesSection(ChangeDesk desk, SpaceChanges changes) {
    this.desk = desk;
    this.changes = changes;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Component> content(Page page) {
    if (page.asOf() != null) {
      return List.of();
    }
    var rows = changes.rows(page.viewer(), page.details().space().id());
    return rows.isEmpty() ? List.of() : List.of(new ChangesCard(changes, page.viewer(), rows, page.changed()));
  }

  @Override
  public List<Component> actions(Page page) {
    var place = page.details().space().place();
    if (page.asOf() != null || !SpaceChanges.mayPropose(page.viewer(), place)) {
      return List.of();
    }
    var id = page.details().space().id();
    var shift = new Button(I18NProvider.translate("spending.changes.shift"),
        click -> new ShiftDialog(desk, page.viewer(), id, page.changed()).open());
    var adjust = new Button(I18NProvider.translate(page.details().may().contains(SpaceAction.ADJUST)
        ? "spending.adjust.button" : "spending.changes.propose-adjustment"),
        click -> new AdjustDialog(desk, page.viewer(), id, page.changed()).open());
    adjust.addThemeVariants(ButtonVariant.PRIMARY);
    return List.of(shift, adjust);
  }
}

package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.stream.Collectors;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.ui.SpacePromiseCard;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.uikit.Why;

/** The spaces a plan is about; one that is about all of them says so. */
final class SpacesChoice extends Div {

  private final MultiSelectComboBox<SpaceRow> chosen = new MultiSelectComboBox<>(text("plans.editor.spaces"));

  SpacesChoice(WritingDesk desk, Runnable afterwards) {
    setId("spaces");
    if (desk.details().plan().reach() == PlanReach.GENERIC) {
      add(Why.paragraph(text("plans.editor.all-spaces")));
      return;
    }
    var content = desk.content();
    var named = new HashSet<>(content.spaces());
    var own = desk.readers.grounds().spaces(desk.viewer, desk.plan);
    chosen.setItems(own);
    chosen.setItemLabelGenerator(space -> SpacePromiseCard.title(space.place()));
    chosen.setValue(own.stream().filter(space -> named.contains(space.id())).collect(Collectors.toSet()));
    chosen.setHelperText(text("plans.editor.spaces-help"));
    chosen.setWidthFull();
    chosen.addValueChangeListener(change -> {
      if (change.isFromClient() && desk.attempt(() -> desk.writers.drafts().chooseSpaces(desk.viewer, desk.plan,
          change.getValue().stream().map(SpaceRow::id).collect(Collectors.toSet()), desk.content().version()))) {
        afterwards.run();
      }
    });
    add(chosen);
  }

  void focus() {
    chosen.focus();
  }
}

package nl.speelruimte.plans.calls.ui;

import static nl.speelruimte.plans.calls.ui.CallWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Carer;

/** Two fields to choose many providers with: by what they have in common, and by name. */
final class ProviderChoice {

  final ComboBox<Many> together = new ComboBox<>(text("plans.call.open.together"));
  final MultiSelectComboBox<Carer> byName = new MultiSelectComboBox<>(text("plans.call.field.providers"));
  private final CallChoices choices;
  private final Viewer viewer;
  private final List<Carer> candidates;
  private Set<ProviderId> withSpace = Set.of();
  private int year;

  /** @param already who was asked, and cannot be chosen again */
  ProviderChoice(CallChoices choices, Viewer viewer, Set<ProviderId> already) {
    this.choices = choices;
    this.viewer = viewer;
    this.candidates = choices.providers(viewer).stream().filter(each -> !already.contains(each.id())).toList();
    together.setItemLabelGenerator(Many::label);
    together.setHelperText(text("plans.call.open.together-help"));
    together.addValueChangeListener(change -> {
      if (change.getValue() != null) {
        add(change.getValue().providers.get());
        together.clear();
      }
    });
    byName.setItems(candidates);
    byName.setItemLabelGenerator(Carer::name);
    byName.setSelectedItemsOnTop(true);
    byName.addValueChangeListener(change -> count());
  }

  /** Of which year a space counts. */
  void of(int chosen) {
    year = chosen;
    withSpace = choices.withSpace(viewer, chosen, null);
    var all = new ArrayList<Many>();
    all.add(new Many(text("plans.call.open.with-space", Integer.toString(chosen)), () -> withSpace));
    choices.groups(viewer).forEach(group -> all.add(new Many(
        text("plans.call.open.of-group", group.name(), Integer.toString(chosen)), () -> ofGroup(group.id()))));
    together.setItems(all);
    count();
  }

  static Set<ProviderId> ids(Set<Carer> chosen) {
    return chosen.stream().map(Carer::id).collect(Collectors.toSet());
  }

  private Set<ProviderId> ofGroup(GroupId group) {
    return choices.withSpace(viewer, year, group);
  }

  private void add(Set<ProviderId> more) {
    var chosen = new LinkedHashSet<>(byName.getValue());
    candidates.stream().filter(each -> more.contains(each.id())).forEach(chosen::add);
    byName.setValue(chosen);
  }

  /** Who has no space in that year can be asked, but seldom should be. */
  private void count() {
    var without = byName.getValue().stream().filter(each -> !withSpace.contains(each.id())).count();
    byName.setHelperText(without == 0 ? text("plans.call.open.chosen", byName.getValue().size())
        : text("plans.call.open.chosen-without", byName.getValue().size(), without, Integer.toString(year)));
  }

  /** Providers that have something in common. */
  record Many(String label, Supplier<Set<ProviderId>> providers) {}
}

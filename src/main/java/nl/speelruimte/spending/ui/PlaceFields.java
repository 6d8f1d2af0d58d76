package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.parties.ProviderRow;
import nl.speelruimte.uikit.YearSelect;
import org.jspecify.annotations.Nullable;

/** What a new space is for: year, provider, municipality, contract and lot, each choice narrowing what follows. */
public final class PlaceFields {

  final YearSelect year;
  final ComboBox<ProviderRow> provider = new ComboBox<>(SpaceWords.text("spending.column.provider"));
  final ComboBox<Place> municipality = new ComboBox<>(SpaceWords.text("spending.column.municipality"));
  final ComboBox<ContractRow> contract = new ComboBox<>(SpaceWords.text("spending.open.contract"));
  final ComboBox<LotRow> lot = new ComboBox<>(SpaceWords.text("spending.column.lot"));
  private final SpaceChoices choices;
  private final Viewer viewer;
  private final Runnable changed;

  /** @param changed what happens when another space is meant */
  public PlaceFields(SpaceChoices choices, Viewer viewer, int chosenYear, Runnable changed) {
    this.choices = choices;
    this.viewer = viewer;
    this.changed = changed;
    this.year = new YearSelect(choices.years(), chosenYear);

    choices.offerProviders(viewer, provider);
    provider.setItemLabelGenerator(
        each -> SpaceWords.text("spending.open.provider-item", each.name(), each.agbCode()));
    provider.setHelperText(SpaceWords.text("spending.open.provider-help"));
    municipality.setItems(choices.municipalities(viewer));
    municipality.setItemLabelGenerator(Place::name);
    contract.setItemLabelGenerator(
        each -> SpaceWords.text("spending.open.contract-item", each.number(), each.procurement()));
    contract.setHelperText(SpaceWords.text("spending.open.contract-help"));
    lot.setItemLabelGenerator(each -> SpaceWords.text("spending.open.lot-item", each.code(), each.name()));
    lot.setPlaceholder(SpaceWords.text("spending.lot.whole"));
    lot.setHelperText(SpaceWords.text("spending.open.lot-help"));
    lot.setClearButtonVisible(true);

    year.addValueChangeListener(change -> offerContracts());
    provider.addValueChangeListener(change -> offerContracts());
    municipality.addValueChangeListener(change -> offerContracts());
    contract.addValueChangeListener(change -> offerLots());
    lot.addValueChangeListener(change -> changed.run());
  }

  public ComboBox<ProviderRow> provider() {
    return provider;
  }

  public ComboBox<Place> municipality() {
    return municipality;
  }

  public ComboBox<ContractRow> contract() {
    return contract;
  }

  /** Empty for the whole contract. */
  public ComboBox<LotRow> lot() {
    return lot;
  }

  private void offerContracts() {
    if (provider.isEmpty() || municipality.isEmpty() || year.isEmpty()) {
      offer(contract, List.of(), null);
      return;
    }
    var found = choices.contracts(viewer, provider.getValue().id(), municipality.getValue().id(), year.getValue());
    contract.setHelperText(found.isEmpty()
        ? SpaceWords.text("spending.open.no-contract", Integer.toString(year.getValue())) : null);
    offer(contract, found, found.size() == 1 ? found.getFirst() : null);
    offerLots();
  }

  private void offerLots() {
    offer(lot, contract.isEmpty() || municipality.isEmpty() ? List.of()
        : choices.lots(viewer, contract.getValue(), municipality.getValue().id()), null);
    changed.run();
  }

  /** What was chosen stays chosen as long as it is among the choices. */
  private static <T> void offer(ComboBox<T> field, List<T> found, @Nullable T only) {
    var chosen = field.getValue();
    field.setItems(found);
    field.setValue(chosen != null && found.contains(chosen) ? chosen : only);
  }
}

package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.LotFilter;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.ProviderFilter;
import nl.speelruimte.parties.ProviderRow;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.spending.SpaceDraft;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What a new space may be opened for, as the register knows it. */
@Component
public class SpaceChoices {

  private final Providers providers;
  private final PartyDirectory directory;
  private final Contracts contracts;
  private final Lots lots;
  private final Clock clock;

  SpaceChoices(Providers providers, PartyDirectory directory, Contracts contracts, Lots lots, Clock clock) {
    this.providers = providers;
    this.directory = directory;
    this.contracts = contracts;
    this.lots = lots;
    this.clock = clock;
  }

  /** The latest first. */
  List<Integer> years() {
    var last = LocalDate.now(clock).getYear() + SpaceDraft.YEARS_AHEAD;
    return IntStream.rangeClosed(SpaceDraft.FIRST_YEAR, last).boxed().toList().reversed();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Has the field look up providers page by page, by what is typed: part of the name, or the start of the AGB code. */
  void offerProviders(Viewer viewer, ComboBox<ProviderRow> field) {
    field.setItems(
        query -> providers.rows(viewer, named(query.getFilter().orElse("")),
            VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
        query -> Math.toIntExact(providers.count(viewer, named(query.getFilter().orElse("")))));
  }

  private static ProviderFilter named(String typed) {
    return new ProviderFilter(typed, null);
  }

  List<Place> municipalities(Viewer viewer) {
    return directory.of(viewer).municipalities();
  }

  /** The contracts of a provider in which a municipality takes part, as far as they hold in the year. */
  List<ContractRow> contracts(Viewer viewer, ProviderId provider, MunicipalityId municipality, int year) {
    var days = Period.ofYear(year);
    return contracts.rows(viewer, new ContractFilter("", provider, null, municipality, null), Pageable.unpaged())
        .stream().filter(each -> new Period(each.start(), each.end()).overlap(days).isPresent()).toList();
  }

  /** The lots of a contract that a municipality buys and that are not paid as a task. */
  List<LotRow> lots(Viewer viewer, ContractRow contract, MunicipalityId municipality) {
    var bought = lots.rows(viewer, new LotFilter("", null, municipality), Pageable.unpaged()).stream()
        .map(LotRow::id).collect(Collectors.toSet());
    return contracts.details(viewer, contract.id()).lots().stream()
        .filter(lot -> lot.variant() != DeliveryVariant.TASK && bought.contains(lot.id())).toList();
  }
}

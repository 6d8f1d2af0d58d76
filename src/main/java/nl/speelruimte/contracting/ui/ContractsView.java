package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.LotFilter;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import org.springframework.data.domain.Pageable;

/** UC-23: look up contracts; a provider finds its own. */
@Route("contracts")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class ContractsView extends Div implements HasDynamicTitle {

  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  ContractsView(Contracts contracts, Lots lots, PartyDirectory directory, RegisterButtons register,
      CurrentViewer current) {
    this.viewer = current.get();

    offerChoices(lots, directory);

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(getTranslation("contracting.contracts.sub"))
        .actions(register.ofContracts(viewer)), filters,
        ContractsGrid.of(contracts, viewer, this::filter, filters, !viewer.role().isProvider()));
  }

  private void offerChoices(Lots lots, PartyDirectory directory) {
    filters.search("q", getTranslation("contracting.contracts.search"))
        .choice("lot", getTranslation("contracting.field.lot"),
            lots.rows(viewer, LotFilter.ALL, Pageable.unpaged()).stream()
                .map(lot -> new Option(lot.id().toString(),
                    getTranslation("contracting.lot.label", lot.code(), lot.name()))).toList())
        .choice("municipality", getTranslation("contracting.field.municipality"),
            PartyOptions.municipalities(directory.of(viewer)))
        .choice("status", getTranslation("contracting.field.status"), Arrays.stream(ContractStatus.values())
            .map(status -> new Option(status.name(), ContractStatuses.word(status))).toList());
  }

  private ContractFilter filter() {
    return new ContractFilter(filters.value("q").orElse(""), null,
        filters.number("lot").map(LotId::new).orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null),
        filters.constant("status", ContractStatus.class).orElse(null));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("contracting.contracts.title");
  }
}

package nl.speelruimte.parties.register;

import static nl.speelruimte.imports.TemplateColumn.optional;
import static nl.speelruimte.imports.TemplateColumn.required;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.speelruimte.imports.BatchContext;
import nl.speelruimte.imports.LineResult;
import nl.speelruimte.imports.Row;
import nl.speelruimte.imports.RowFormat;
import nl.speelruimte.imports.TemplateColumn;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderStatus;
import nl.speelruimte.parties.register.PlaceDrafts.MembershipDraft;
import nl.speelruimte.parties.register.PlaceDrafts.MunicipalityDraft;
import nl.speelruimte.parties.register.ProviderDrafts.ContactDraft;
import nl.speelruimte.parties.register.ProviderDrafts.ProviderDraft;
import nl.speelruimte.parties.register.ProviderDrafts.SiteDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables from which the register of parties is loaded. */
@Configuration(proxyBeanMethods = false)
class PartyFormats {

  private static final String AGB_EXAMPLE = "98000001";

  @Bean
  RowFormat municipalitiesFormat(PlaceRegister register) {
    return new Table("MUNICIPALITIES", "parties.format.municipalities", List.of(
        required("cbs", "parties.column.cbs", "0503"),
        required("gemeentenaam", "parties.column.municipality-name", "Delft"),
        optional("regio", "parties.column.region", "Haaglanden"),
        optional("servicebureau", "parties.column.office", ""),
        optional("actief", "parties.column.active", "ja")),
        (viewer, row) -> register.save(viewer, new MunicipalityDraft(row.digits("cbs", 4),
            row.text("gemeentenaam", 120), text(row, "regio"), text(row, "servicebureau"), active(row))));
  }

  @Bean
  RowFormat municipalityGroupsFormat(PlaceRegister register) {
    return new Table("MUNICIPALITY_GROUPS", "parties.format.groups", List.of(
        required("groep", "parties.column.group", "H4"),
        required("groepsnaam", "parties.column.group-name", "Delft en omgeving"),
        required("cbs", "parties.column.cbs", "0503"),
        required("lid_vanaf", "parties.column.member-from", "2021-01-01"),
        optional("lid_tot_en_met", "parties.column.member-to", "")),
        (viewer, row) -> register.save(viewer, new MembershipDraft(row.text("groep", 20), row.text("groepsnaam", 120),
            row.digits("cbs", 4), row.date("lid_vanaf"), row.optionalDate("lid_tot_en_met").orElse(null))));
  }

  @Bean
  RowFormat providersFormat(ProviderRegister register) {
    return new Table("PROVIDERS", "parties.format.providers", List.of(
        required("agb", "parties.column.agb", AGB_EXAMPLE),
        required("aanbiedersnaam", "parties.column.provider-name", "Stichting De Voorbeeldhoeve"),
        optional("kvk", "parties.column.kvk", "90000001"),
        optional("moederorganisatie", "parties.column.parent", ""),
        optional("kvk_moederorganisatie", "parties.column.parent-kvk", ""),
        optional("actief", "parties.column.active", "ja")),
        (viewer, row) -> register.save(viewer, new ProviderDraft(row.digits("agb", 8), row.text("aanbiedersnaam", 200),
            digits(row, "kvk", 8), text(row, "moederorganisatie"), digits(row, "kvk_moederorganisatie", 8),
            active(row) ? ProviderStatus.ACTIVE : ProviderStatus.ENDED)));
  }

  @Bean
  RowFormat providerSitesFormat(ProviderRegister register) {
    return new Table("PROVIDER_SITES", "parties.format.sites", List.of(
        required("agb", "parties.column.agb", AGB_EXAMPLE),
        required("locatie", "parties.column.site", "Locatie Zuid"),
        required("plaats", "parties.column.place", "Delft"),
        optional("zorgvormen", "parties.column.care-forms", "ambulant, dagbehandeling")),
        (viewer, row) -> register.save(viewer, new SiteDraft(row.digits("agb", 8), row.text("locatie", 200),
            row.text("plaats", 120), text(row, "zorgvormen"))));
  }

  @Bean
  RowFormat contactsFormat(ProviderRegister register) {
    return new Table("CONTACTS", "parties.format.contacts", List.of(
        optional("agb", "parties.column.agb-or-empty", AGB_EXAMPLE),
        optional("cbs", "parties.column.cbs-or-empty", ""),
        required("contactpersoon", "parties.column.person", "C. Voorbeeld"),
        optional("functie", "parties.column.job-title", "contractmanager"),
        required("email", "parties.column.email", "contact@voorbeeld.example"),
        optional("telefoon", "parties.column.phone", "070 000 00 00")),
        (viewer, row) -> register.save(viewer, new ContactDraft(digits(row, "agb", 8), digits(row, "cbs", 4),
            row.text("contactpersoon", 200), text(row, "functie"), row.text("email", 254), text(row, "telefoon"))));
  }

  private static @Nullable String text(Row row, String column) {
    return row.optionalText(column).orElse(null);
  }

  private static @Nullable String digits(Row row, String column, int length) {
    return row.optionalText(column).map(_ -> row.digits(column, length)).orElse(null);
  }

  private static boolean active(Row row) {
    return row.optionalText("actief").isEmpty() || row.yes("actief");
  }

  /** A register table that the bureau loads. */
  private static final class Table extends RowFormat {

    private final String code;
    private final String titleKey;
    private final List<TemplateColumn> columns;
    private final BiConsumer<Viewer, Row> writer;

    Table(String code, String titleKey, List<TemplateColumn> columns, BiConsumer<Viewer, Row> writer) {
      this.code = code;
      this.titleKey = titleKey;
      this.columns = columns;
      this.writer = writer;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public String titleKey() {
      return titleKey;
    }

    @Override
    public Set<Role> loaders() {
      return Set.of(Role.BUREAU_MANAGER, Role.BUREAU_ANALYST, Role.BUREAU_ADMIN);
    }

    @Override
    public List<TemplateColumn> columns() {
      return columns;
    }

    @Override
    protected RowLoader open(BatchContext batch) {
      return row -> {
        writer.accept(batch.viewer(), row);
        return LineResult.ACCEPTED;
      };
    }
  }
}

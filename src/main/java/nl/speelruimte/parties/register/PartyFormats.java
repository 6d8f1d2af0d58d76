package nl.speelruimte.parties.register;

import static nl.speelruimte.imports.format.TemplateColumn.optional;
import static nl.speelruimte.imports.format.TemplateColumn.required;

import java.util.List;
import nl.speelruimte.imports.format.RegisterTable;
import nl.speelruimte.imports.format.Row;
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
  RegisterTable municipalitiesFormat(PlaceRegister register) {
    return RegisterTable.of("MUNICIPALITIES", "parties.format.municipalities", List.of(
        required("cbs", "parties.column.cbs", "0503"),
        required("gemeentenaam", "parties.column.municipality-name", "Delft"),
        optional("regio", "parties.column.region", "Haaglanden"),
        optional("servicebureau", "parties.column.office", ""),
        optional("actief", "parties.column.active", "ja")),
        (viewer, row) -> register.save(viewer, new MunicipalityDraft(row.digits("cbs", 4),
            row.text("gemeentenaam", 120), text(row, "regio", 120), text(row, "servicebureau", 120), active(row))));
  }

  @Bean
  RegisterTable municipalityGroupsFormat(PlaceRegister register) {
    return RegisterTable.of("MUNICIPALITY_GROUPS", "parties.format.groups", List.of(
        required("groep", "parties.column.group", "H4"),
        required("groepsnaam", "parties.column.group-name", "Delft en omgeving"),
        required("cbs", "parties.column.cbs", "0503"),
        required("lid_vanaf", "parties.column.member-from", "2021-01-01"),
        optional("lid_tot_en_met", "parties.column.member-to", "")),
        (viewer, row) -> register.save(viewer, new MembershipDraft(row.text("groep", 20), row.text("groepsnaam", 120),
            row.digits("cbs", 4), row.date("lid_vanaf"), row.optionalDate("lid_tot_en_met").orElse(null))));
  }

  @Bean
  RegisterTable providersFormat(ProviderRegister register) {
    return RegisterTable.of("PROVIDERS", "parties.format.providers", List.of(
        required("agb", "parties.column.agb", AGB_EXAMPLE),
        required("aanbiedersnaam", "parties.column.provider-name", "Stichting De Voorbeeldhoeve"),
        optional("kvk", "parties.column.kvk", "90000001"),
        optional("moederorganisatie", "parties.column.parent", ""),
        optional("kvk_moederorganisatie", "parties.column.parent-kvk", ""),
        optional("actief", "parties.column.active", "ja")),
        (viewer, row) -> register.save(viewer, new ProviderDraft(row.digits("agb", 8), row.text("aanbiedersnaam", 200),
            digits(row, "kvk", 8), text(row, "moederorganisatie", 200), digits(row, "kvk_moederorganisatie", 8),
            active(row) ? ProviderStatus.ACTIVE : ProviderStatus.ENDED)));
  }

  @Bean
  RegisterTable providerSitesFormat(ProviderRegister register) {
    return RegisterTable.of("PROVIDER_SITES", "parties.format.sites", List.of(
        required("agb", "parties.column.agb", AGB_EXAMPLE),
        required("locatie", "parties.column.site", "Locatie Zuid"),
        required("plaats", "parties.column.place", "Delft"),
        optional("zorgvormen", "parties.column.care-forms", "ambulant, dagbehandeling")),
        (viewer, row) -> register.save(viewer, new SiteDraft(row.digits("agb", 8), row.text("locatie", 200),
            row.text("plaats", 120), text(row, "zorgvormen", 200))));
  }

  @Bean
  RegisterTable contactsFormat(ProviderRegister register) {
    return RegisterTable.of("CONTACTS", "parties.format.contacts", List.of(
        optional("agb", "parties.column.agb-or-empty", AGB_EXAMPLE),
        optional("cbs", "parties.column.cbs-or-empty", ""),
        required("contactpersoon", "parties.column.person", "C. Voorbeeld"),
        optional("functie", "parties.column.job-title", "contractmanager"),
        required("email", "parties.column.email", "contact@voorbeeld.example"),
        optional("telefoon", "parties.column.phone", "070 000 00 00")),
        (viewer, row) -> register.save(viewer, new ContactDraft(digits(row, "agb", 8), digits(row, "cbs", 4),
            row.text("contactpersoon", 200), text(row, "functie", 120), row.text("email", 254),
            text(row, "telefoon", 30))));
  }

  private static @Nullable String text(Row row, String column, int longest) {
    return row.optionalText(column).map(_ -> row.text(column, longest)).orElse(null);
  }

  private static @Nullable String digits(Row row, String column, int length) {
    return row.optionalText(column).map(_ -> row.digits(column, length)).orElse(null);
  }

  private static boolean active(Row row) {
    return row.optionalText("actief").isEmpty() || row.yes("actief");
  }
}

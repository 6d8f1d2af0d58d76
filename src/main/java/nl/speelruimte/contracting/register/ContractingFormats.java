package nl.speelruimte.contracting.register;

import static nl.speelruimte.imports.format.TemplateColumn.optional;
import static nl.speelruimte.imports.format.TemplateColumn.required;

import java.util.List;
import nl.speelruimte.contracting.register.Drafts.ContractDraft;
import nl.speelruimte.contracting.register.Drafts.LotDraft;
import nl.speelruimte.contracting.register.Drafts.PartDraft;
import nl.speelruimte.contracting.register.Drafts.ProcurementDraft;
import nl.speelruimte.contracting.register.Drafts.ProductDraft;
import nl.speelruimte.contracting.register.Drafts.TariffDraft;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.imports.format.RegisterTable;
import nl.speelruimte.imports.format.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables from which the register of agreements is loaded. */
@Configuration(proxyBeanMethods = false)
class ContractingFormats {

  @Bean
  RegisterTable procurementsFormat(LotRegister register) {
    return RegisterTable.of("PROCUREMENTS", "contracting.format.procurements", List.of(
        required("inkoop", "contracting.column.procurement", "JH2025"),
        required("inkoopnaam", "contracting.column.procurement-name", "Jeugdhulp 2025"),
        required("procedure", "contracting.column.procedure", "SAS"),
        required("begindatum", "contracting.column.start", "2025-01-01"),
        required("einddatum", "contracting.column.end", "2028-12-31")),
        (viewer, row) -> register.save(viewer, new ProcurementDraft(row.text("inkoop", 30), row.text("inkoopnaam", 200),
            Words.procedure(row, "procedure"), row.date("begindatum"), row.date("einddatum"))));
  }

  @Bean
  RegisterTable lotsFormat(LotRegister register) {
    return RegisterTable.of("LOTS", "contracting.format.lots", List.of(
        required("inkoop", "contracting.column.procurement", "JH2025"),
        required("perceel", "contracting.column.lot", "A1"),
        required("perceelnaam", "contracting.column.lot-name", "Ambulante jeugdhulp"),
        optional("budgetgroep", "contracting.column.budget-group", "Ambulant"),
        required("uitvoeringsvariant", "contracting.column.variant", "inspanning"),
        required("gemeenten", "contracting.column.lot-municipalities", "0503 0518")),
        (viewer, row) -> register.save(viewer, new LotDraft(row.text("inkoop", 30), row.text("perceel", 30),
            row.text("perceelnaam", 200), row.optionalText("budgetgroep").map(_ -> row.text("budgetgroep", 60))
                .orElse(null), Words.variant(row, "uitvoeringsvariant"), Words.cbsCodes(row, "gemeenten"))));
  }

  @Bean
  RegisterTable productsFormat(LotRegister register) {
    return RegisterTable.of("PRODUCTS", "contracting.format.products", List.of(
        required("categorie", "contracting.column.category", "45"),
        required("productcode", "contracting.column.product", "45A01"),
        required("productnaam", "contracting.column.product-name", "Begeleiding individueel"),
        required("eenheid", "contracting.column.unit", "01"),
        required("uitvoeringsvariant", "contracting.column.variant", "inspanning")),
        (viewer, row) -> register.save(viewer, new ProductDraft(row.digits("categorie", 2), row.text("productcode", 5),
            row.text("productnaam", 200), row.digits("eenheid", 2), Words.variant(row, "uitvoeringsvariant"))));
  }

  @Bean
  RegisterTable contractsFormat(ContractRegister register) {
    return RegisterTable.flagging("CONTRACTS", "contracting.format.contracts", List.of(
        required("contractnummer", "contracting.column.contract", "JH2025-001"),
        required("agb", "contracting.column.agb", "98000001"),
        required("inkoop", "contracting.column.procurement", "JH2025"),
        required("percelen", "contracting.column.contract-lots", "A1 A2"),
        required("gemeenten", "contracting.column.contract-municipalities", "0503 0518"),
        required("begindatum", "contracting.column.start", "2025-01-01"),
        required("einddatum", "contracting.column.end", "2027-12-31"),
        required("status", "contracting.column.status", "actief"),
        optional("opzegtermijn_maanden", "contracting.column.notice", "6"),
        optional("verlengingsopties", "contracting.column.extension-options", "2"),
        optional("verlenging_maanden", "contracting.column.extension-length", "12"),
        optional("voorganger", "contracting.column.predecessor", ""),
        optional("overname", "contracting.column.takeover", "")),
        (viewer, row) -> {
          var contract = register.save(viewer, contract(row));
          return register.placesOutsideLots(contract).stream()
              .map(place -> Reason.of("contracting.flag.buys-no-lot", place)).toList();
        });
  }

  @Bean
  RegisterTable partsFormat(PartRegister register) {
    return RegisterTable.of("CONTRACT_PARTS", "contracting.format.parts", List.of(
        required("contractnummer", "contracting.column.contract", "JH2025-001"),
        optional("perceel", "contracting.column.part-lot", "A1"),
        optional("cbs", "contracting.column.part-municipality", ""),
        optional("geldig_vanaf", "contracting.column.part-from", "2026-01-01"),
        optional("geldig_tot_en_met", "contracting.column.part-to", ""),
        optional("volgt_op_perceel", "contracting.column.part-follows", "")),
        (viewer, row) -> register.save(viewer, new PartDraft(row.text("contractnummer", 40), text(row, "perceel", 30),
            row.optionalText("cbs").map(_ -> row.digits("cbs", 4)).orElse(null),
            row.optionalDate("geldig_vanaf").orElse(null), row.optionalDate("geldig_tot_en_met").orElse(null),
            text(row, "volgt_op_perceel", 30)), null));
  }

  @Bean
  RegisterTable tariffsFormat(TariffRegister register) {
    return RegisterTable.flagging("CONTRACT_TARIFFS", "contracting.format.tariffs", List.of(
        required("contractnummer", "contracting.column.contract", "JH2025-001"),
        required("perceel", "contracting.column.lot", "A1"),
        required("categorie", "contracting.column.category", "45"),
        required("productcode", "contracting.column.product", "45A01"),
        optional("cbs", "contracting.column.tariff-municipality", ""),
        optional("eenheid", "contracting.column.tariff-unit", "04"),
        required("tarief", "contracting.column.tariff", "86,40"),
        required("geldig_vanaf", "contracting.column.valid-from", "2025-01-01"),
        optional("geldig_tot_en_met", "contracting.column.valid-to", "2025-12-31")),
        (viewer, row) -> register.save(viewer, new TariffDraft(row.text("contractnummer", 40),
            row.digits("categorie", 2), row.text("productcode", 5), row.text("perceel", 30),
            row.optionalText("cbs").map(_ -> row.digits("cbs", 4)).orElse(null),
            row.optionalText("eenheid").map(_ -> row.digits("eenheid", 2)).orElse(null),
            row.euros("tarief"), row.date("geldig_vanaf"), row.optionalDate("geldig_tot_en_met").orElse(null))));
  }

  private static ContractDraft contract(Row row) {
    return new ContractDraft(row.text("contractnummer", 40), row.digits("agb", 8), row.text("inkoop", 30),
        row.date("begindatum"), row.date("einddatum"), Words.status(row, "status"),
        number(row, "opzegtermijn_maanden", 36), number(row, "verlengingsopties", 10),
        number(row, "verlenging_maanden", 120), Words.codes(row, "percelen"), Words.cbsCodes(row, "gemeenten"),
        text(row, "voorganger", 40), text(row, "overname", Successions.LONGEST_TAKEOVER));
  }

  private static @Nullable String text(Row row, String column, int longest) {
    return row.optionalText(column).isEmpty() ? null : row.text(column, longest);
  }

  private static int number(Row row, String column, int largest) {
    return row.optionalNumber(column, largest).orElse(0L).intValue();
  }
}

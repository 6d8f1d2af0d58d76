package nl.speelruimte.spending.decisions;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.imports.format.Row;
import nl.speelruimte.imports.format.RowFormat;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.parties.PartyCodes;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceDraft.Rules;
import org.springframework.stereotype.Component;

/** The opening spaces of a year as a table: one decided space per line. */
@Component
class OpeningSpaces extends RowFormat {

  private static final String PROVIDER = "AGB-code";
  private static final String MUNICIPALITY = "CBS-code";
  private static final String YEAR = "Jaar";
  private static final String CONTRACT = "Contractnummer";
  private static final String LOT = "Perceel";
  private static final String AMOUNT = "Bedrag";
  private static final String DECIDED = "Vastgesteld op";
  private static final String REASON = "Reden";
  private static final String NOTICE = "Meldgrens";
  private static final String CRISIS = "Crisis apart";
  private static final int MOST = 1_000;
  private static final Reason UNCHANGED = Reason.of("spending.flag.unchanged");
  private static final int LAST_YEAR = 2100;
  private static final List<TemplateColumn> COLUMNS = List.of(
      TemplateColumn.required(PROVIDER, "spending.opening.provider", "12345678"),
      TemplateColumn.required(MUNICIPALITY, "spending.opening.municipality", "0503"),
      TemplateColumn.required(YEAR, "spending.opening.year", "2026"),
      TemplateColumn.required(CONTRACT, "spending.opening.contract", "JH-2026-014"),
      TemplateColumn.optional(LOT, "spending.opening.lot", "2"),
      TemplateColumn.required(AMOUNT, "spending.opening.amount", "1.240.000,00"),
      TemplateColumn.required(DECIDED, "spending.opening.decided", "2025-09-28"),
      TemplateColumn.required(REASON, "spending.opening.reason", "Besluit bestedingsruimten 2026"),
      TemplateColumn.optional(NOTICE, "spending.opening.notice", "70"),
      TemplateColumn.optional(CRISIS, "spending.opening.crisis", "ja"));
  private final SpaceOpening opening;
  private final PartyDirectory parties;

  OpeningSpaces(SpaceOpening opening, PartyDirectory parties) {
    this.opening = opening;
    this.parties = parties;
  }

  @Override
  public String code() {
    return "SPACES";
  }

  @Override
  public String titleKey() {
    return "spending.opening.title";
  }

  @Override
  public Set<Role> loaders() {
    return EnumSet.of(Role.BUREAU_MANAGER, Role.BUREAU_ADMIN);
  }

  @Override
  public List<TemplateColumn> columns() {
    return COLUMNS;
  }

  @Override
  public Optional<Money> amount(Map<String, String> fields) {
    try {
      return Row.of(0, this, fields).optionalEuros(AMOUNT);
    } catch (LineRefused unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String staysKey() {
    return "spending.opening.stays";
  }

  @Override
  protected RowLoader open(BatchContext batch) {
    return new Loader(opening, batch, parties.of(batch.viewer()));
  }

  /** Holds all pairs of the file before the first space is opened: in the order of the key, not in that of the file. */
  private record Loader(SpaceOpening opening, BatchContext batch, PartyCodes codes) implements RowLoader {

    @Override
    public boolean looksAhead() {
      return true;
    }

    @Override
    public void ahead(List<Row> rows) {
      opening.hold(rows.stream().flatMap(this::readable).toList());
    }

    /** What cannot be read is refused when its turn comes. */
    private Stream<SpaceDraft> readable(Row row) {
      try {
        return Stream.of(draft(row, codes));
      } catch (LineRefused | RuleBroken _) {
        return Stream.empty();
      }
    }

    @Override
    public LineResult load(Row row) {
      var opened = opening.decide(batch.viewer(), draft(row, codes), batch.dryRun() ? null : batch.batch());
      return opened.fresh() ? LineResult.ACCEPTED : LineResult.accepted(List.of(UNCHANGED));
    }
  }

  private static SpaceDraft draft(Row row, PartyCodes codes) {
    var agb = row.digits(PROVIDER, 8);
    var cbs = row.digits(MUNICIPALITY, 4);
    return new SpaceDraft(
        codes.provider(agb).orElseThrow(() -> new LineRefused("spending.rule.provider-unknown", agb)),
        codes.municipality(cbs).orElseThrow(() -> new LineRefused("spending.rule.municipality-unknown", cbs)),
        (int) row.number(YEAR, LAST_YEAR), row.text(CONTRACT, 40), row.optionalText(LOT).orElse(null),
        row.euros(AMOUNT), row.date(DECIDED), row.text(REASON, SpaceDraft.LONGEST_REASON), null, null,
        new Rules(row.optionalNumber(NOTICE, MOST).map(Long::intValue).orElse(null),
            row.optionalText(CRISIS).map(_ -> row.yes(CRISIS)).orElse(null)));
  }
}

package nl.speelruimte.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelruimte.exchange.reading.ClientSeal;
import nl.speelruimte.exchange.reading.Field;
import nl.speelruimte.exchange.reading.MessageKind;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.imports.format.FileHead;
import nl.speelruimte.imports.format.LoadSession;
import nl.speelruimte.imports.format.ReversibleFormat;
import nl.speelruimte.imports.format.TableHead;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.imports.format.XmlHead;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;

/** One care message of the standard, as XML or as a table; its lines become facts of the ledger. */
final class CareMessageFormat implements ReversibleFormat {

  private static final int CERTAIN = 1000;
  private static final Pattern CENTS = Pattern.compile("[0-9]{1,15}");
  private final MessageKind kind;
  private final CareLedger ledger;
  private final List<TemplateColumn> columns;

  CareMessageFormat(MessageKind kind, CareLedger ledger) {
    this.kind = kind;
    this.ledger = ledger;
    this.columns = MessageColumns.of(kind, number -> new ClientSeal(ledger.pseudonymKey()).seal(number));
  }

  @Override
  public String code() {
    return kind.name();
  }

  @Override
  public String titleKey() {
    return "exchange.message." + kind.name();
  }

  @Override
  public Set<Role> loaders() {
    return Set.of(Role.BUREAU_MANAGER, Role.BUREAU_ANALYST, Role.BUREAU_ADMIN);
  }

  @Override
  public int fit(FileHead head) {
    return switch (head) {
      case XmlHead xml -> MessageKind.of(xml).filter(kind::equals).isPresent() ? CERTAIN : 0;
      case TableHead table -> table.fit(columns);
    };
  }

  @Override
  public List<TemplateColumn> columns() {
    return columns;
  }

  /** Messages speak of eurocents without a sign: a credit takes back. */
  @Override
  public Optional<Money> amount(Map<String, String> fields) {
    var credit = "C".equals(fields.get(Field.DEBET_CREDIT.column()));
    return Stream.of(Field.BEDRAG, Field.BUDGET).map(field -> fields.getOrDefault(field.column(), ""))
        .filter(value -> CENTS.matcher(value).matches()).findFirst()
        .map(value -> Money.ofCents(Long.parseLong(value))).map(money -> credit ? money.negated() : money);
  }

  @Override
  public Loading loading() {
    return Loading.STAGED;
  }

  @Override
  public LoadSession begin(BatchContext batch) {
    return new CareMessageSession(kind, columns, batch, ledger);
  }

  @Override
  public void forget(long batch) {
    ledger.facts().discard(Viewer.system("imports"), batch);
  }

  @Override
  public void rollBack(Viewer viewer, List<Long> batches) {
    ledger.facts().withdraw(viewer, batches);
  }

  @Override
  public void replay(Viewer viewer, List<Long> batches) {
    ledger.facts().publish(viewer, batches);
  }
}

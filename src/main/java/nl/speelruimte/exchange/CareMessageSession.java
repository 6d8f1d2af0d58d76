package nl.speelruimte.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.speelruimte.exchange.reading.ClientSeal;
import nl.speelruimte.exchange.reading.Fields;
import nl.speelruimte.exchange.reading.LineSink;
import nl.speelruimte.exchange.reading.MessageKind;
import nl.speelruimte.exchange.reading.MessageReading;
import nl.speelruimte.exchange.reading.RowFields;
import nl.speelruimte.exchange.reading.XmlMessageReader;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.imports.format.FileKind;
import nl.speelruimte.imports.format.FileSource;
import nl.speelruimte.imports.format.LineContent;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.LoadSession;
import nl.speelruimte.imports.format.Row;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.ledger.FactLine;
import nl.speelruimte.ledger.LedgerLoad;
import org.jspecify.annotations.Nullable;

/** The loading of one batch of care messages: lines become facts that are staged in the ledger. */
final class CareMessageSession implements LoadSession, LineSink {

  private static final LineContent NOTHING = LineContent.of(Map.of());
  private final MessageKind kind;
  private final List<TemplateColumn> columns;
  private final BatchContext batch;
  private final CareLedger ledger;
  private final MessageReading reading;
  private final RowFields rows = new RowFields();
  private final FactSummary summary = new FactSummary();
  private final Consumer<FactLine> facts;
  private final @Nullable ReferencesInADryRun references;
  private @Nullable LedgerLoad load;
  private @Nullable Fields last;
  private int lines;

  CareMessageSession(MessageKind kind, List<TemplateColumn> columns, BatchContext batch, CareLedger ledger) {
    this.kind = kind;
    this.columns = columns;
    this.batch = batch;
    this.ledger = ledger;
    this.reading = MessageReading.of(kind, ledger.parties(), ledger.agreed());
    this.load = batch.dryRun() ? null : ledger.facts().open(batch.viewer(), batch.batch());
    this.references = batch.dryRun() ? new ReferencesInADryRun(ledger.questions()) : null;
    this.facts = this::add;
  }

  private void add(FactLine fact) {
    summary.add(fact);
    if (load != null) {
      load.add(fact);
    }
    if (references != null) {
      references.add(fact);
    }
  }

  @Override
  public void read(FileSource file) throws IOException {
    if (file.kind() == FileKind.XML) {
      try (var markup = file.markup()) {
        new XmlMessageReader(kind, new ClientSeal(ledger.pseudonymKey())).read(markup, this);
      }
      return;
    }
    file.rows(columns, row -> {
      var fields = rows.of(row);
      report(row.line(), fields, fields);
    });
  }

  @Override
  public void line(int position, Fields head, Fields line) {
    if (position == 1) {
      MessageChecks.version(head, batch);
    }
    report(position, head, line);
  }

  @Override
  public void end(int count, Fields head) {
    if (count == 0) {
      MessageChecks.version(head, batch);
      emptyMessage(head);
    }
    last = head;
  }

  /** A message without lines says something only when it is an answer that returns nothing. */
  private void emptyMessage(Fields head) {
    if (kind != MessageKind.JW325) {
      return;
    }
    try {
      reading.end(0, head, facts);
      batch.accepted();
    } catch (LineRefused refused) {
      batch.refused(1, refused.reason(), MessageChecks.content(head, head, reading.envelope(head)));
    }
    lines++;
  }

  private void report(long line, Fields head, Fields fields) {
    lines++;
    last = head;
    try {
      batch.report(line, reading.line((int) line, head, fields, facts), NOTHING);
    } catch (LineRefused refused) {
      batch.refused(line, refused.reason(), MessageChecks.content(head, fields, reading.envelope(head)));
    }
  }

  @Override
  public LineResult read(Row row) {
    lines++;
    try {
      last = rows.of(row);
      return reading.line((int) row.line(), last, last, facts);
    } catch (LineRefused refused) {
      return new LineResult.Refused(refused.reason());
    }
  }

  @Override
  public void stage() {
    if (last != null && lines > 0) {
      reading.end(lines, last, facts).forEach(batch::remark);
    }
    summary.tell(batch);
    if (references != null) {
      references.tell(batch);
    }
    if (load != null) {
      load.finish();
      load.close();
      load = null;
    }
  }

  @Override
  public void publish() {
    ledger.facts().publish(batch.viewer(), batch.batch());
  }

  @Override
  public void discard() {
    if (load != null) {
      load.close();
      load = null;
    }
    if (!batch.dryRun()) {
      ledger.facts().discard(batch.viewer(), batch.batch());
    }
  }
}

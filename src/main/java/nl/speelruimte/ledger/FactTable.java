package nl.speelruimte.ledger;

import java.util.Arrays;
import java.util.List;

/** The tables facts are loaded into, with the columns in the order a {@link Chunk} writes them. */
enum FactTable {
  ALLOCATION("ledger_allocation", "id batch_id municipality_id provider_id number client category product issued_at "
      + "start_date end_date volume unit frequency budget_cent change_reason message_id message_dated position flags"),
  CARE_EVENT("ledger_care_event", "id batch_id kind municipality_id provider_id allocation_number client category "
      + "product allocation_start begin_date end_date reason deletes message_id message_dated position"),
  CLAIM_LINE("ledger_claim_line", "id batch_id claim_id provider_id municipality_id service_month reference "
      + "previous_reference allocation_number category product service_begin service_end volume unit tariff_cent "
      + "amount_cent flags position"),
  CLAIM("ledger_claim", "id batch_id provider_id municipality_id claim_number message_id claim_month dated "
      + "submitted_cent size first_month last_month"),
  CLAIM_MONTH("ledger_claim_month", "claim_id batch_id provider_id municipality_id service_month category product "
      + "amount_cent line_count"),
  CLAIM_ANSWER("ledger_claim_answer", "id batch_id provider_id municipality_id claim_number claim_message_id "
      + "message_id dated submitted_cent approved_cent refuses returned"),
  RETURNED_LINE("ledger_returned_line", "id batch_id answer_id provider_id reference codes");

  private final String table;
  private final List<String> columns;

  FactTable(String table, String columns) {
    this.table = table;
    this.columns = Arrays.asList(columns.split(" "));
  }

  /**
   * The statement that reads tab-separated rows from the client; pseudonyms travel as hexadecimal text. A claim is
   * written again with each chunk that brought lines of it.
   */
  String load() {
    var names = columns.stream().map(column -> column.equals("client") ? "@client" : column).toList();
    return "LOAD DATA LOCAL INFILE 'facts' " + (this == CLAIM ? "REPLACE " : "") + "INTO TABLE " + table
        + " CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' (" + String.join(", ", names) + ")"
        + (columns.contains("client") ? " SET client = UNHEX(@client)" : "");
  }
}

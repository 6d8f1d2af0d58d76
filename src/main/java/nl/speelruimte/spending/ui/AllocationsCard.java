package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AllocationRow;
import nl.speelruimte.spending.SpaceAction;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceFacts;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.PortalGrid;

/** The allocations that count in a space; the number only for whom it concerns. */
final class AllocationsCard extends Div {

  AllocationsCard(SpaceFacts facts, Viewer viewer, SpaceDetails details) {
    var title = getTranslation("spending.allocations.title");
    var grid = new PortalGrid<AllocationRow>("allocations", title);
    var numbers = details.may().contains(SpaceAction.SEE_ALLOCATION_NUMBERS);
    if (numbers) {
      grid.column("number", getTranslation("spending.allocation.number"))
          .text(row -> row.number() == null ? null : Long.toString(row.number())).sorted("number")
          .width("5.75rem").phone();
    }
    grid.column("product", getTranslation("spending.allocation.product")).text(AllocationsCard::product)
        .under(row -> about(details, row)).sorted("product").width("9rem").grow(1).phone();
    grid.column("start", getTranslation("spending.allocation.start")).date(AllocationRow::start).sorted("start")
        .under(this::until).width("7.25rem");
    grid.column("end", getTranslation("spending.allocation.end")).date(AllocationRow::end).sorted("end").extra();
    grid.column("value", getTranslation("spending.allocation.value")).money(AllocationRow::value).sorted("value")
        .width("6rem");
    grid.column("claimed", getTranslation("spending.allocation.claimed")).money(AllocationRow::claimed)
        .sorted("claimed").width("7.25rem").phone();
    grid.column("open", getTranslation("spending.allocation.open"))
        .money(row -> details.leavesOut(row) ? null : row.open()).sorted("open").width("6.25rem");
    grid.column("remarks", getTranslation("spending.allocation.remarks"))
        .text(row -> remarks(details, row)).extra();
    grid.identifiedBy(row -> row)
        .whenEmpty(new EmptyState(getTranslation("spending.allocations.empty"),
            getTranslation("spending.allocations.empty-how")))
        .rows(page -> facts.allocations(viewer, details, page),
            () -> facts.allocationCount(viewer, details.space().id()));
    var card = new Card(title,
        Explanations.of(viewer, details.space().source()).origin("allocations", "value", "claimed", "open"), grid);
    if (!numbers) {
      card.add(new Paragraph(getTranslation("spending.allocations.no-numbers")));
    }
    add(card);
  }

  /** The name of the product and whatever somebody should know, under its code. */
  private String about(SpaceDetails details, AllocationRow row) {
    return Stream.of(row.productName(), remarks(details, row)).filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String until(AllocationRow row) {
    return getTranslation("spending.allocation.until", Amounts.of(this).shortDate(row.end()));
  }

  private static String product(AllocationRow row) {
    return row.product() == null ? row.category() : row.category() + " " + row.product();
  }

  private String remarks(SpaceDetails details, AllocationRow row) {
    var crisis = details.leavesOut(row) ? Stream.of(getTranslation("spending.allocation.crisis"))
        : Stream.<String>empty();
    var flags = row.flags().stream().sorted().map(flag -> getTranslation("spending.value-flag." + flag));
    var stopped = row.stopped() == null ? Stream.<String>empty()
        : Stream.of(getTranslation("spending.allocation.stopped",
            Amounts.of(this).shortDate(row.stopped())));
    var started = row.started() ? Stream.<String>empty() : Stream.of(getTranslation("spending.allocation.not-started"));
    var over = row.overClaimed() ? Stream.of(getTranslation("spending.allocation.over")) : Stream.<String>empty();
    return Stream.of(crisis, over, stopped, started, flags).flatMap(part -> part).collect(Collectors.joining("; "));
  }
}

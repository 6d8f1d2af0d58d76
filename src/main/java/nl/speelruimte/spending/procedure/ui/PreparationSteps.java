package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.uikit.PageHeader;
import org.springframework.data.domain.Pageable;

/** UC-70, UC-72: what the bureau can do with a year, and with the rows that it ticked. */
final class PreparationSteps {

  private final Intentions intentions;
  private final PreparationDialogs dialogs;
  private final Viewer viewer;
  private final Grid<IntendedRow> grid;
  private final Runnable shownAnew;

  PreparationSteps(Intentions intentions, PreparationDialogs dialogs, Viewer viewer, Grid<IntendedRow> grid,
      Runnable shownAnew) {
    this.intentions = intentions;
    this.dialogs = dialogs;
    this.viewer = viewer;
    this.grid = grid;
    this.shownAnew = shownAnew;
  }

  /** Only what there is something for. */
  void offer(PageHeader header, IntendedFilter filter) {
    header.actions(
        button("spending.procedure.prepare", () -> dialogs.ofYear().prepare(viewer, filter, shownAnew)),
        button("spending.procedure.add", () -> dialogs.ofOne().add(viewer, filter.year(), shownAnew)));
    offerAgain(header, filter);
    var proposed = count(filter, IntendedStatus.PROPOSED) > 0;
    if (proposed) {
      header.actions(
          button("spending.procedure.correct", () -> dialogs.ofYear().correct(viewer, filter.year(), shownAnew)),
          button("spending.procedure.drop",
              () -> dialogs.ofOne().drop(viewer, chosen(filter, IntendedStatus.PROPOSED), shownAnew)),
          primary(button("spending.procedure.announce",
              () -> dialogs.announce(viewer, chosen(filter, IntendedStatus.PROPOSED), shownAnew))));
    }
    if (proposed || count(filter, IntendedStatus.ANNOUNCED) > 0) {
      var decide = button("spending.procedure.decide", () -> dialogs.decide(viewer,
          chosen(filter, IntendedStatus.ANNOUNCED, IntendedStatus.PROPOSED), shownAnew));
      header.actions(proposed ? decide : primary(decide));
    }
  }

  /** What is left out does not stand in the list unless it is asked for; a line above it says how much there is. */
  private void offerAgain(PageHeader header, IntendedFilter filter) {
    var out = count(filter, IntendedStatus.DROPPED);
    if (out > 0 && filter.statuses().contains(IntendedStatus.DROPPED)) {
      header.actions(button("spending.procedure.restore",
          () -> dialogs.ofOne().restore(viewer, chosen(filter, IntendedStatus.DROPPED), shownAnew)));
    } else if (out > 0) {
      header.sub(new Anchor("spaces/preparation?year=" + filter.year() + "&status=DROPPED",
          Words.text("spending.procedure.out", out)));
    }
  }

  private long count(IntendedFilter filter, IntendedStatus status) {
    return intentions.count(viewer, filter.with(Set.of(status)));
  }

  /**
   * What was ticked, as far as the step is for it; without a tick everything of the first state that the filters show.
   */
  private List<IntendedRow> chosen(IntendedFilter filter, IntendedStatus first, IntendedStatus... more) {
    var ticked = grid.getSelectedItems();
    var statuses = EnumSet.of(first, more);
    return ticked.isEmpty()
        ? intentions.rows(viewer, filter.with(Set.of(first)), Pageable.unpaged())
        : ticked.stream().filter(row -> statuses.contains(row.status())).toList();
  }

  private static Button button(String textKey, Runnable command) {
    return new Button(Words.text(textKey), click -> command.run());
  }

  private static Button primary(Button button) {
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }
}

package nl.speelruimte.contracting.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.contracting.dossier.AssignmentDraft;
import nl.speelruimte.contracting.dossier.AssignmentRow;
import nl.speelruimte.contracting.dossier.Assignments;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.contracting.ui.ContractSection.Page;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;

/** UC-55: what is asked of the provider for each quarter; the present version, and the earlier ones on demand. */
final class AssignmentsCard extends Composite<Card> {

  private final Amounts amounts = Amounts.of(this);
  private final Assignments assignments;
  private final Page page;
  private final LocalDate today;
  private final Map<Quarter, List<AssignmentRow>> quarters;

  AssignmentsCard(Assignments assignments, Page page, LocalDate today) {
    this.assignments = assignments;
    this.page = page;
    this.today = today;
    this.quarters = assignments.assignments(page.viewer(), page.details().contract().id(), page.asOf()).stream()
        .collect(Collectors.groupingBy(AssignmentRow::quarter, LinkedHashMap::new, Collectors.toList()));
    getContent().add(new H2(getTranslation("contracting.assignments.title")));
    if (quarters.isEmpty()) {
      getContent().add(new Paragraph(getTranslation("contracting.assignments.empty")));
    }
    quarters.values().forEach(this::show);
    getContent().add(KeeperButton.of(page, "contracting.assignments.write", this::write));
  }

  private void show(List<AssignmentRow> versions) {
    var latest = versions.getFirst();
    var goals = new Div();
    latest.goals().lines().forEach(line -> goals.add(new Paragraph(line)));
    getContent().add(new H3(amounts.quarter(latest.quarter())), goals, new Div(Why.line(said(latest))));
    if (versions.size() > 1) {
      var earlier = new Div();
      versions.stream().skip(1).forEach(each -> earlier.add(new Paragraph(each.goals()), new Div(Why.line(said(each)))));
      getContent().add(new Details(getTranslation("contracting.assignments.earlier", versions.size() - 1), earlier));
    }
  }

  private String said(AssignmentRow row) {
    return getTranslation("contracting.assignments.said", row.number(), row.actor(), amounts.moment(row.recordedAt()),
        row.reason());
  }

  private void write() {
    var quarter = new Select<Quarter>();
    quarter.setLabel(Words.text("contracting.field.quarter"));
    quarter.setItems(choices());
    quarter.setItemLabelGenerator(amounts::quarter);
    var goals = new TextArea(Words.text("contracting.field.goals"));
    goals.setMaxLength(AssignmentDraft.LONGEST_GOALS);
    goals.setHelperText(Words.text("contracting.assignments.goals-help"));
    quarter.addValueChangeListener(change -> {
      if (goals.isEmpty() && change.getValue() != null && quarters.containsKey(change.getValue())) {
        goals.setValue(quarters.get(change.getValue()).getFirst().goals());
      }
    });
    var reason = Words.reason();
    var binder = new Binder<>(Form.class);
    Words.required(binder, quarter, "quarter");
    Words.required(binder, goals, "goals");
    Words.required(binder, reason, "reason");
    binder.readRecord(new Form(null, "", ""));
    new FormDialog<>(Words.text("contracting.assignments.write"), binder, form -> assignments.write(page.viewer(),
            page.details().contract().id(),
            new AssignmentDraft(form.quarter(), form.goals(), form.reason(), follows(form.quarter()))),
        quarter, goals, reason)
        .intro(Words.text("contracting.assignments.intro"))
        .doneText(Words.text("contracting.assignments.done"))
        .afterwards(page.changed()).open();
  }

  /** The version that was shown of a quarter; none for the first. */
  private int follows(@Nullable Quarter quarter) {
    return quarter == null || !quarters.containsKey(quarter) ? 0 : quarters.get(quarter).getFirst().number();
  }

  /** The quarters of the contract, from one year ago to one year ahead. */
  private List<Quarter> choices() {
    var contract = page.details().contract();
    return Stream.iterate(today.minusYears(1), day -> !day.isAfter(today.plusYears(1)), day -> day.plusMonths(3))
        .map(Quarter::of)
        .filter(each -> !each.period().from().isAfter(contract.end()) && !each.period().to().isBefore(contract.start()))
        .toList();
  }

  /** What is filled in. */
  public record Form(@Nullable Quarter quarter, String goals, String reason) {}
}

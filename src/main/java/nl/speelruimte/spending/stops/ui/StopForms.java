package nl.speelruimte.spending.stops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.spending.stops.StopDraft;
import nl.speelruimte.spending.stops.StopGround;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** The form of a new stop: asked for by the provider, or set by the payer as it was agreed. */
final class StopForms {

  private StopForms() {}

  /**
   * @param kind the end of its text keys: {@code request} or {@code impose}
   * @param lots to choose from; empty when the space is of one lot
   */
  static void open(String kind, List<LotRow> lots, LocalDate today, Consumer<StopDraft> command, Runnable afterwards) {
    var ground = new RadioButtonGroup<StopGround>(StopWords.text("spending.stop.ground"));
    ground.setItems(Arrays.asList(StopGround.values()));
    ground.setItemLabelGenerator(each -> StopWords.text("spending.stop-ground." + each.name()));
    var lot = new Select<LotRow>();
    lot.setLabel(StopWords.text("spending.column.lot"));
    lot.setEmptySelectionAllowed(true);
    lot.setEmptySelectionCaption(StopWords.text("spending.stop.all-lots"));
    lot.setItems(lots);
    lot.setItemLabelGenerator(each -> each == null ? StopWords.text("spending.stop.all-lots") : each.name());
    var from = new DateField(StopWords.text("spending.stop.from"));
    var to = new DateField(StopWords.text("spending.stop.to"));
    to.setHelperText(StopWords.text("spending.stop.to-help"));
    to.setClearButtonVisible(true);
    var reason = StopWords.area("spending.stop.reason", StopDraft.LONGEST_REASON);
    var binder = new Binder<>(Form.class);
    binder.forField(ground).asRequired(StopWords.text("spending.stop.rule.ground-missing")).bind("ground");
    binder.forField(lot).bind("lot");
    binder.forField(from).asRequired(StopWords.text("uikit.field.required")).bind("from");
    binder.forField(to).bind("to");
    binder.forField(reason).asRequired(StopWords.text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Form(null, null, today, null, ""));
    var fields = new ArrayList<Component>(List.of(ground));
    if (!lots.isEmpty()) {
      fields.add(lot);
    }
    fields.addAll(List.of(from, to, reason));
    var asks = kind.equals("request");
    new FormDialog<>(StopWords.text(asks ? "spending.stop.request" : "spending.stop.impose"), binder,
        form -> command.accept(form.draft()), fields.toArray(Component[]::new))
        .intro(StopWords.text(asks ? "spending.stop.request-intro" : "spending.stop.impose-intro"))
        .saveText(StopWords.text(asks ? "spending.stop.request" : "spending.stop.impose"))
        .doneText(StopWords.text(asks ? "spending.stop.request-done" : "spending.stop.impose-done"))
        .afterwards(afterwards).open();
  }

  /** What is filled in. */
  public record Form(@Nullable StopGround ground, @Nullable LotRow lot, @Nullable LocalDate from,
      @Nullable LocalDate to, String reason) {

    StopDraft draft() {
      return new StopDraft(ground, from, to, lot == null ? null : lot.id(), reason);
    }
  }
}

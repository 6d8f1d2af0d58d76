package gallery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.Explained;
import nl.speelruimte.uikit.Explanation;
import nl.speelruimte.uikit.FigureTile;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PeriodPicker;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.TaskList;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.chart.SpaceBar;
import nl.speelruimte.uikit.chart.SpaceBarFigures;
import nl.speelruimte.uikit.chart.YearChart;
import nl.speelruimte.uikit.chart.YearFigures;

/** A page of a space with every component on it. */
@Route("")
public class GalleryView extends Div implements HasDynamicTitle {

  private static final SpaceBarFigures FIGURES = new SpaceBarFigures(
      Money.ofEuros(1_240_000), Money.ofEuros(1_042_000), Money.ofEuros(89_000), Money.ofEuros(52_300),
      Money.ofEuros(1_290_000), Money.ofEuros(1_430_000), 83.3);
  private final List<Adjustment> saved = new ArrayList<>();

  /** What the form fills. */
  public record Adjustment(Money amount, String reason) {}

  public GalleryView() {
    var adjust = new Button("Ruimte bijstellen", click -> form().open());
    adjust.addThemeVariants(ButtonVariant.PRIMARY);
    var stop = new Button("Stoppen", click -> ConfirmDialogs.askReason(
        "Instroom stoppen?", "De aanbieder krijgt hiervan bericht.", "Stoppen",
        reason -> Notices.done("Gestopt: " + reason)));
    addClassName("page");
    add(new PageHeader("Rijswijk, ambulant")
        .crumb("Bestedingsruimte 2026", "list")
        .crumb("De Windmolen", "list?provider=2")
        .status(StatusBadge.over("loopt over in week 48"))
        .sub(explained("zoals bekend op 22 november 2026"))
        .sub("10 gemeenten")
        .actions(stop, adjust));
    add(new Card(SpaceBar.big(FIGURES), tiles()));
    add(Rows.columns(Rows.stack(year(), new Card("Velden", fields())), Rows.stack(entries(), tasks())));
  }

  private static Div tiles() {
    return Rows.row(
        new FigureTile(explained("€ 1.240.000"), "ruimte na 1 bijstelling"),
        new FigureTile("€ 1.131.000", "gedeclareerd, waarvan € 1.042.000 goedgekeurd"),
        new FigureTile("− € 118.400", "over na prognose").in(Status.OVER));
  }

  private static Explained explained(String text) {
    return new Explained(text, Explanation.of("Het vastgestelde bedrag met alle bijstellingen.")
        .from("batch 2026-11-18", "list").asOf(LocalDate.of(2026, 10, 31)));
  }

  private static Card year() {
    var months = new ArrayList<YearFigures.Month>();
    for (var month = 1; month <= 10; month++) {
      months.add(YearFigures.Month.claimed(YearMonth.of(2026, month), Money.ofEuros(113_100)));
    }
    months.add(YearFigures.Month.expected(
        YearMonth.of(2026, 11), Money.ofEuros(1_240_000), Money.ofEuros(1_200_000), Money.ofEuros(1_280_000)));
    months.add(YearFigures.Month.expected(
        YearMonth.of(2026, 12), Money.ofEuros(1_358_400), Money.ofEuros(1_290_000), Money.ofEuros(1_430_000)));
    return new Card("Het jaar", new YearChart(
        "Het jaar", new YearFigures(months, Money.ofEuros(1_240_000), LocalDate.of(2026, 11, 28))));
  }

  private static Div fields() {
    return Rows.row(new MoneyField("Bedrag"), new PeriodPicker("Periode"));
  }

  private static Card entries() {
    return new Card("Boekingen op deze ruimte", new Timeline()
        .event("14 okt 2026 · bijgesteld + € 40.000", "Verschoven van Delft, addendum 3.")
        .event("2 sep 2026 · 70 % bereikt", "Melding verstuurd; overleg 11 sep."));
  }

  private static Card tasks() {
    var go = new Button("Verder");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    return new Card("Dit wacht op u", new TaskList()
        .task("Plan van aanpak 2027 indienen", "Gevraagd door het servicebureau, voor 5 gemeenten.",
            StatusBadge.watch("nog 9 dagen"), go)
        .task("Actie: declaraties aanvullen", "Afgesproken in het Q-gesprek.",
            StatusBadge.over("3 dagen te laat"), new Button("Bijwerken")));
  }

  private FormDialog<Adjustment> form() {
    var amount = new MoneyField("Nieuw bedrag");
    var reason = new TextField("Reden");
    var binder = new Binder<>(Adjustment.class);
    binder.forField(amount).asRequired("Vul een bedrag in.").bind("amount");
    binder.forField(reason).asRequired("Vul een reden in.").bind("reason");
    binder.readRecord(new Adjustment(Money.ofEuros(1_240_000), ""));
    return new FormDialog<>("Ruimte bijstellen", binder, this::save, amount, reason)
        .intro("De aanbieder en de gemeente zien deze boeking.")
        .doneText("De ruimte is bijgesteld.");
  }

  private void save(Adjustment given) {
    if (given.amount().compareTo(Money.ofEuros(9_000_000)) > 0) {
      throw RuleBroken.at("amount", "uikit.money.too-large");
    }
    if ("verboden".equals(given.reason())) {
      throw new RuleBroken("uikit.notice.not-here");
    }
    saved.add(given);
    add(new Span("bewaard " + saved.size() + ": " + given.amount().cents() + " " + given.reason()));
  }

  @Override
  public String getPageTitle() {
    return "Ruimte";
  }
}

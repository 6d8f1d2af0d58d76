package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.EffectLine;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.ui.EffectsTable;
import nl.speelruimte.plans.writing.PlanGround;
import nl.speelruimte.plans.writing.ui.EffectsGrid.Changed;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.kept.KeptTexts;
import org.jspecify.annotations.Nullable;

/** The effects of a measure at one place: a field per quarter, and their sum. */
final class EffectRow {

  private final PlanGround ground;
  private final Changed changed;
  private final Runnable onTyping;
  private final List<MoneyField> fields = new ArrayList<>();
  private final List<@Nullable Money> typed = new ArrayList<>();
  private final Set<MoneyField> refused = new HashSet<>();
  private final Span sum = new Span();
  private final Element line = new Element("tr");

  /** @param onTyping called whenever an amount is another, also while it is typed */
  EffectRow(PlanGround ground, Changed changed, Runnable onTyping) {
    this.ground = ground;
    this.changed = changed;
    this.onTyping = onTyping;
    line.appendChild(new Element("th").setText(name(ground)).setAttribute("scope", "row"));
    for (var quarter = 1; quarter <= EffectLine.QUARTERS; quarter++) {
      line.appendChild(new Element("td").setAttribute("data-head", EffectsTable.quarter(quarter))
          .appendChild(field(quarter).getElement()));
    }
    line.appendChild(new Element("td").appendChild(sum.getElement()));
    reckon();
  }

  static String name(PlanGround ground) {
    return text("plans.page.place", ground.municipalityName(),
        ground.lotName() == null ? text("plans.page.whole-contract") : ground.lotName());
  }

  PlanGround ground() {
    return ground;
  }

  Element line() {
    return line;
  }

  MoneyField field(EffectSpot spot) {
    return fields.get(spot.quarter() - 1);
  }

  MoneyField first() {
    return fields.getFirst();
  }

  /** Has the browser keep what is typed until it is saved; what is refused stays there. */
  void keptBy(KeptTexts kept, MeasureKey measure) {
    for (var quarter = 1; quarter <= EffectLine.QUARTERS; quarter++) {
      var spot = new EffectSpot(ground, quarter).of(measure);
      var field = fields.get(quarter - 1);
      kept.keeps(field, spot, 0);
      field.onLeaving(text -> {
        if (!field.isInvalid() && !refused.contains(field)) {
          kept.acknowledge(spot, text);
        }
      });
    }
  }

  /** Fills in what is saved. */
  void shows(List<MeasureEffect> effects) {
    effects.forEach(effect -> fields.get(effect.quarter() - 1).setValue(effect.amount()));
    reckon();
  }

  /** What the fields say, as far as it can be read. */
  List<MeasureEffect> effects() {
    var effects = new ArrayList<MeasureEffect>();
    for (var quarter = 1; quarter <= EffectLine.QUARTERS; quarter++) {
      var amount = typed.get(quarter - 1);
      if (amount != null) {
        effects.add(EffectsGrid.effect(ground, quarter, amount));
      }
    }
    return effects;
  }

  private MoneyField field(int quarter) {
    var field = new MoneyField("");
    field.getElement().setProperty("accessibleName", new EffectSpot(ground, quarter).label());
    typed.add(null);
    field.onTyping(amount -> {
      typed.set(quarter - 1, amount);
      reckon();
      onTyping.run();
    });
    field.addValueChangeListener(change -> {
      if (change.isFromClient() && (change.getValue() != null || field.text().isBlank())) {
        if (changed.to(ground, quarter, change.getValue())) {
          refused.remove(field);
        } else {
          refused.add(field);
        }
      }
    });
    fields.add(field);
    return field;
  }

  private void reckon() {
    sum.setText(Amounts.of(sum).euros(typed.stream().filter(Objects::nonNull).reduce(Money.ZERO, Money::plus)));
  }
}

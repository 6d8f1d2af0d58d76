package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.SiteRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.EmptyState;
import org.jspecify.annotations.Nullable;

/** What the register itself knows of a provider: codes, parent, sites and contacts. */
final class RegisterSection {

  private RegisterSection() {}

  static Component of(ProviderDetails details, ContactsCard contacts) {
    return Rows.columns(Rows.stack(facts(details), sites(details)), contacts);
  }

  private static Component facts(ProviderDetails details) {
    return new Card(text("parties.card.facts"), new DefinitionRows()
        .row(text("parties.field.agbCode"), details.agbCode())
        .row(text("parties.field.kvkNr"), shown(details.kvkNr()))
        .row(text("parties.field.parentName"), shown(details.parentName()))
        .row(text("parties.field.parentKvkNr"), shown(details.parentKvkNr())));
  }

  private static Component sites(ProviderDetails details) {
    if (details.sites().isEmpty()) {
      return new Card(text("parties.card.sites"),
          new EmptyState(text("parties.sites.empty"), text("parties.register.how")));
    }
    var table = new PlainTable(text("parties.card.sites"))
        .column(text("parties.field.site")).column(text("parties.field.place")).column(text("parties.field.careForms"));
    for (SiteRow site : details.sites()) {
      table.row(site.name(), site.place(), shown(site.careForms()));
    }
    return new Card(text("parties.card.sites"), table);
  }

  private static String shown(@Nullable String value) {
    return value == null ? Amounts.NONE : value;
  }

  private static String text(String key) {
    return I18NProvider.translate(key);
  }
}

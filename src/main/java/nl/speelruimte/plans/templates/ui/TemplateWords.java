package nl.speelruimte.plans.templates.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.templates.TemplateId;
import nl.speelruimte.plans.templates.TemplateRow;
import nl.speelruimte.uikit.Status;

/** How templates are spoken of on their pages. */
final class TemplateWords {

  private TemplateWords() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String category(MeasureCategory category) {
    return text("plans.measure-category." + category);
  }

  static Status status(TemplateRow template) {
    return template.retired() ? Status.NONE : Status.OK;
  }

  static String state(TemplateRow template) {
    return text(template.retired() ? "plans.templates.state-retired" : "plans.templates.state-in-use");
  }

  static String address(TemplateId id) {
    return "plan-templates/" + id;
  }
}

package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** A few documents that go with a form: one field, and another as soon as it is wanted. */
final class FilesField extends CustomField<@Nullable List<FileDraft>> {

  private static final int MOST = 5;
  private final List<DocumentField> fields = new ArrayList<>();
  private final Div places = new Div();
  private final Button more = new Button(text("improvement.files.more"), click -> another());

  FilesField() {
    more.addClassName("quiet");
    places.addClassName("stack");
    add(places, more);
    another();
  }

  private void another() {
    var field = new DocumentField(text("improvement.files.label"));
    field.addValueChangeListener(change -> updateValue());
    fields.add(field);
    places.add(field);
    more.setVisible(fields.size() < MOST);
  }

  @Override
  protected List<FileDraft> generateModelValue() {
    return fields.stream().map(DocumentField::getValue).filter(Objects::nonNull).toList();
  }

  @Override
  protected void setPresentationValue(@Nullable List<FileDraft> files) {
    if (files == null || files.isEmpty()) {
      fields.forEach(field -> field.setValue(null));
    }
  }
}

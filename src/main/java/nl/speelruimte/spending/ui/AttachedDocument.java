package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.uikit.UploadTexts;
import org.jspecify.annotations.Nullable;

/** One file that goes with a form; what was chosen stays when the form says no. */
final class AttachedDocument extends Div implements HasValidation {

  private static final int LARGEST = 20 << 20;
  private final Span error = new Span();
  private @Nullable String name;
  private byte @Nullable [] content;

  AttachedDocument(String label) {
    var title = new Span(label);
    var upload = new Upload(new InMemoryUploadHandler((file, bytes) -> keep(file.fileName(), bytes)) {
      @Override
      public long getFileSizeMax() {
        return LARGEST;
      }
    });
    upload.setI18n(UploadTexts.make());
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LARGEST);
    upload.getElement().setAttribute("aria-label", label);
    upload.addFileRemovedListener(removed -> forget());
    upload.addFileRejectedListener(
        rejected -> refuse(getTranslation("spending.adjust.file-too-large", LARGEST >> 20)));
    error.addClassName("ink-over");
    error.getElement().setAttribute("role", "alert");
    add(title, upload, error);
  }

  @Nullable String name() {
    return name;
  }

  byte @Nullable [] content() {
    return content;
  }

  /** What was chosen; null when nothing is. */
  SpaceDraft.@Nullable Letter letter() {
    return name == null || content == null ? null : new SpaceDraft.Letter(name, content);
  }

  private void keep(String fileName, byte[] bytes) {
    name = fileName;
    content = bytes;
    setErrorMessage("");
  }

  private void forget() {
    name = null;
    content = null;
  }

  private void refuse(String why) {
    setErrorMessage(why);
  }

  @Override
  public void setErrorMessage(@Nullable String message) {
    error.setText(message == null ? "" : message);
  }

  @Override
  public String getErrorMessage() {
    return error.getText();
  }

  @Override
  public void setInvalid(boolean invalid) {
    error.setVisible(invalid);
  }

  @Override
  public boolean isInvalid() {
    return error.isVisible() && !error.getText().isEmpty();
  }
}

package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import nl.speelruimte.documents.AttachmentType;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.SpaceDraft.Letter;
import nl.speelruimte.uikit.RuleTexts;
import nl.speelruimte.uikit.UploadTexts;
import org.jspecify.annotations.Nullable;

/** One document that goes with a form: judged by its content when it is chosen, and kept when the form says no. */
final class AttachedDocument extends CustomField<@Nullable Letter> implements HasValidator<Letter> {

  private static final int LARGEST = 20 << 20;
  private final Upload upload = new Upload(new Reception());
  private @Nullable Letter letter;
  private @Nullable String refused;

  AttachedDocument(String label) {
    setLabel(label);
    setHelperText(getTranslation("spending.document.kinds", LARGEST >> 20));
    var words = UploadTexts.make();
    words.getError().setFileIsTooBig(getTranslation("spending.document.too-large", LARGEST >> 20));
    upload.setI18n(words);
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LARGEST);
    upload.getElement().setAttribute("aria-label", label);
    upload.addFileRemovedListener(removed -> keep(null));
    upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
    upload.getElement().addEventListener("upload-error", failed -> forgetWhatWasRefused());
    add(upload);
  }

  private void keep(@Nullable Letter chosen) {
    letter = chosen;
    refused = null;
    setInvalid(false);
    setErrorMessage("");
    updateValue();
  }

  /** What was chosen before stays; without it the form cannot be saved until another file is chosen. */
  private void refuse(String why) {
    refused = letter == null ? why : null;
    setErrorMessage(why);
    setInvalid(true);
    forgetWhatWasRefused();
  }

  /** A file that was refused stands in no list, so that another can be chosen at once. */
  private void forgetWhatWasRefused() {
    if (refused != null) {
      upload.clearFileList();
    }
  }

  @Override
  public Validator<Letter> getDefaultValidator() {
    return (value, context) -> refused == null ? ValidationResult.ok() : ValidationResult.error(refused);
  }

  @Override
  protected @Nullable Letter generateModelValue() {
    return letter;
  }

  @Override
  protected void setPresentationValue(@Nullable Letter chosen) {
    letter = chosen;
    if (chosen == null) {
      upload.clearFileList();
    }
  }

  /** The field is a group to a screen reader, which cannot be required: the part in it that is chosen from says so. */
  @Override
  public void setRequiredIndicatorVisible(boolean required) {
    getElement().getClassList().set("needed", required);
    upload.getElement().setAttribute("aria-label",
        required ? getTranslation("spending.document.needed", getLabel()) : getLabel());
  }

  @Override
  public boolean isRequiredIndicatorVisible() {
    return getElement().getClassList().contains("needed");
  }

  @Override
  public void focus() {
    upload.getElement().executeJs("this.querySelector('[slot=add-button]')?.focus()");
  }

  /** Reads in the thread of the upload, beside the screen. */
  private final class Reception implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      var name = event.getFileName();
      byte[] bytes;
      try (var in = event.getInputStream()) {
        bytes = in.readNBytes(LARGEST + 1);
      }
      var ui = event.getUI();
      if (bytes.length > LARGEST) {
        event.reject();
        ui.access(() -> refuse(getTranslation("spending.document.too-large", LARGEST >> 20)));
        return;
      }
      try {
        AttachmentType.of(name, bytes);
        ui.access(() -> keep(new Letter(name, bytes)));
      } catch (RuleBroken no) {
        event.reject();
        ui.access(() -> refuse(RuleTexts.of(no, getLocale())));
      }
    }

    @Override
    public long getFileSizeMax() {
      return LARGEST;
    }
  }
}

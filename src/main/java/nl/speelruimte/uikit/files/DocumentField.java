package nl.speelruimte.uikit.files;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiFunction;
import nl.speelruimte.documents.AttachmentType;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.uikit.RuleTexts;
import nl.speelruimte.uikit.UploadTexts;
import org.jspecify.annotations.Nullable;

/**
 * One document that goes with a form: judged by its content when it is chosen, and kept when the form says no.
 *
 * @param <T> what the form keeps of it
 */
public class DocumentField<T> extends CustomField<@Nullable T> implements HasValidator<T> {

  private static final int LARGEST = 20 << 20;
  private final Upload upload = new Upload(new Reception());
  private final BiFunction<String, byte[], T> make;
  private @Nullable T letter;
  private @Nullable String refused;

  /** @param make keeps its name and content in the shape of the form */
  public DocumentField(String label, BiFunction<String, byte[], T> make) {
    this.make = make;
    setLabel(label);
    setHelperText(getTranslation("uikit.document.kinds", LARGEST >> 20));
    var words = UploadTexts.make();
    words.getError().setFileIsTooBig(getTranslation("uikit.document.too-large", LARGEST >> 20));
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

  private void keep(@Nullable T chosen) {
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
  public Validator<T> getDefaultValidator() {
    return (value, context) -> refused == null ? ValidationResult.ok() : ValidationResult.error(refused);
  }

  @Override
  protected @Nullable T generateModelValue() {
    return letter;
  }

  @Override
  protected void setPresentationValue(@Nullable T chosen) {
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
        required ? getTranslation("uikit.document.needed", getLabel()) : getLabel());
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
        ui.access(() -> refuse(getTranslation("uikit.document.too-large", LARGEST >> 20)));
        return;
      }
      try {
        AttachmentType.of(name, bytes);
        ui.access(() -> keep(make.apply(name, bytes)));
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

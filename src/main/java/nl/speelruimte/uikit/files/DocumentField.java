package nl.speelruimte.uikit.files;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import nl.speelruimte.documents.AttachmentLimits;
import nl.speelruimte.documents.AttachmentType;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.uikit.RuleTexts;
import org.jspecify.annotations.Nullable;

/** One document that goes with a form: judged by its content when it is chosen, and kept when the form says no. */
public final class DocumentField extends CustomField<@Nullable FileDraft> implements HasValidator<FileDraft> {

  private final AttachmentLimits limits =
      VaadinService.getCurrent().getInstantiator().getOrCreate(AttachmentLimits.class);
  private final Upload upload = new Upload(new Reception());
  private @Nullable FileDraft chosen;
  private @Nullable String refused;

  public DocumentField(String label) {
    setLabel(label);
    setHelperText(getTranslation("uikit.document.kinds", limits.largestMegabytes()));
    var words = UploadTexts.make();
    words.getError().setFileIsTooBig(tooLarge());
    upload.setI18n(words);
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(limits.largest());
    upload.getElement().setAttribute("aria-label", label);
    upload.addFileRemovedListener(removed -> keep(null));
    upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
    upload.getElement().addEventListener("upload-error", failed -> forgetWhatWasRefused());
    add(upload);
  }

  private String tooLarge() {
    return getTranslation("uikit.document.too-large", limits.largestMegabytes());
  }

  private void keep(@Nullable FileDraft file) {
    chosen = file;
    refused = null;
    setInvalid(false);
    setErrorMessage("");
    updateValue();
  }

  /** What was chosen before stays; without it the form cannot be saved until another file is chosen. */
  private void refuse(String why) {
    refused = chosen == null ? why : null;
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
  public Validator<FileDraft> getDefaultValidator() {
    return (value, context) -> refused == null ? ValidationResult.ok() : ValidationResult.error(refused);
  }

  @Override
  protected @Nullable FileDraft generateModelValue() {
    return chosen;
  }

  @Override
  protected void setPresentationValue(@Nullable FileDraft file) {
    chosen = file;
    if (file == null) {
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
        bytes = in.readNBytes(limits.largest() + 1);
      }
      var ui = event.getUI();
      if (bytes.length > limits.largest()) {
        event.reject();
        ui.access(() -> refuse(tooLarge()));
        return;
      }
      try {
        AttachmentType.of(name, bytes);
        ui.access(() -> keep(new FileDraft(name, bytes)));
      } catch (RuleBroken no) {
        event.reject();
        ui.access(() -> refuse(RuleTexts.of(no, getLocale())));
      }
    }

    @Override
    public long getFileSizeMax() {
      return limits.largest();
    }
  }
}

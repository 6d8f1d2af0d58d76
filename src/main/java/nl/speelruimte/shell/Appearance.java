package nl.speelruimte.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;

/** Light or dark, as the user chose or as the device is set. */
enum Appearance {
  AS_DEVICE,
  LIGHT,
  DARK;

  private static final KeptInBrowser CHOICE = new KeptInBrowser("speelruimte-appearance");

  static Appearance kept(VaadinRequest request) {
    return CHOICE.read(request)
        .flatMap(mode -> Arrays.stream(values()).filter(value -> value.mode().equals(mode)).findFirst())
        .orElse(AS_DEVICE);
  }

  /** How the style sheets know it. */
  String mode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void show() {
    CHOICE.write(mode());
    UI.getCurrent().getPage().executeJs("document.documentElement.dataset.mode = $0", mode());
  }
}

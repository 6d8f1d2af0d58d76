package nl.speelruimte.identity.invitations.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.uikit.RuleTexts;

/** Choosing a password twice; a no is said at the field and what was typed stays. */
final class PasswordForm extends Div {

  private static final int LONGEST = 128;
  private final PasswordField first = new PasswordField(getTranslation("identity.invitation.password"));
  private final PasswordField second = new PasswordField(getTranslation("identity.invitation.password-again"));
  private final Button open = new Button(getTranslation("identity.invitation.open"));
  private final Consumer<String> command;

  PasswordForm(String email, Consumer<String> command) {
    this.command = command;
    var name = new TextField(getTranslation("identity.login.user-name"));

    name.setValue(email);
    name.setReadOnly(true);
    name.getElement().setAttribute("autocomplete", "username");
    first.setHelperText(getTranslation("identity.invitation.password-help"));
    first.setMaxLength(LONGEST);
    second.setMaxLength(LONGEST);
    first.getElement().setAttribute("autocomplete", "new-password");
    second.getElement().setAttribute("autocomplete", "new-password");
    open.addThemeVariants(ButtonVariant.PRIMARY);
    open.setDisableOnClick(true);
    open.addClickListener(click -> save());
    open.addClickShortcut(Key.ENTER).listenOn(first, second).resetFocusOnActiveElement();

    addClassName("password-form");
    add(name, first, second, open);
  }

  private void save() {
    first.setInvalid(false);
    second.setInvalid(false);
    try {
      if (first.getValue().equals(second.getValue())) {
        command.accept(first.getValue());
      } else {
        say(second, getTranslation("identity.invitation.different"));
      }
    } catch (RuleBroken no) {
      say(first, RuleTexts.of(no, getLocale()));
    } finally {
      open.setEnabled(true);
    }
  }

  private static void say(PasswordField field, String text) {
    field.setErrorMessage(text);
    field.setInvalid(true);
    field.focus();
  }
}

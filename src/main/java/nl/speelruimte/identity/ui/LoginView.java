package nl.speelruimte.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.speelruimte.identity.DemoAccount;
import nl.speelruimte.identity.DemoAccounts;

/** UC-95: signing in to the demo: the form, and the accounts there are. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final String FILL = "for (const [id, value] of [['Username', $0], ['Password', $1]]) {"
      + " const field = this.querySelector('#vaadinLogin' + id); field.value = value; }"
      + " this.querySelector('vaadin-button[slot=submit]')?.focus();";
  private final LoginForm form = new LoginForm();
  private final DemoAccounts accounts;

  LoginView(DemoAccounts accounts) {
    this.accounts = accounts;
    var title = new H1(getTranslation("identity.login.title"));
    var about = new Paragraph(getTranslation("identity.login.about"));

    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(texts());

    addClassName("sign-in");
    var parts = new Div(new Div(title, about, form), demoAccounts());
    parts.addClassName("sign-in-parts");
    add(brand(), parts);
  }

  private Section demoAccounts() {
    var list = new UnorderedList();
    accounts.list().forEach(account -> list.add(new ListItem(line(account))));
    var section = new Section(new H2(getTranslation("identity.login.accounts")),
        new Paragraph(getTranslation("identity.login.password", accounts.password())), list);
    section.addClassName("demo-accounts");
    return section;
  }

  private Button line(DemoAccount account) {
    var role = new Span(getTranslation("identity.role." + account.role().name()));
    var name = new Span(account.userName());
    role.addClassName("demo-role");
    name.addClassName("demo-name");
    if (account.withGroup()) {
      role.add(" " + getTranslation("identity.login.with-group"));
    }
    var line = new Button(new Div(role, name));
    line.addClickListener(click -> form.getElement().executeJs(FILL, account.userName(), accounts.password()));
    line.setAriaLabel(getTranslation("identity.login.fill", role.getText(), account.userName()));
    return line;
  }

  private Div brand() {
    var mark = new Span();
    mark.addClassName("mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    var brand = new Div(mark, new Span(getTranslation("identity.login.brand")));
    brand.addClassName("brand");
    return brand;
  }

  private LoginI18n texts() {
    var texts = LoginI18n.createDefault();
    var labels = texts.getForm();
    labels.setTitle(getTranslation("identity.login.form"));
    labels.setUsername(getTranslation("identity.login.user-name"));
    labels.setPassword(getTranslation("identity.login.password-field"));
    labels.setSubmit(getTranslation("identity.login.submit"));
    texts.setForm(labels);
    var error = texts.getErrorMessage();
    error.setTitle(getTranslation("identity.login.wrong.title"));
    error.setMessage(getTranslation("identity.login.wrong.text"));
    error.setUsername(getTranslation("identity.login.user-name-missing"));
    error.setPassword(getTranslation("identity.login.password-missing"));
    texts.setErrorMessage(error);
    return texts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getLocation().getQueryParameters().getParameters();
    if (!accounts.inUse()) {
      event.forwardTo("");
    } else if (parameters.containsKey("wait")) {
      form.showErrorMessage(getTranslation("identity.login.wait.title"), getTranslation("identity.login.wait.text"));
    } else {
      form.setError(parameters.containsKey("error"));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.login.title");
  }
}

package nl.speelruimte.plans.writing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.writing.PlanTexts;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.testing.LeftInBrowser;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.kept.KeptTexts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which a provider with one space of 100.000 euro in Duinwijk writes its plans. */
@LivesOn("2026-02-03")
abstract class WritingScreens extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired PlanTexts texts;
  PlanStory story;
  MunicipalityId duin;
  ProviderId provider;

  @BeforeEach
  void aProviderWithASpace() {
    story = new PlanStory(beans);
    duin = story.municipality("Duinwijk");
    provider = story.provider("De Schrijver", duin);
  }

  Viewer write(PlanId plan) {
    var writer = people.signInAs(Role.PROVIDER_MANAGER, provider);
    navigate("plans/" + plan + "/write", WritePlanView.class);
    return writer;
  }

  /** A colleague saves a text meanwhile, on what it is now. */
  void colleagueWrites(PlanId plan, TextSpot spot, String text) {
    var colleague = PlanStory.colleague(provider);
    story.as(colleague, () -> {
      var base = texts.now(colleague, plan).stream().filter(each -> each.spot().equals(spot)).findFirst().orElseThrow();
      return texts.keep(colleague, plan, spot, text, base.revision());
    });
  }

  /** What the browser hands over of an earlier visit. */
  void leftBehind(String spot, String text, int base) {
    LeftInBrowser.text(spot, text, base).to($(KeptTexts.class).single());
  }

  void press(String button) {
    test($(Button.class).all().stream().filter(each -> each.getText().equals(button)).toList().getLast()).click();
  }

  void type(String label, String text) {
    var areas = $(TextArea.class).all().stream().filter(each -> label.equals(each.getLabel())).toList();
    if (areas.isEmpty()) {
      test(line(label)).setValue(text);
    } else {
      test(areas.getLast()).setValue(text);
    }
  }

  void pick(String label, LocalDate day) {
    test($(DateField.class).all().stream().filter(each -> label.equals(each.getLabel())).toList().getLast()).setValue(day);
  }

  /** In the row that was added first. */
  void amount(int quarter, String typed) {
    test(find(TextField.class, money(quarter)).single()).setValue(typed);
  }

  MoneyField money(int quarter) {
    return $(MoneyField.class).all().get(quarter - 1);
  }

  TextArea area(String label) {
    return $(TextArea.class).all().stream().filter(each -> label.equals(each.getLabel())).findFirst().orElseThrow();
  }

  TextField line(String label) {
    return $(TextField.class).all().stream().filter(each -> label.equals(each.getLabel())).toList().getLast();
  }

  boolean offers(String button) {
    return $(Button.class).all().stream().anyMatch(each -> each.getText().equals(button));
  }

  String dialogText() {
    return plain($(Dialog.class).single().getElement().getTextRecursively());
  }

  String pageText() {
    return plain(getCurrentView().getElement().getTextRecursively());
  }

  String answerTo(String address) {
    UI.getCurrent().navigate(address);
    return pageText();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}

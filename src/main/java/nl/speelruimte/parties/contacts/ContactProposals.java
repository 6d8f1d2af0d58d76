package nl.speelruimte.parties.contacts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.contacts.ContactBook.Known;
import nl.speelruimte.parties.proposals.Proposal;
import nl.speelruimte.parties.proposals.ProposalDraft;
import nl.speelruimte.parties.proposals.ProposalKind;
import nl.speelruimte.parties.proposals.ProposedField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a provider may propose about its contacts. */
@Component
public class ContactProposals implements ProposalKind {

  public static final String ADDED = "parties.proposal-kind.CONTACT_ADDED";
  public static final String CHANGED = "parties.proposal-kind.CONTACT_CHANGED";
  public static final String ENDED = "parties.proposal-kind.CONTACT_ENDED";
  private static final String LABEL = "parties.field.";
  private static final List<String> NAMES = List.of("personName", "jobTitle", "email", "phone");
  private final ContactDesk desk;

  ContactProposals(ContactDesk desk) {
    this.desk = desk;
  }

  @Override
  public Set<String> names() {
    return Set.of(ADDED, CHANGED, ENDED);
  }

  @Override
  public Change check(Viewer viewer, ProposalDraft draft) {
    if (draft.kind().equals(ADDED)) {
      var data = data(draft::value);
      desk.mustBeFree(draft.provider(), data.email(), null);
      return new Change(data.personName(), differences(null, data));
    }
    var contact = found(draft.provider(), draft.item());
    if (draft.kind().equals(ENDED)) {
      var last = ContactDesk.checked(contact, day(draft.value("lastDay")));
      return new Change(contact.data().personName(),
          List.of(new ProposedField(LABEL + "lastDay", null, last.toString())));
    }
    var data = data(draft::value);
    desk.mustBeFree(draft.provider(), data.email(), contact);
    var differences = differences(contact.data(), data);
    if (differences.isEmpty()) {
      throw new RuleBroken("parties.rule.nothing-changes");
    }
    return new Change(contact.data().personName(), differences);
  }

  @Override
  public void carryOut(Viewer viewer, Proposal accepted) {
    if (accepted.kind().equals(ADDED)) {
      desk.add(viewer, accepted.provider(), data(name -> after(accepted, name, null)), accepted.proposedBy());
      return;
    }
    var contact = stillThere(accepted);
    if (accepted.kind().equals(ENDED)) {
      desk.end(viewer, contact, day(after(accepted, "lastDay", null)), accepted.proposedBy());
      return;
    }
    var now = contact.data();
    for (var name : NAMES) {
      var field = accepted.field(LABEL + name);
      if (field.isPresent() && !Objects.equals(field.get().before(), value(now, name))) {
        throw new RuleBroken("parties.rule.proposal-outdated");
      }
    }
    desk.change(viewer, contact, data(name -> after(accepted, name, value(now, name))), accepted.proposedBy());
  }

  /** Who left meanwhile cannot be changed any more. */
  private Known stillThere(Proposal accepted) {
    try {
      return found(accepted.provider(), accepted.item());
    } catch (NotHere gone) {
      throw new RuleBroken("parties.rule.proposal-outdated");
    }
  }

  private Known found(ProviderId provider, String item) {
    if (!item.matches("\\d{1,9}")) {
      throw new NotHere("contact", item);
    }
    var contact = desk.found(Integer.parseInt(item));
    if (!provider.equals(contact.provider())) {
      throw new NotHere("contact", item);
    }
    return contact;
  }

  private static ContactData data(Values values) {
    return ContactData.of(values.of("personName"), values.of("jobTitle"), values.of("email"), values.of("phone"));
  }

  private static List<ProposedField> differences(@Nullable ContactData before, ContactData after) {
    var fields = new ArrayList<ProposedField>();
    for (var name : NAMES) {
      var was = before == null ? null : value(before, name);
      var is = value(after, name);
      if (!Objects.equals(was, is)) {
        fields.add(new ProposedField(LABEL + name, was, is));
      }
    }
    return fields;
  }

  private static @Nullable String value(ContactData data, String name) {
    return switch (name) {
      case "personName" -> data.personName();
      case "jobTitle" -> data.jobTitle();
      case "email" -> data.email();
      default -> data.phone();
    };
  }

  private static @Nullable String after(Proposal accepted, String name, @Nullable String otherwise) {
    var field = accepted.field(LABEL + name);
    return field.isPresent() ? field.get().after() : otherwise;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  /** Gives a value by its name; null for none. */
  private interface Values {

    @Nullable String of(String name);
  }
}

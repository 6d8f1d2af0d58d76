package nl.speelruimte.plans.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-104, UC-105: what a call may ask, how near its last day is, and where it can go. */
class CheckedCallTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final FrameworkVersionId FRAMEWORK = new FrameworkVersionId(UUID.randomUUID());

  /** The first word says whether it is taken; otherwise the field and the key of the no. */
  @ParameterizedTest
  @CsvSource(nullValues = "-", textBlock = """
      taken,     ,                                    2026, Plannen, 1, true,  true,  2026-12-01, true
      taken,     ,                                    2026, Plannen, 1, true,  false, 2026-11-26, true
      taken,     ,                                    2026, Plannen, 1, false, true,  2026-12-31, true
      taken,     ,                                    2028, Plannen, 9, true,  true,  2028-12-31, true
      year,      uikit.field.required,                -,    Plannen, 1, true,  true,  2026-12-01, true
      year,      plans.call.rule.year,                2025, Plannen, 1, true,  true,  2026-12-01, true
      year,      plans.call.rule.year,                2029, Plannen, 1, true,  true,  2026-12-01, true
      title,     uikit.field.required,                2026, -,       1, true,  true,  2026-12-01, true
      title,     uikit.field.required,                2026, '  ',    1, true,  true,  2026-12-01, true
      providers, plans.call.rule.nobody-asked,        2026, Plannen, 0, true,  true,  2026-12-01, true
      reaches,   plans.call.rule.no-reach,            2026, Plannen, 1, false, false, 2026-12-01, true
      due,       uikit.field.required,                2026, Plannen, 1, true,  true,  -,          true
      due,       plans.call.rule.due-past,            2026, Plannen, 1, true,  true,  2026-11-25, true
      due,       plans.call.rule.due-late,            2026, Plannen, 1, true,  true,  2027-01-01, true
      framework, uikit.field.required,                2026, Plannen, 1, true,  true,  2026-12-01, false
      """)
  void aCallIsTakenOrItsFieldIsNamed(String field, @Nullable String key, @Nullable Integer year, @Nullable String title,
      int providers, boolean generic, boolean spaces, @Nullable LocalDate due, boolean framework) {
    var asked = Stream.iterate(1, number -> number + 1).limit(providers).map(ProviderId::new)
        .collect(Collectors.toSet());
    var draft = new CallDraft(UUID.randomUUID(), year, title, null, asked, generic, spaces, due,
        framework ? FRAMEWORK : null, null);

    if ("taken".equals(field)) {
      assertThat(CheckedCall.of(draft, TODAY).providers()).hasSize(providers);
    } else {
      var no = catchThrowableOfType(RuleBroken.class, () -> CheckedCall.of(draft, TODAY));
      assertThat(no.field()).contains(field);
      assertThat(no.textKey()).isEqualTo(key);
    }
  }

  @Test
  void whatIsTooLongOrSpeaksOfAClientIsRefusedAtItsField() {
    assertThatThrownBy(() -> CheckedCall.of(draft("x".repeat(201), ""), TODAY))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("title"));
    assertThatThrownBy(() -> CheckedCall.of(draft("Plannen", "x".repeat(8_001)), TODAY))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("guidance"));
    assertThatThrownBy(() -> CheckedCall.of(draft("Plannen", "Over cliënt 123456782"), TODAY))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("uikit.field.client-data"));
    assertThat(CheckedCall.of(draft("Plannen", "<script>alert(1)</script>"), TODAY).guidance())
        .as("kept as words; the page shows words").isEqualTo("<script>alert(1)</script>");
  }

  @ParameterizedTest
  @CsvSource({
      "2026-03-29, 2026-03-14, ASKED", "2026-03-29, 2026-03-15, NEAR", "2026-03-29, 2026-03-25, NEAR",
      "2026-03-29, 2026-03-26, SOON", "2026-03-29, 2026-03-29, SOON", "2026-03-29, 2026-03-30, LATE",
      "2026-10-25, 2026-10-25, SOON", "2026-10-25, 2026-10-26, LATE"})
  void theLastDayComesNearerAndGoesBy(LocalDate due, LocalDate today, DuePhase phase) {
    assertThat(DuePhase.of(due, today)).isEqualTo(phase);
  }

  /** From an open call it may be reminded, moved, closed or cancelled; from the others nothing follows. */
  @ParameterizedTest
  @EnumSource(CallState.class)
  void nothingFollowsAnEnd(CallState state) {
    var call = new PlanCall(CheckedCall.of(draft("Plannen", ""), TODAY), "Marit", LocalDateTime.of(2026, 11, 26, 9, 0)
        .atZone(ZoneOffset.UTC).toInstant());
    if (state == CallState.OPEN) {
      call.remind(TODAY);
      assertThatThrownBy(() -> call.remind(TODAY)).isInstanceOfSatisfying(RuleBroken.class,
          no -> assertThat(no.textKey()).isEqualTo("plans.call.rule.reminded-today"));
      call.remind(TODAY.plusDays(1));
      call.moveDue(TODAY.plusDays(9));
      assertThat(call.due()).isEqualTo(TODAY.plusDays(9));
      return;
    }
    call.end(state);
    assertThat(call.state()).isEqualTo(state);
    for (Runnable step : Set.<Runnable>of(() -> call.remind(TODAY), () -> call.moveDue(TODAY), call::mustBeOpen,
        () -> call.end(CallState.CLOSED), () -> call.end(CallState.CANCELLED))) {
      assertThatThrownBy(step::run).isInstanceOfSatisfying(RuleBroken.class,
          no -> assertThat(no.textKey()).isEqualTo("plans.call.rule.over"));
    }
  }

  @Test
  void everyStateOfAPlanIsOneOfAnInvitee() {
    assertThat(InviteeState.of(null)).isEqualTo(InviteeState.NOT_STARTED);
    assertThat(EnumSet.allOf(PlanState.class)).allSatisfy(state ->
        assertThat(InviteeState.of(state).planStates()).contains(state.name()));
    assertThat(InviteeState.of(PlanState.PARTLY_APPROVED)).isEqualTo(InviteeState.DECIDED);
  }

  private static CallDraft draft(String title, String guidance) {
    return new CallDraft(UUID.randomUUID(), 2026, title, guidance, Set.of(new ProviderId(1)), true, true,
        LocalDate.of(2026, 12, 1), FRAMEWORK, null);
  }
}

package nl.speelruimte.plans.frameworks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Criteria to begin with, in the language in which the region decides; whoever makes a framework may take them over. */
public final class StandardFramework {

  private static final List<CriterionDraft> SAVINGS = List.of(
      answer("K1", "De kwaliteit van de hulp blijft geborgd", AppliesTo.MEASURE, true,
          "Geen jeugdige krijgt minder dan nodig is volgens de professionele standaard."),
      answer("K2", "De maatregel past binnen de wet en het contract", AppliesTo.MEASURE, true,
          "Ook de jeugdhulpplicht en het tariefblad blijven in acht genomen."),
      score("M1", "Haalbaar in het jaar", "3", AppliesTo.MEASURE,
          "Eigenaar, planning en capaciteit zijn benoemd; de eerste stap is binnen een kwartaal te zetten."),
      score("M2", "Onderbouwd met cijfers", "3", AppliesTo.MEASURE,
          "Het beoogde effect is te herleiden tot aantallen, duur, omvang of tarief, per gemeente en perceel."),
      score("M3", "Past bij het richtinggevend kader", "2", AppliesTo.MEASURE,
          "Duur en omvang bewegen naar de richtlijnen, of de afwijking is uitgelegd."),
      score("M4", "Het effect is te toetsen", "2", AppliesTo.MEASURE,
          "Er is een indicator of een andere meting, met een nulmeting en een moment waarop wordt gekeken."),
      score("P1", "Past bij de opgave van de bestedingsruimte", "3", AppliesTo.PLAN,
          "De maatregelen samen zijn in verhouding tot wat er dreigt te ontstaan boven de ruimte."),
      score("P2", "Draagvlak bij verwijzers en professionals", "1", AppliesTo.PLAN,
          "Met wie is het besproken, en wie voert het mee uit?"),
      score("P3", "Risico’s en neveneffecten zijn in beeld", "2", AppliesTo.PLAN,
          "Ook verschuiving naar andere aanbieders, naar zwaardere hulp of naar de wachtlijst."));
  private static final List<CriterionDraft> EDU_CARE = List.of(
      answer("K1", "De hulpvraag hoort niet bij de taak van het onderwijs", AppliesTo.MEASURE, true,
          "Wat de school moet bieden volgens de wet passend onderwijs wordt geen jeugdhulp."),
      score("M1", "Onderwijs en jeugdhulp doen elk hun deel", "3", AppliesTo.MEASURE,
          "Wie doet wat, en wie betaalt wat?"),
      score("M2", "De jeugdige blijft zo veel mogelijk op school", "2", AppliesTo.MEASURE, null),
      score("P1", "Afgestemd met het samenwerkingsverband", "2", AppliesTo.PLAN, null));
  private static final List<CriterionDraft> SAFETY = List.of(
      answer("K1", "De veiligheid van de jeugdige blijft geborgd", AppliesTo.MEASURE, true,
          "Ook tijdens de overgang en bij wachten."),
      answer("K2", "De meldcode blijft gevolgd", AppliesTo.PLAN, true, null),
      score("M1", "Zicht op veiligheid is belegd bij één verantwoordelijke", "3", AppliesTo.MEASURE, null),
      score("P1", "Afgestemd met Veilig Thuis en de gecertificeerde instelling", "2", AppliesTo.PLAN, null));

  private StandardFramework() {}

  /** What is proposed for this purpose. */
  public static List<CriterionDraft> criteria(FrameworkPurpose purpose) {
    return switch (purpose) {
      case SAVINGS -> SAVINGS;
      case EDU_CARE -> EDU_CARE;
      case SAFETY -> SAFETY;
    };
  }

  private static CriterionDraft score(String code, String text, String weight, AppliesTo to,
      @Nullable String explanation) {
    return new CriterionDraft(code, text, explanation, CriterionScale.SCALE_5, new BigDecimal(weight), false, to);
  }

  private static CriterionDraft answer(String code, String text, AppliesTo to, boolean knockOut,
      @Nullable String explanation) {
    return new CriterionDraft(code, text, explanation, CriterionScale.YES_NO, null, knockOut, to);
  }
}

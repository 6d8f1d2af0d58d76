package nl.speelruimte.plans;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.writing.BeginDraft;
import nl.speelruimte.plans.writing.EffectAmount;
import nl.speelruimte.plans.writing.MeasureDraft;
import nl.speelruimte.plans.writing.MeasureTerms;
import nl.speelruimte.plans.writing.PlanDrafts;
import nl.speelruimte.plans.writing.PlanMeasures;
import nl.speelruimte.plans.writing.PlanStart;
import nl.speelruimte.plans.writing.PlanSubmitting;
import nl.speelruimte.plans.writing.PlanText;
import nl.speelruimte.plans.writing.PlanTexts;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpendingSpaces;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells stories of efficiency plans through the services as they are: {@code aPlan().of(provider).submitted()}. All of it
 * happens at noon of one day of the plan's year, each step as whoever takes it.
 */
public final class PlanStory {

  public static final int YEAR = 2026;
  public static final LocalDate TODAY = LocalDate.of(YEAR, 2, 3);
  public static final Viewer BUREAU =
      new Viewer(null, "Marit Zandstra", "Servicebureau", Role.BUREAU_MANAGER, new AccessScope.WholeRegion(), "test");
  public static final FileDraft FILE = new FileDraft("onderbouwing.pdf",
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
  private final BeanFactory beans;
  private final CareRegion region;

  public PlanStory(BeanFactory beans) {
    this.beans = beans;
    this.region = new CareRegion(bean(JdbcClient.class), bean(Ledger.class));
  }

  public MunicipalityId municipality(String name) {
    return region.municipality(name);
  }

  /** A provider with a contract at these municipalities, and at each a space of 100.000 euro for lot A in the year. */
  public ProviderId provider(String name, MunicipalityId... places) {
    var provider = region.provider(name);
    var contract = region.contract(provider, places);
    as(BUREAU, () -> {
      for (var place : places) {
        bean(SpendingSpaces.class).open(BUREAU, region.draft(provider, place, YEAR, contract, "A", 100_000));
      }
      return contract;
    });
    return provider;
  }

  /** The contract manager of a provider. */
  public static Viewer manager(ProviderId provider) {
    return of(provider, "Wil Aanbieder", Role.PROVIDER_MANAGER);
  }

  /** A colleague who delivers the figures. */
  public static Viewer colleague(ProviderId provider) {
    return of(provider, "Cor Collega", Role.PROVIDER_DATA);
  }

  private static Viewer of(ProviderId provider, String name, Role role) {
    return new Viewer(null, name, "Aanbieder", role, new AccessScope.OfProvider(provider), "test");
  }

  public Telling aPlan() {
    return new Telling();
  }

  /** Does something as somebody on the day of the story. */
  public <T> T as(Viewer viewer, Supplier<T> work) {
    return on(TODAY, viewer, work);
  }

  /** Does something as somebody at noon of another day; the background worker stays out. */
  public <T> T on(LocalDate day, Viewer viewer, Supplier<T> work) {
    return PortalClock.at(LocalDateTime.of(day, LocalTime.NOON).toInstant(ZoneOffset.UTC),
        () -> bean(Recalculation.class).byHand(CareRegion.JOB, () -> AsViewer.call(viewer, work)));
  }

  /** Takes a step without asking who may: for stories that are about what comes after it. */
  public void move(PlanId plan, Viewer viewer, PlanMove move, @Nullable String reason) {
    as(viewer, () -> bean(TransactionTemplate.class).execute(_ -> {
      bean(PlanCourse.class).move(viewer, plan, move, bean(EfficiencyPlans.class).details(viewer, plan).version(), reason);
      return move;
    }));
  }

  public PlanDetails details(Viewer viewer, PlanId plan) {
    return bean(EfficiencyPlans.class).details(viewer, plan);
  }

  /** What a viewer reads first. */
  public PlanContent content(Viewer viewer, PlanId plan) {
    return bean(PlanContents.class).shown(viewer, plan);
  }

  /** The lot of the spaces that {@link #provider} opens. */
  public LotId lot(ProviderId provider) {
    return bean(SpendingSpaces.class).rows(BUREAU, SpaceFilter.ofYear(YEAR).of(provider), Pageable.unpaged()).getFirst()
        .place().lot();
  }

  private <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  /** A plan in the making; it is all of its provider's spaces, with one measure that promises 1.000 euro at each place. */
  public final class Telling {

    private @Nullable ProviderId provider;
    private @Nullable UUID call;
    private String title = "Doelmatig in de wijk";
    private final List<String> measures = new ArrayList<>();
    private @Nullable Long cents;

    public Telling of(ProviderId its) {
      provider = its;
      return this;
    }

    public Telling answering(UUID asked) {
      call = asked;
      return this;
    }

    public Telling titled(String its) {
      title = its;
      return this;
    }

    /** With measures of these titles. */
    public Telling with(String... titles) {
      measures.addAll(List.of(titles));
      return this;
    }

    /** What each measure promises at each place in the first quarter. */
    public Telling promising(long centsAtEachPlace) {
      cents = centsAtEachPlace;
      return this;
    }

    /** Begun, and nothing written yet. */
    public PlanId begun() {
      var manager = manager(provider);
      return as(manager, () -> bean(PlanDrafts.class).begin(manager, new BeginDraft(UUID.randomUUID(), call, YEAR,
          PlanReach.GENERIC, title, new PlanStart.Empty())));
    }

    /** Written, and ready to be submitted. */
    public PlanId draft() {
      var plan = begun();
      var manager = manager(provider);
      as(manager, () -> {
        bean(PlanTexts.class).keep(manager, plan, TextSpot.INTRODUCTION, "Wij werken doelmatiger en houden de kwaliteit.", 0);
        (measures.isEmpty() ? List.of("Kortere behandelduur") : measures).forEach(each -> measure(manager, plan, each));
        return plan;
      });
      return plan;
    }

    private void measure(Viewer manager, PlanId plan, String its) {
      var key = bean(PlanMeasures.class).add(manager, plan,
          new MeasureDraft(UUID.randomUUID(), MeasureCategory.PROFESSIONAL_STANDARDS, its));
      var texts = bean(PlanTexts.class);
      texts.keep(manager, plan, new TextSpot(PlanText.TEXT, key), "Behandelaars volgen de richtlijn. " + its, 0);
      texts.keep(manager, plan, new TextSpot(PlanText.MEASURED_BY, key), "Gemiddelde duur per traject", 0);
      texts.keep(manager, plan, new TextSpot(PlanText.OWNER, key), "Manager zorg", 0);
      var next = bean(PlanMeasures.class).settle(manager, plan, key, new MeasureTerms(
          MeasureCategory.PROFESSIONAL_STANDARDS, null, LocalDate.of(YEAR, 3, 1), LocalDate.of(YEAR, 11, 30), 0));
      bean(PlanMeasures.class).effects(manager, plan, key, effects(), next);
    }

    private List<EffectAmount> effects() {
      return bean(SpendingSpaces.class).rows(manager(provider), SpaceFilter.ofYear(YEAR).of(provider), Pageable.unpaged())
          .stream().map(space -> new EffectAmount(space.place().municipality(), space.place().lot(), 1,
              Money.ofCents(cents == null ? 100_000 : cents))).toList();
    }

    public PlanId submitted() {
      var plan = draft();
      var manager = manager(provider);
      as(manager, () -> {
        bean(PlanSubmitting.class).submit(manager, plan, details(manager, plan).version(), null);
        return plan;
      });
      return plan;
    }

    public PlanId inReview() {
      var plan = submitted();
      move(plan, BUREAU, PlanMove.OPEN_ROUND, null);
      return plan;
    }

    public PlanId returned() {
      var plan = inReview();
      move(plan, BUREAU, PlanMove.RETURN, "Onderbouw de tweede maatregel.");
      return plan;
    }

    public PlanId approved() {
      var plan = inReview();
      move(plan, BUREAU, PlanMove.APPROVE, "Goed onderbouwd.");
      return plan;
    }

    public PlanId inExecution() {
      var plan = approved();
      move(plan, BUREAU, PlanMove.START, null);
      return plan;
    }
  }

  /** The measures that a viewer reads first, in their order. */
  public List<PlanMeasure> measures(Viewer viewer, PlanId plan) {
    return content(viewer, plan).measures();
  }
}

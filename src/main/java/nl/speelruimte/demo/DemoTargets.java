package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.targets.TargetAbout;
import nl.speelruimte.contracting.targets.TargetDraft;
import nl.speelruimte.contracting.targets.TargetFilter;
import nl.speelruimte.contracting.targets.TargetOperator;
import nl.speelruimte.contracting.targets.TargetSubject;
import nl.speelruimte.contracting.targets.TargetUnit;
import nl.speelruimte.contracting.targets.TargetValue;
import nl.speelruimte.contracting.targets.Targets;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.imports.AsViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Agrees a few targets: one that holds, some that wait for their baseline, and a concept. */
@Component
class DemoTargets implements DemoScene {

  private final Targets targets;
  private final Contracts contracts;
  private final DemoPeople people;

  DemoTargets(Targets targets, Contracts contracts, DemoPeople people) {
    this.targets = targets;
    this.contracts = contracts;
    this.people = people;
  }

  /** Once, for the provider of the demo accounts and its municipality. */
  @Override
  public void play(int year, LocalDate day) {
    if (targets.count(MANAGER, TargetFilter.ALL) > 0) {
      return;
    }
    people.id(Roster.FILLING).ifPresent(provider -> {
      contracts.rows(MANAGER, ContractFilter.of(provider), PageRequest.of(0, 1)).stream().findFirst()
          .filter(contract -> runs(contract, year)).ifPresent(contract -> {
            var about = new TargetAbout(TargetSubject.CONTRACT, contract.id().value(), contract.number());
            add(about, "Jeugdigen die voortijdig stoppen", TargetOperator.LE, TargetUnit.PCT, year, "18", true,
                value(year, 1, "17"), value(year, 2, "16"), value(year, 3, "15"), value(year, 4, "14"),
                value(year, null, "15"));
            add(about, "Traject start binnen vier weken", TargetOperator.GE, TargetUnit.PCT, year, null, false,
                value(year, null, "90"));
          });
      add(new TargetAbout(TargetSubject.PROVIDER, provider.value(), Roster.name(Roster.FILLING)),
          "Tevredenheid van jeugdigen en ouders", TargetOperator.GE, TargetUnit.GRADE, year, null, true,
          value(year, null, "7.8"));
    });
    people.id(Roster.FILLING_AT).ifPresent(place ->
        add(new TargetAbout(TargetSubject.MUNICIPALITY, place.value(), people.nameOf(place)),
            "Wachttijd tot het eerste gesprek", TargetOperator.LE, TargetUnit.DAYS, year, "41", true,
            value(year, 2, "35"), value(year, 4, "28")));
  }

  private static boolean runs(ContractRow contract, int year) {
    return !contract.start().isAfter(LocalDate.of(year, 1, 1)) && !contract.end().isBefore(LocalDate.of(year, 12, 31));
  }

  private void add(TargetAbout about, String indicator, TargetOperator operator, TargetUnit unit, int year,
      @Nullable String baseline, boolean agreed, TargetValue... values) {
    var draft = new TargetDraft(about, null, indicator, operator, unit,
        baseline == null ? null : new BigDecimal(baseline), baseline == null ? null : LocalDate.of(year - 1, 12, 31),
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "Transformatieagenda, hoofdstuk 3 (demo)", null,
        List.of(values), null, 0);
    AsViewer.run(MANAGER, () -> {
      var id = targets.add(MANAGER, draft);
      if (agreed) {
        targets.adopt(MANAGER, id, 0);
      }
    });
  }

  private static TargetValue value(int year, @Nullable Integer quarter, String value) {
    return new TargetValue(year, quarter, new BigDecimal(value));
  }
}

package nl.speelruimte.spending;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.testing.SomeViewer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A provider with a space of one lot that is used far above its notice at one municipality, and a calm one for the whole
 * contract at another; both have mandated the bureau.
 */
public record TightRegion(ProviderId wilg, ProviderId linde, MunicipalityId duin, MunicipalityId veen, SpaceId tight,
    SpaceId calm) {

  public static TightRegion make(BeanFactory beans) {
    var jdbc = beans.getBean(JdbcClient.class);
    var region = new CareRegion(jdbc, beans.getBean(Ledger.class));
    var spaces = beans.getBean(SpendingSpaces.class);
    var recalculation = beans.getBean(Recalculation.class);
    var bureau = SomeViewer.bureau();
    recalculation.byHand(CareRegion.JOB, region::alone);
    var wilg = region.provider("De Wilgentak");
    var linde = region.provider("Lindehof");
    var duin = region.municipality("Duinwijk");
    var veen = region.municipality("Veenlo");
    var contract = region.contract(wilg, duin, veen);
    List.of(duin, veen).forEach(each -> CareRegion.mandate(jdbc, each, true, LocalDate.of(2026, 1, 1)));
    return recalculation.byHand(CareRegion.JOB, () -> {
      var tight = AsViewer.call(bureau, () ->
          spaces.open(bureau, region.draft(wilg, duin, 2026, contract, "A", 1_000)));
      var calm = AsViewer.call(bureau, () ->
          spaces.open(bureau, region.draft(wilg, veen, 2026, contract, null, 900_000)));
      for (var number = 1L; number <= 5; number++) {
        region.allocation(wilg, duin, wilg.value() * 10L + number, "45", 3, "2026-01-01", "2026-12-31")
            .claim(wilg, duin, wilg.value() * 10L + number, "45", "2026-02", 50_000, true);
      }
      region.load();
      recalculation.catchUp(CareRegion.JOB);
      return new TightRegion(wilg, linde, duin, veen, tight, calm);
    });
  }
}

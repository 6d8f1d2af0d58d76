package nl.speelruimte.demo.plans;

import java.util.List;
import nl.speelruimte.plans.content.MeasureCategory;

/**
 * A measure as the providers of the demo write it.
 *
 * @param permille what it saves in a year, of the space at each municipality
 * @param firstQuarter the quarter in which it begins to save
 */
record MadeUpMeasure(MeasureCategory category, String title, String text, String measuredBy, String owner, int permille,
    int firstQuarter) {

  static final MadeUpMeasure GROUPS = new MadeUpMeasure(MeasureCategory.WORK_PROCESSES,
      "Groepsaanbod in plaats van individuele begeleiding",
      "Voor jeugdigen van 8 tot 12 jaar met vergelijkbare vragen start een groepsprogramma van tien bijeenkomsten. "
          + "Individuele begeleiding volgt alleen waar de groep niet past. Wij verwachten dat vier van de tien trajecten "
          + "hierdoor korter worden.",
      "Gemiddelde duur van begeleiding: nu 34 weken, doel 29 weken.", "Manager zorg", 72, 2);
  static final MadeUpMeasure NORMS = new MadeUpMeasure(MeasureCategory.PROFESSIONAL_STANDARDS,
      "Elk traject langs het richtinggevend kader",
      "Bij de start en na drie maanden leggen de behandelaar en de gedragswetenschapper duur en intensiteit naast het "
          + "richtinggevend kader. Wijkt een traject meer dan een kwart af, dan volgt een gesprek met de verwijzer.",
      "Aandeel trajecten binnen de richtlijn: nu 61 %, doel 75 %.", "Hoofd behandeling", 54, 1);
  static final MadeUpMeasure PLANNING = new MadeUpMeasure(MeasureCategory.WORK_PROCESSES,
      "Minder reistijd door planning per wijk",
      "Begeleiders werken voortaan in een vaste wijk. De vrijgekomen tijd gaat naar direct contact; het aantal uren per "
          + "traject daalt, de inzet per week blijft gelijk.",
      "Indirecte tijd per traject: nu 31 %, doel 24 %.", "Teamleider planning", 33, 2);
  static final MadeUpMeasure AFTERCARE = new MadeUpMeasure(MeasureCategory.CONTENT_QUALITY,
      "Afronden met een terugvalplan",
      "Elk traject eindigt met een plan dat jeugdige, ouders en school samen maken, en met één belmoment na acht weken. "
          + "Daarmee komen minder jeugdigen binnen een jaar terug.",
      "Terugkeer binnen een jaar: nu 17 %, doel 13 %.", "Kwaliteitsfunctionaris", 24, 3);
  static final MadeUpMeasure STAYS = new MadeUpMeasure(MeasureCategory.CONTENT_QUALITY,
      "Eerder thuis na verblijf",
      "Vanaf de eerste week van een verblijf werkt een ambulant team mee aan terugkeer naar huis. Verblijf wordt gemiddeld "
          + "zes weken korter; de ambulante inzet die daarvoor nodig is, is in het effect verrekend.",
      "Gemiddelde verblijfsduur: nu 41 weken, doel 35 weken.", "Manager verblijf", 63, 2);
  static final MadeUpMeasure INTAKE = new MadeUpMeasure(MeasureCategory.OTHER,
      "Samen met de wijkteams aanmelden",
      "De intake gebeurt met het wijkteam aan tafel. Vragen die het wijkteam zelf kan beantwoorden worden geen toewijzing.",
      "Aandeel aanmeldingen dat bij het wijkteam blijft: nu onbekend, nulmeting in het eerste kwartaal.", "Directeur", 39, 1);
  static final List<MadeUpMeasure> ALL = List.of(NORMS, GROUPS, PLANNING, AFTERCARE, STAYS, INTAKE);

  /** Those a provider of the roster chooses: three, each provider others. */
  static List<MadeUpMeasure> of(int provider) {
    return List.of(ALL.get(provider % ALL.size()), ALL.get((provider + 1) % ALL.size()), ALL.get((provider + 3) % ALL.size()));
  }
}

package nl.speelruimte.demo.files;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelruimte.demo.region.Pair;
import nl.speelruimte.demo.region.Region;
import nl.speelruimte.demo.region.Roster;

/** The files of a made-up region, in the order in which they come in. */
public final class RegionFiles {

  private static final int XML_MONTHS = 2;
  private final Region region;
  private final RegisterFiles registers;
  private final MistakenMail mistaken;

  public RegionFiles(Region region) {
    this.region = region;
    this.registers = new RegisterFiles(region);
    this.mistaken = new MistakenMail(region);
  }

  /** Who takes part and what was agreed. */
  public List<DemoFile> registers() {
    return registers.all();
  }

  /** The spaces that were decided for a year. */
  public DemoFile spaces(int year) {
    return registers.spaces(year);
  }

  /** The messages of a month: tables, and in the last months an archive of XML from one provider. */
  public List<DemoFile> messages(YearMonth month) {
    var files = new ArrayList<DemoFile>();
    Predicate<Pair> inXml = pair -> isLate(month) && sendsXml(pair);
    files.addAll(new MessageTables(new MonthMail(region, month, inXml.negate()), month.toString()).all());
    var xml = xml(new MonthMail(region, month, inXml));
    if (!xml.isEmpty()) {
      files.add(archive("berichten-westland-" + month + ".zip", xml));
    }
    files.addAll(mistaken.in(month));
    return files;
  }

  private boolean isLate(YearMonth month) {
    return month.isAfter(YearMonth.from(region.time().today()).minusMonths(XML_MONTHS));
  }

  private static boolean sendsXml(Pair pair) {
    return pair.provider().number() == Roster.FILLING && pair.place().cbs().equals(Roster.FILLING_AT);
  }

  private static List<DemoFile> xml(MonthMail mail) {
    var files = new ArrayList<DemoFile>();
    mail.allocations().forEach(sent -> files.add(MessageXml.allocation(sent)));
    mail.starts().forEach(order -> files.add(MessageXml.start(order)));
    mail.stops().forEach(order -> files.add(MessageXml.stop(order)));
    mail.claims().forEach(claim -> files.add(MessageXml.claim(claim)));
    mail.answers().forEach(claim -> files.add(MessageXml.answer(claim)));
    return files;
  }

  private static DemoFile archive(String name, List<DemoFile> files) {
    return new DemoFile(name, out -> {
      var zip = new ZipOutputStream(out);
      for (var file : files) {
        add(zip, file);
      }
      zip.finish();
    });
  }

  private static void add(ZipOutputStream zip, DemoFile file) throws IOException {
    var entry = new ZipEntry(file.name());
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(file.bytes());
    zip.closeEntry();
  }
}

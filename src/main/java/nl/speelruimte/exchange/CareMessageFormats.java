package nl.speelruimte.exchange;

import nl.speelruimte.exchange.reading.MessageKind;
import nl.speelruimte.imports.format.FileFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The messages the mail room reads, each a format of its own. */
@Configuration(proxyBeanMethods = false)
class CareMessageFormats {

  @Bean
  FileFormat jw301(CareLedger ledger) {
    return new CareMessageFormat(MessageKind.JW301, ledger);
  }

  @Bean
  FileFormat jw305(CareLedger ledger) {
    return new CareMessageFormat(MessageKind.JW305, ledger);
  }

  @Bean
  FileFormat jw307(CareLedger ledger) {
    return new CareMessageFormat(MessageKind.JW307, ledger);
  }

  @Bean
  FileFormat jw323(CareLedger ledger) {
    return new CareMessageFormat(MessageKind.JW323, ledger);
  }

  @Bean
  FileFormat jw325(CareLedger ledger) {
    return new CareMessageFormat(MessageKind.JW325, ledger);
  }
}

package nl.speelruimte.notices;

import org.springframework.stereotype.Component;

/** Puts a digest into words, with the links of this installation. */
@Component
class DigestWords {

  private final NoticeTexts texts;
  private final NoticesSettings settings;

  DigestWords(NoticeTexts texts, NoticesSettings settings) {
    this.texts = texts;
    this.settings = settings;
  }

  String subject(Digest digest) {
    return digest.subject(texts);
  }

  String body(Digest digest) {
    return digest.body(texts, settings);
  }
}

/** An HTML page as the text of an article, with what the page marks and states. */
module org.lede.html {
  requires com.fasterxml.jackson.core;
  requires com.github.albfernandez.juniversalchardet;
  // Shift_JIS, EUC-KR and others; an image made with jlink has them by this alone.
  requires jdk.charsets;
  requires static transitive org.jspecify;
  requires org.jsoup;
  requires transitive org.lede.core;

  exports org.lede.html;
}

/** The command line: articles in, JSON or a page out. */
module org.lede.cli {
  requires com.github.albfernandez.juniversalchardet;
  requires info.picocli;
  // Shift_JIS, EUC-KR and others; an image made with jlink has them by this alone.
  requires jdk.charsets;
  requires org.lede.all;
  requires org.lede.formats;
  requires org.lede.html;
  requires org.lede.view;
  requires org.lede.jackson;
  requires static org.jspecify;

  // Picocli sets the fields of the command.
  opens org.lede.cli to
      info.picocli;
}

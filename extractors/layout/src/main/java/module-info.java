/** Headline, standfirst, byline, photos, dateline, times, body and language of an article. */
module org.lede.layout {
  requires transitive org.lede.core;
  requires org.lede.words;
  requires static transitive org.jspecify;

  exports org.lede.layout;

  provides org.lede.spi.Extractor with
      org.lede.layout.ArticleExtractor,
      org.lede.layout.BodyExtractor,
      org.lede.layout.BylineExtractor,
      org.lede.layout.DatelineExtractor,
      org.lede.layout.HeadlineExtractor,
      org.lede.layout.LanguageExtractor,
      org.lede.layout.NotesExtractor,
      org.lede.layout.PhotoExtractor,
      org.lede.layout.StandfirstExtractor,
      org.lede.layout.TimestampExtractor;
}

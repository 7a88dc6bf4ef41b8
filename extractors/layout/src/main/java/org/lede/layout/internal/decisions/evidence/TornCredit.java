package org.lede.layout.internal.decisions.evidence;

import java.util.Optional;
import org.lede.layout.internal.credit.CreditReader;
import org.lede.layout.internal.credit.ParsedCredit;
import org.lede.layout.internal.page.Page;
import org.lede.layout.internal.page.PageLine;

/**
 * A credit in brackets that flattening tore off its caption: {@code The bridge at dusk (}, {@code
 * Photo:} and {@code AP)} on lines of their own. An open bracket at the end of a line and a credit
 * that closes it tell a caption more surely than anything else.
 *
 * @param reading caption and credit
 * @param lines how many lines after the caption's hold the credit
 */
public record TornCredit(ParsedCredit reading, int lines) {

  /** How surely a line with a torn credit is a caption. */
  public static final float SURE = 0.95f;

  private static final int MOST_LINES = 3;
  private static final int MOST_CHARACTERS = 120;
  private static final String OPEN = "(\uFF08[";
  private static final String CLOSED = ")\uFF09]";

  /** The credit whose bracket opens at the end of a line. */
  public static Optional<TornCredit> after(Page page, int line) {
    PageLine caption = page.line(line);
    if (OPEN.indexOf(page.text().charAt(caption.end() - 1)) < 0) {
      return Optional.empty();
    }
    int last = Math.min(page.size() - 1, line + MOST_LINES);
    for (int i = line + 1; i <= last; i++) {
      int end = page.line(i).end();
      if (end - caption.end() > MOST_CHARACTERS) {
        return Optional.empty();
      }
      if (CLOSED.indexOf(page.text().charAt(end - 1)) >= 0) {
        int lines = i - line;
        return CreditReader.shared()
            .read(page.text(), caption.start(), end)
            .filter(reading -> reading.credit().start() >= caption.end())
            .map(reading -> new TornCredit(reading, lines));
      }
    }
    return Optional.empty();
  }
}

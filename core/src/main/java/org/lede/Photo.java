package org.lede;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lede.text.Span;

/**
 * A picture as the text shows it: its caption, and who is credited.
 *
 * <pre>{@code
 * // The bridge at dusk. (Photo: Ina Roth/AP)
 * photo.caption();      // Optional["The bridge at dusk."]
 * photo.credit();       // Optional["Ina Roth/AP"]
 * photo.creditNames();  // ["Ina Roth", "AP"]
 * }</pre>
 *
 * @param caption what the picture shows; empty if the text gives a credit alone
 * @param credit the names credited, without label and brackets; empty if the text names none
 * @param credits the credit cut into photographers and agencies, persons apart from organizations;
 *     empty if there is no credit
 * @param copies repetitions of this photo's text elsewhere that are no photos of their own
 * @param confidence 0 to 1: how sure it is that this is one photo of the article with this caption
 *     and credit
 */
public record Photo(
    Optional<Span> caption,
    Optional<Span> credit,
    List<Contributor> credits,
    List<Span> copies,
    double confidence) {

  /**
   * A photo.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if both caption and credit are empty, or the confidence is not
   *     between 0 and 1
   */
  public Photo {
    Objects.requireNonNull(caption, "caption");
    Objects.requireNonNull(credit, "credit");
    credits = List.copyOf(credits);
    copies = List.copyOf(copies);
    Confidence.check(confidence);
    if (caption.isEmpty() && credit.isEmpty()) {
      throw new IllegalArgumentException("a photo has a caption or a credit");
    }
  }

  /**
   * The names credited.
   *
   * @return in the order of the credit, each once; empty if there is no credit
   */
  public List<String> creditNames() {
    return credits.stream().map(Contributor::name).distinct().toList();
  }
}

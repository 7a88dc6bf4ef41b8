package org.lede.layout.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteNameTest {

  private static float likeness(String address, String line) {
    return SiteName.of(Optional.of(URI.create(address)))
        .likeness(line, new PageLine(0, line.length(), 0));
  }

  @Test
  void theNameOfTheSiteIsWhatItsAddressSpells() {
    assertThat(likeness("https://www.harbourpost.com/a/b", "The Harbour Post")).isGreaterThan(0.7f);
    assertThat(likeness("https://www.harbourpost.com/a/b", "Harbour Post")).isEqualTo(1);
  }

  @Test
  void otherLinesAreNotItsName() {
    assertThat(likeness("https://www.harbourpost.com/a/b", "Harbour bridge to close")).isZero();
  }

  @Test
  void withoutAnAddressNothingIsKnown() {
    assertThat(SiteName.of(Optional.empty()).isKnown()).isFalse();
    assertThat(SiteName.of(Optional.of(URI.create("mailto:a@b.org"))).isKnown()).isFalse();
  }
}

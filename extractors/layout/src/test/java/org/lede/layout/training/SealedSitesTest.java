package org.lede.layout.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SealedSitesTest {

  @Test
  void aFifthOfTheSitesIsSealed() {
    long sealed = IntStream.range(0, 10_000).filter(i -> SealedSites.isSealed(i + "-x")).count();
    assertThat(sealed).isBetween(1_900L, 2_100L);
  }

  @Test
  void aNameAloneDecides() {
    assertThat(SealedSites.hash("example")).isEqualTo(0x6EEC9B9FL);
  }

  @Test
  void sitesOfAHouseStayTogether() {
    assertThat(SealedSites.family("www.example-north")).isEqualTo(SealedSites.family("example"));
    assertThat(SealedSites.fold("example-north", 5)).isEqualTo(SealedSites.fold("example", 5));
  }

  @Test
  void anAddressNamesItsSite() {
    assertThat(SiteOfAddress.of("https://news.example.co.uk/a b")).isEqualTo("example");
    assertThat(SiteOfAddress.of("https://example.org/")).isEqualTo("example");
  }
}

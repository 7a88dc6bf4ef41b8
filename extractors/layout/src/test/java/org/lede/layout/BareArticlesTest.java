package org.lede.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lede.Article;
import org.lede.ArticleParser;
import org.lede.BodyBlock;
import org.lede.layout.internal.classifier.LineClassifier;
import org.lede.text.Span;

/**
 * Short clean articles, put together from parts in every order that desks use: each part lands
 * where it belongs, and nothing of the prose is lost.
 */
class BareArticlesTest {

  private static final ArticleParser PARSER = LayoutParser.with(LineClassifier.shipped());

  /** The parts of an article in one language. */
  private record Parts(
      String language,
      String headline,
      String deck,
      String byline,
      String author,
      String date,
      List<String> paragraphs,
      String crosshead,
      String button,
      String note) {}

  private static final List<Parts> LANGUAGES =
      List.of(
          new Parts(
              "en",
              "Library roof leaks for the third time",
              "Readers move to the cellar while the town looks for money",
              "By Nora Pell",
              "Nora Pell",
              "3 May 2022",
              List.of(
                  "The library of Stanmoor shut its reading room on Monday after rain came through the roof, the head librarian said.",
                  "About 300 books on local history were moved to the cellar of the town hall.",
                  "The council had voted for a new roof in 2019, but the money went into the swimming pool."),
              "Buckets on the floor",
              "Share",
              "Correction: An earlier version of this article gave the wrong year for the vote."),
          new Parts(
              "de",
              "Drei Orte nach Regen abgeschnitten",
              "Die Feuerwehr holt Familien mit Booten aus ihren Häusern",
              "Von Friederike Janssen",
              "Friederike Janssen",
              "2. Juni 2024",
              List.of(
                  "Nach tagelangem Regen sind drei Orte an der Elz am Sonntag von der Außenwelt abgeschnitten worden.",
                  "Die Feuerwehr holte 86 Menschen mit Booten aus ihren Häusern. Verletzt wurde niemand.",
                  "Der Wetterdienst erwartet bis Montagfrüh weitere 30 Liter pro Quadratmeter."),
              "Bahn stellt Verkehr ein",
              "Teilen",
              "Korrektur: In einer früheren Version dieses Textes stand ein falsches Datum."),
          new Parts(
              "fr",
              "Le vieux moulin de Clairval sera vendu",
              "La commune cherche de l'argent pour une nouvelle école",
              "Par Hélène Marchand",
              "Hélène Marchand",
              "4 octobre 2021",
              List.of(
                  "La commune de Clairval veut vendre son vieux moulin pour payer une nouvelle école, a annoncé le maire lundi.",
                  "Le bâtiment est vide depuis neuf ans. Les enfants y jouaient en été.",
                  "Le conseil municipal décidera en novembre après une réunion publique."),
              "Deux acheteurs intéressés",
              "Partager",
              "Rectificatif : une version précédente de cet article donnait une mauvaise date."),
          new Parts(
              "es",
              "La biblioteca vuelve a cerrar por goteras",
              "El ayuntamiento promete un tejado nuevo antes del invierno",
              "Por Lucía Barrientos",
              "Lucía Barrientos",
              "12 de marzo de 2023",
              List.of(
                  "La biblioteca municipal cerró este lunes su sala de lectura después de que la lluvia entrara por el tejado.",
                  "Unos trescientos libros fueron llevados al sótano del ayuntamiento.",
                  "El pleno votará en abril un presupuesto para las obras, dijo la alcaldesa."),
              "Cubos en el suelo",
              "Compartir",
              "Corrección: una versión anterior de este artículo daba una fecha equivocada."),
          new Parts(
              "it",
              "Chiuso il vecchio ponte sul torrente",
              "I pendolari dovranno fare un giro di dodici chilometri",
              "di Chiara Bellandi",
              "Chiara Bellandi",
              "7 febbraio 2023",
              List.of(
                  "Il comune ha chiuso martedì il vecchio ponte sul torrente perché un pilastro si è mosso di tre centimetri.",
                  "Nessuno è rimasto ferito, hanno detto i vigili del fuoco.",
                  "I lavori dureranno almeno sei mesi e costeranno due milioni di euro."),
              "Un giro di dodici chilometri",
              "Condividi",
              "Correzione: una versione precedente di questo articolo riportava un'altra data."),
          new Parts(
              "sv",
              "Färjan slutar gå i maj",
              "Två tusen resenärer får ta bussen i stället",
              "Av Karin Lindvall",
              "Karin Lindvall",
              "14 mars 2024",
              List.of(
                  "Färjan till Lindö slutar gå i maj efter nittio år, meddelade rederiet på torsdagen.",
                  "Två tusen människor tar den varje dag till arbete och skola.",
                  "En buss ska köra i stället, men vägen är en timme längre."),
              "Bussen tar över",
              "Dela",
              "Rättelse: I en tidigare version av artikeln stod fel datum."),
          new Parts(
              "pl",
              "Most nad Brzeźnicą zamknięty na rok",
              "Kierowcy pojadą objazdem przez trzy wsie",
              "Ewa Dobrzańska",
              "Ewa Dobrzańska",
              "12 czerwca 2024",
              List.of(
                  "Most nad Brzeźnicą został zamknięty w poniedziałek, bo jeden z filarów przesunął się o trzy centymetry.",
                  "Nikt nie został ranny, powiedział rzecznik straży pożarnej.",
                  "Remont potrwa co najmniej rok i będzie kosztował dwa miliony złotych."),
              "Objazd przez trzy wsie",
              "Udostępnij",
              "Sprostowanie: we wcześniejszej wersji tekstu podano złą datę."));

  private static Stream<Parts> languages() {
    return LANGUAGES.stream();
  }

  private static String text(String... parts) {
    return String.join("\n\n", parts) + "\n";
  }

  /** Headline, byline with date, and the paragraphs. */
  private static String plain(Parts parts) {
    List<String> p = parts.paragraphs();
    return text(
        parts.headline(), parts.byline() + "\n" + parts.date(), p.get(0), p.get(1), p.get(2));
  }

  private static void bodyIs(Article article, List<String> paragraphs) {
    assertThat(article.body())
        .filteredOn(block -> block.kind() == BodyBlock.Kind.PARAGRAPH)
        .extracting(block -> block.span().text())
        .containsExactlyElementsOf(paragraphs);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theLeadIsNoStandfirst(Parts parts) {
    Article article = PARSER.parse(plain(parts));
    assertThat(article.headline().map(Span::text)).contains(parts.headline());
    assertThat(article.standfirst()).isEmpty();
    bodyIs(article, parts.paragraphs());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aDeckBeforeTheBylineIsTheStandfirst(Parts parts) {
    List<String> p = parts.paragraphs();
    Article article =
        PARSER.parse(
            text(
                parts.headline(),
                parts.deck(),
                parts.byline() + "\n" + parts.date(),
                p.get(0),
                p.get(1),
                p.get(2)));
    assertThat(article.headline().map(Span::text)).contains(parts.headline());
    assertThat(article.standfirst().map(Span::text)).contains(parts.deck());
    bodyIs(article, p);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aCrossheadAndAButtonBelowItLoseNothing(Parts parts) {
    List<String> p = parts.paragraphs();
    Article article =
        PARSER.parse(
            text(
                parts.headline(),
                parts.byline() + "\n" + parts.date(),
                p.get(0),
                parts.crosshead(),
                p.get(1),
                p.get(2),
                parts.button()));
    bodyIs(article, p);
    assertThat(article.body())
        .filteredOn(block -> block.kind() == BodyBlock.Kind.SUBHEADING)
        .extracting(block -> block.span().text())
        .containsExactly(parts.crosshead());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aNoteOnTheArticleIsNotInIt(Parts parts) {
    List<String> p = parts.paragraphs();
    Article article =
        PARSER.parse(
            text(parts.headline(), parts.byline(), p.get(0), p.get(1), p.get(2), parts.note()));
    bodyIs(article, p);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theAuthorIsRead(Parts parts) {
    Article article = PARSER.parse(plain(parts));
    assertThat(article.authors()).extracting(author -> author.name()).contains(parts.author());
    assertThat(article.published()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noProseIsLostWhateverStandsAround(Parts parts) {
    List<String> lost = new ArrayList<>();
    List<String> p = parts.paragraphs();
    for (int variant = 0; variant < 16; variant++) {
      List<String> text = new ArrayList<>(List.of(parts.headline()));
      if ((variant & 1) > 0) {
        text.add(parts.byline());
      }
      if ((variant & 2) > 0) {
        text.add(parts.date());
      }
      text.add(p.get(0));
      if ((variant & 4) > 0) {
        text.add(parts.crosshead());
      }
      text.addAll(List.of(p.get(1), p.get(2)));
      if ((variant & 8) > 0) {
        text.add(parts.button());
      }
      Article article = PARSER.parse(String.join("\n\n", text));
      String told = article.text();
      int number = variant;
      p.stream()
          .filter(paragraph -> !told.contains(paragraph))
          .forEach(paragraph -> lost.add(number + ": " + paragraph));
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void questionsAndShortAnswersAreTold() {
    List<String> interview =
        List.of(
            "Olaf Brandt, 71, has kept the lighthouse of Skerry Point since 1974.",
            "What will you miss?",
            "The noise.",
            "Who trained you?",
            "My aunt.");
    Article article =
        PARSER.parse(
            text(
                "Nine questions for a lighthouse keeper",
                "By Tom Hale",
                String.join("\n\n", interview)));
    bodyIs(article, interview);
  }

  @Test
  void commentsAndTheBoxOnTheAuthorAreNotTold() {
    List<String> p = LANGUAGES.get(0).paragraphs();
    Article article =
        PARSER.parse(
            text(
                "Library roof leaks again",
                "By Nora Pell",
                p.get(0),
                p.get(1),
                "Nora Pell covers towns for The Stanmoor Mail and lives there with two cats.",
                "Comments",
                "She will be missed. I remember the series on the canal, which won a prize."));
    bodyIs(article, List.of(p.get(0), p.get(1)));
  }
}

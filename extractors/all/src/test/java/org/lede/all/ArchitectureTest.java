package org.lede.all;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.text.Format;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.jar.JarFile;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lede.jackson.ArticleModule;
import org.lede.spi.Extractor;

/** What must never be in a library that others embed. */
class ArchitectureTest {

  private static final String CORE = "org.lede";
  private static final String TEXT = "org.lede.text";
  private static final String INTERNAL_TEXT = "org.lede.internal.text";
  private static final String NUMBERS = "org.lede.internal.numbers";
  private static final String SCOPE = "org.lede.internal.scope";
  private static final String[] EXTRACTORS = {
    "org.lede.layout", "org.lede.quotes", "org.lede.entities"
  };

  static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .importLocations(
              Stream.concat(RuntimeClosure.ofThisProject().stream(), Stream.of(jackson()))
                  .map(ArchitectureTest::location)
                  .toList());

  private static Path jackson() {
    try {
      CodeSource source =
          Objects.requireNonNull(ArticleModule.class.getProtectionDomain().getCodeSource());
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Location location(Path entry) {
    try {
      return Files.isDirectory(entry)
          ? Location.of(entry)
          : Location.of(new JarFile(entry.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(ArchRule rule) {
    rule.check(LIBRARY);
  }

  @Test
  void theRulesSeeTheWholeLibrary() {
    assertThat(LIBRARY.stream().map(JavaClass::getPackageName).distinct())
        .contains(CORE, "org.lede.spi", "org.lede.text", "org.lede.words", "org.lede.jackson")
        .contains(EXTRACTORS);
  }

  @Test
  void coreStandsOnTheJdkAlone() {
    check(
        classes()
            .that()
            .resideInAnyPackage(CORE, "org.lede.spi", TEXT, INTERNAL_TEXT, NUMBERS, SCOPE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                CORE,
                "org.lede.spi",
                TEXT,
                INTERNAL_TEXT,
                NUMBERS,
                SCOPE,
                "java..",
                "org.jspecify.."));
  }

  @Test
  void textsKnowNothingOfArticles() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(TEXT, INTERNAL_TEXT, NUMBERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CORE, "org.lede.spi", SCOPE)
            .because("texts are below articles and parsers"));
  }

  @Test
  void wordListsKnowNeitherArticlesNorExtractors() {
    check(
        classes()
            .that()
            .resideInAPackage("org.lede.words")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.lede.words", INTERNAL_TEXT, "java..", "org.jspecify.."));
  }

  @Test
  void noExtractorKnowsAnother() {
    check(
        slices()
            .matching("org.lede.(layout|quotes|entities|jackson)..")
            .should()
            .notDependOnEachOther());
  }

  @Test
  void openNlpIsKnownToTheEntitiesAlone() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.lede.entities..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp.."));
  }

  @Test
  void nothingBelowTheIntegrationsKnowsSpark() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala.."));
  }

  /** The list of public types is api.txt; this says what kind they are. */
  @Test
  void anExtractorsModuleShowsItsExtractorsAndWhatExplainsThem() {
    check(
        classes()
            .that()
            .resideInAnyPackage(EXTRACTORS)
            .and()
            .arePublic()
            .and()
            .haveNameNotMatching("org\\.lede\\.layout\\.ExplainedLine.*")
            .should()
            .implement(Extractor.class)
            .andShould()
            .haveModifier(JavaModifier.FINAL));
  }

  @Test
  void noFilesNoNetwork() {
    DescribedPredicate<JavaClass> address =
        type(URI.class).or(type(URISyntaxException.class)).as("addresses, which are but text");
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "java.net..", "javax.net..", "java.nio.file..", "java.nio.channels..")
                    .and(not(address))));
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|Console)"));
  }

  @Test
  void noLogOfItsOwnAndNothingPrinted() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.util.logging..", "org.slf4j..", "org.apache.logging..", "ch.qos.logback.."));
    check(
        noClasses().should().accessTargetWhere(isOneOf("System", "out", "err", "in", "getLogger")));
    check(noClasses().should().accessTargetWhere(isNamed("printStackTrace")));
  }

  @Test
  void noReflectionAndNoJavaSerialization() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAPackage("java.lang.reflect..").or(resideInAPackage("sun.."))));
    check(
        noClasses()
            .should()
            .accessTargetWhere(isOneOf("Class", "forName", "getDeclaredFields", "newInstance")));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.lede.jackson")
            .and()
            .areNotAssignableTo(Enum.class)
            .and()
            .areNotAssignableTo(Throwable.class)
            .should()
            .implement(Serializable.class)
            .because("articles travel as JSON; Jackson's own types cannot help it"));
  }

  @Test
  void nothingDependsOnClockLocaleZoneOrChance() {
    check(noClasses().should().accessTargetWhere(isNamed("now")));
    check(noClasses().should().accessTargetWhere(isNamed("systemDefault")));
    check(noClasses().should().accessTargetWhere(isNamed("getDefault")));
    check(noClasses().should().accessTargetWhere(isNamed("defaultCharset")));
    check(
        noClasses()
            .should()
            .accessTargetWhere(
                isOneOf(
                    "System",
                    "currentTimeMillis",
                    "nanoTime",
                    "getProperty",
                    "getenv",
                    "identityHashCode")));
    check(noClasses().should().accessTargetWhere(isOneOf("Math", "random")));
    check(noClasses().should().dependOnClassesThat(assignableTo(RandomGenerator.class)));
    check(noClasses().should().callMethod(String.class, "toLowerCase"));
    check(noClasses().should().callMethod(String.class, "toUpperCase"));
    check(noClasses().should().callMethod(String.class, "getBytes"));
    check(
        noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .because("digits follow the locale"));
  }

  /** Math may differ in the last bit from one processor or JDK to the next; StrictMath may not. */
  @Test
  void noValueDependsOnTheProcessor() {
    check(
        noClasses()
            .should()
            .accessTargetWhere(
                isOneOf(
                    "Math", "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "tanh", "sinh",
                    "cosh", "sin", "cos", "tan", "atan", "atan2", "hypot")));
  }

  @Test
  void noThreadsOfItsOwn() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.lang\\.(Thread.*|Runtime|Process.*)"
                    + "|java\\.util\\.Timer.*"
                    + "|java\\.util\\.concurrent\\.(.*Executor.*|ForkJoin.*|CompletableFuture)"));
    check(noClasses().should().accessTargetWhere(isNamed("parallel")));
    check(noClasses().should().accessTargetWhere(isNamed("parallelStream")));
  }

  @Test
  void noStaticIsMutable() {
    check(fields().that().areStatic().should().beFinal());
    check(
        noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(
                assignableTo(AbstractCollection.class)
                    .or(assignableTo(AbstractMap.class))
                    .or(assignableTo(ConcurrentMap.class))
                    .or(assignableTo(Calendar.class))
                    .or(assignableTo(Format.class))
                    .or(assignableTo(ThreadLocal.class))
                    .or(assignableTo(Matcher.class))
                    .or(assignableTo(StringBuilder.class))
                    .or(resideInAPackage("java.util.concurrent.atomic"))
                    .as("a type that changes")));
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .haveRawType(describe("an array", JavaClass::isArray))
            .should()
            .notBePublic()
            .andShould()
            .notBeProtected());
  }

  @Test
  void anExtractorKeepsNothingOfAText() {
    check(fields().that().areDeclaredInClassesThat().implement(Extractor.class).should().beFinal());
  }

  private static DescribedPredicate<JavaAccess<?>> isNamed(String member) {
    return describe("names " + member, access -> access.getTarget().getName().equals(member));
  }

  private static DescribedPredicate<JavaAccess<?>> isOneOf(String type, String... members) {
    Set<String> names = Set.copyOf(List.of(members));
    return describe(
        "names " + type + "." + names,
        access ->
            access.getTarget().getOwner().getName().equals("java.lang." + type)
                && names.contains(access.getTarget().getName()));
  }
}

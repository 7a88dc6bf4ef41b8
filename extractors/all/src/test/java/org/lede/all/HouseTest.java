package org.lede.all;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which room of the library may know which. */
class HouseTest {

  private static final String LAYOUT = "org.lede.layout.internal.";
  private static final String ROLES = LAYOUT + "classifier.LineRoles";
  private static final String INTERNAL_TEXT = "org.lede.internal.text";
  private static final int MAX_CLASSES = 30;

  private static final String[] GRAMMARS = {
    LAYOUT + "time..",
    LAYOUT + "byline..",
    LAYOUT + "credit..",
    LAYOUT + "dateline..",
    LAYOUT + "language..",
    LAYOUT + "furniture..",
    LAYOUT + "note.."
  };

  private static void check(ArchRule rule) {
    rule.check(ArchitectureTest.LIBRARY);
  }

  @Test
  void roomsOfLayoutKnowOnlyWhatIsBelow() {
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("extractors")
            .definedBy("org.lede.layout")
            .layer("decisions")
            .definedBy(LAYOUT + "decisions..")
            .layer("classifier")
            .definedBy(LAYOUT + "classifier..")
            .layer("features")
            .definedBy(LAYOUT + "features..")
            .layer("grammars")
            .definedBy(GRAMMARS)
            .layer("page")
            .definedBy(LAYOUT + "page..", LAYOUT + "words..")
            .whereLayer("extractors")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("decisions")
            .mayOnlyBeAccessedByLayers("extractors")
            .whereLayer("classifier")
            .mayOnlyBeAccessedByLayers("decisions", "extractors")
            .whereLayer("features")
            .mayOnlyBeAccessedByLayers("classifier", "decisions", "extractors")
            .whereLayer("grammars")
            .mayOnlyBeAccessedByLayers("features", "classifier", "decisions", "extractors"));
  }

  /** Times stand in bylines and datelines, whose grammars ask for them; no other is asked. */
  @Test
  void noGrammarKnowsAnother() {
    check(
        slices()
            .matching(LAYOUT + "(byline|credit|dateline|language|furniture|note)..")
            .should()
            .notDependOnEachOther());
    check(
        noClasses()
            .that()
            .resideInAPackage(LAYOUT + "time..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                LAYOUT + "byline..",
                LAYOUT + "credit..",
                LAYOUT + "dateline..",
                LAYOUT + "language..",
                LAYOUT + "furniture..",
                LAYOUT + "note.."));
  }

  @Test
  void noCircleJoinsTwoRooms() {
    for (String module : List.of("layout", "quotes", "entities")) {
      check(slices().matching("org.lede." + module + ".internal.(**)").should().beFreeOfCycles());
    }
  }

  @Test
  void onlyDecisionsAskForProbabilities() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(LAYOUT + "decisions..")
            .and()
            .doNotHaveFullyQualifiedName(ROLES)
            .should()
            .accessTargetWhere(
                describe("asks LineRoles.probability", HouseTest::asksForProbability)));
  }

  private static boolean asksForProbability(JavaAccess<?> access) {
    return access.getTarget().getName().equals("probability")
        && access.getTarget().getOwner().getName().equals(ROLES);
  }

  @Test
  void charactersAreDefinedOnce() {
    check(
        noMethods()
            .that()
            .haveNameMatching("is(LineBreak|LineEnd|Invisible|Blank|Dash|Unspaced|Hangul)")
            .and(describe("take a character", HouseTest::takesCharacter))
            .should()
            .beDeclaredInClassesThat()
            .resideOutsideOfPackage(INTERNAL_TEXT));
  }

  private static boolean takesCharacter(JavaMethod method) {
    List<JavaClass> parameters = method.getRawParameterTypes();
    return parameters.size() == 1 && Set.of("char", "int").contains(parameters.get(0).getName());
  }

  @Test
  void noRoomHasMoreThanThirtyClasses() {
    Map<String, Long> rooms =
        ArchitectureTest.LIBRARY.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().endsWith("-info"))
            .collect(groupingBy(JavaClass::getPackageName, counting()));
    assertThat(rooms).hasSizeGreaterThan(20);
    assertThat(rooms.entrySet()).allMatch(room -> room.getValue() <= MAX_CLASSES);
  }

  @Test
  void internalRoomsAreExportedToOurModulesAtMost() {
    Path[] closure = RuntimeClosure.ofThisProject().toArray(Path[]::new);
    List<Exports> ours =
        ModuleFinder.of(closure).findAll().stream()
            .map(ModuleReference::descriptor)
            .filter(module -> module.name().startsWith("org.lede"))
            .flatMap(module -> module.exports().stream())
            .toList();
    assertThat(ours).extracting(Exports::source).contains("org.lede.layout", INTERNAL_TEXT);
    assertThat(ours)
        .filteredOn(exports -> exports.source().contains(".internal"))
        .allMatch(Exports::isQualified);
  }
}

package dev.lede.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The rules of the house that the compiler does not check, over the classes of the three libraries. */
@AnalyzeClasses(
        packages = "dev.lede",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.LibrariesOnly.class})
class ArchitectureTest {

    /** Leaves out the programs that use the libraries. */
    static final class LibrariesOnly implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.matches(
                    java.util.regex.Pattern.compile(".*/dev/lede/(benchmarks|examples|architecture)/.*"));
        }
    }

    private static final String[] EXPORTED = {
        "dev.lede.text",
        "dev.lede.normalize",
        "dev.lede.tokenize",
        "dev.lede.sentence",
        "dev.lede.langdetect",
        "dev.lede.stats.."
    };

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("dev.lede.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule detectorAndStatistics_neverKnowEachOther = noClasses()
            .that()
            .resideInAPackage("dev.lede.langdetect..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.lede.stats..");

    @ArchTest
    static final ArchRule statisticsAndDetector_neverKnowEachOther = noClasses()
            .that()
            .resideInAPackage("dev.lede.stats..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.lede.langdetect..");

    @ArchTest
    static final ArchRule signatures_nameOnlyExportedTypes = classes()
            .that()
            .resideInAnyPackage(EXPORTED)
            .and()
            .arePublic()
            .should(nameInSignaturesNoTypeOf(resideInAnyPackage("dev.lede.internal..", "com.ibm.icu..")));

    @ArchTest
    static final ArchRule publicTypes_areFinal = classes()
            .that()
            .resideInAnyPackage(EXPORTED)
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule staticFields_areFinal =
            fields().that().areStatic().should().beFinal().because("static state must not change");

    @ArchTest
    static final ArchRule results_doNotDependOnTheDefaultLocaleOrCharset = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class);

    @ArchTest
    static final ArchRule results_doNotDependOnTheUnicodeVersionOfTheJdk = noClasses()
            .should()
            .callMethodWhere(propertyOfTheJdk())
            .because("character properties come from the bundled ICU4J or from generated tables");

    @ArchTest
    static final ArchRule libraries_keepToThemselves = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ThreadLocal.class, java.util.Random.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.lang.reflect..", "java.util.logging..", "java.sql..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static DescribedPredicate<JavaMethodCall> propertyOfTheJdk() {
        DescribedPredicate<JavaMethodCall> property = DescribedPredicate.describe(
                "asks java.lang.Character for a property",
                call -> call.getTargetOwner().isEquivalentTo(Character.class)
                        && nameMatching(
                                        "is(Letter|Digit|Alphabetic|Whitespace|SpaceChar|LetterOrDigit|UpperCase|LowerCase"
                                                + "|TitleCase|Ideographic|Defined|Mirrored|ISOControl|Emoji.*|ExtendedPictographic)"
                                                + "|to(Upper|Lower|Title)Case|getType|getNumericValue|getDirectionality|getName"
                                                + "|codePointOf")
                                .test(call.getTarget()));
        return property;
    }

    private static ArchCondition<JavaClass> nameInSignaturesNoTypeOf(DescribedPredicate<JavaClass> hidden) {
        return new ArchCondition<>("name in signatures no type of " + hidden.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    if (isVisible(member)) {
                        for (JavaClass named : typesIn(member)) {
                            if (hidden.test(named)) {
                                events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " names " + named.getName()));
                            }
                        }
                    }
                }
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Set<JavaClass> typesIn(JavaMember member) {
        Set<JavaClass> types = new HashSet<>();
        if (member instanceof com.tngtech.archunit.core.domain.JavaCodeUnit unit) {
            types.addAll(unit.getReturnType().getAllInvolvedRawTypes());
            unit.getParameterTypes().forEach(p -> types.addAll(p.getAllInvolvedRawTypes()));
            unit.getTypeParameters().forEach(p -> types.addAll(p.getAllInvolvedRawTypes()));
        } else if (member instanceof com.tngtech.archunit.core.domain.JavaField field) {
            types.addAll(field.getType().getAllInvolvedRawTypes());
        }
        return types;
    }
}

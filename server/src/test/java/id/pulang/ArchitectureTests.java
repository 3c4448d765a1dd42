package id.pulang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseReaders;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.Open;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(
        packages = "id.pulang",
        importOptions = {DoNotIncludeTests.class, ArchitectureTests.WrittenByHand.class})
class ArchitectureTests {

    private static final int COLLABORATORS = 5;
    private static final int CLASSES_IN_A_PACKAGE = 15;

    @ArchTest
    static final ArchRule timeComesFromTheOneClock = noClasses()
            .that(doNotHaveSimpleName("TimeConfiguration"))
            .and(doNotHaveSimpleName("PulangCommand"))
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .because("a clock is given to whoever needs one");

    @ArchTest
    static final ArchRule onlyRowsSpeakSql = noClasses()
            .that(describe(
                    "are not ...Rows", type -> !outermost(type).getSimpleName().endsWith("Rows")))
            .and(not(resideInAnyPackage("id.pulang.installation.database", "id.pulang.installation.commands")))
            .and(doNotHaveSimpleName("ActorTransactions"))
            .and(doNotHaveSimpleName("TransactionConfiguration"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql.."));

    @ArchTest
    static final ArchRule rowsStayBehindTheDoor =
            classes().that().haveSimpleNameEndingWith("Rows").should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyWebKnowsTheWeb = noClasses()
            .that(not(resideInAnyPackage("..web..", "id.pulang", "id.pulang.pages..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "gg.jte..")
                    .and(not(resideInAnyPackage("org.springframework.web.client.."))))
            .because("what a module does can be done without a browser; asking another server needs none");

    /** A port without limits is shut by whoever sends slowly (decision 147). */
    @ArchTest
    static final ArchRule portsAreGuarded = noClasses()
            .that()
            .resideOutsideOfPackage("id.pulang.edge.web.connections")
            .should()
            .callConstructorWhere(describe(
                    "makes a connector",
                    call -> call.getTargetOwner().isAssignableTo(Connector.class)
                            || call.getTargetOwner().isAssignableTo(ProtocolHandler.class)))
            .orShould()
            .dependOnClassesThat(
                    resideInAnyPackage("com.sun.net.httpserver..", "org.eclipse.jetty..", "io.undertow.."));

    /** ICU reads other scripts in Latin letters, and nobody but its one reader calls it (decision 61). */
    @ArchTest
    static final ArchRule linkageAndDecisionsArePureJava = noClasses()
            .that(resideInAnyPackage("id.pulang.linkage..", "id.pulang.decisions.."))
            .and()
            .doNotHaveFullyQualifiedName("id.pulang.linkage.scripts.IcuReading")
            .should()
            .dependOnClassesThat(describe(
                    "are neither Java's nor their own",
                    type -> !type.getPackageName().startsWith("java")
                            && !type.getPackageName().startsWith("id.pulang.linkage")
                            && !type.getPackageName().startsWith("id.pulang.decisions")
                            && !type.getPackageName().startsWith("org.jspecify")
                            && !type.getPackageName().startsWith("org.springframework.modulith")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(
                    ".*(Impl|Manager|Helper|Utils?|Handler|Processor|DTO|Dto|Data|Info|Service|Repository|Entity)");

    /** The model of record linkage is a topic, not a layer: what records say and how they compare. */
    @ArchTest
    static final ArchRule packagesAreTopics = noClasses()
            .that()
            .resideOutsideOfPackage("id.pulang.linkage.model")
            .should()
            .resideInAnyPackage(
                    "..common..",
                    "..core..",
                    "..util..",
                    "..utils..",
                    "..shared..",
                    "..dto..",
                    "..mapper..",
                    "..impl..",
                    "..internal..",
                    "..model..",
                    "..service..",
                    "..controller..");

    @ArchTest
    static final ArchRule beansHaveFewCollaborators = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .should(new ArchCondition<>("need at most %d collaborators, the clock aside".formatted(COLLABORATORS)) {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getConstructors().stream()
                            .filter(constructor -> collaborators(constructor) > COLLABORATORS)
                            .forEach(constructor -> events.add(SimpleConditionEvent.violated(
                                    constructor, constructor.getDescription() + " is about more than one topic")));
                }
            });

    @ArchTest
    static final ArchRule collaboratorsComeThroughTheConstructor =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule nullDoesNotTravel = classes()
            .should(new ArchCondition<>("live in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " has no package-info with @NullMarked"));
                    }
                }
            });

    @ArchTest
    static final ArchRule controllersStayInTheirPackage = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyEndpointSaysWhomItServes = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(new ArchCondition<>("say @For whom they are, or @Open") {
                @Override
                public void check(JavaMethod endpoint, ConditionEvents events) {
                    if (!saysWhom(endpoint)) {
                        events.add(SimpleConditionEvent.violated(
                                endpoint, endpoint.getDescription() + " says neither @For nor @Open"));
                    }
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static void aPackageIsOneTopic(JavaClasses types) {
        var working = types.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                .filter(type -> !type.isAssignableTo(Throwable.class))
                .collect(groupingBy(JavaClass::getPackageName, counting()));

        assertThat(working)
                .allSatisfy((name, count) -> assertThat(count)
                        .as("classes in %s that are more than values", name)
                        .isLessThanOrEqualTo(CLASSES_IN_A_PACKAGE));
    }

    @ArchTest
    static void everyoneIsEveryRole(JavaClasses classes) {
        assertThat(ForEveryone.class.getAnnotation(For.class).value()).containsExactly(Role.values());
    }

    @ArchTest
    static void whoWorksOnCasesAndWhoReadsThemIsSaidOnce(JavaClasses classes) {
        assertThat(ForCaseworkers.class.getAnnotation(For.class).value())
                .containsExactlyInAnyOrderElementsOf(Role.CASEWORKERS);
        assertThat(ForCaseReaders.class.getAnnotation(For.class).value())
                .containsExactlyInAnyOrderElementsOf(Role.CASE_READERS);
    }

    /** Leaves out the classes that are made from templates. */
    static final class WrittenByHand implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/id/pulang/templates/");
        }
    }

    private static long collaborators(JavaConstructor constructor) {
        return constructor.getRawParameterTypes().stream()
                .filter(parameter -> !parameter.isEquivalentTo(Clock.class))
                .count();
    }

    private static boolean saysWhom(JavaMethod endpoint) {
        return Set.of(For.class, Open.class).stream()
                .anyMatch(mark -> endpoint.isMetaAnnotatedWith(mark)
                        || endpoint.getOwner().isMetaAnnotatedWith(mark));
    }

    private static DescribedPredicate<JavaClass> doNotHaveSimpleName(String name) {
        return describe(
                "are not " + name, type -> !outermost(type).getSimpleName().equals(name));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return describe("asks the machine for the time", call -> asksForTheTime(call.getTarget()));
    }

    private static boolean asksForTheTime(AccessTarget.CodeUnitCallTarget target) {
        var owner = target.getOwner();
        var name = target.getName();
        if (owner.isEquivalentTo(System.class)) {
            return "currentTimeMillis".equals(name);
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (owner.isEquivalentTo(ZoneId.class)) {
            return "systemDefault".equals(name);
        }
        return owner.getPackageName().equals("java.time")
                && "now".equals(name)
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}

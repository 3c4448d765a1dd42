package id.pulang.nevers;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.screening.Conclusion;
import id.pulang.screening.ConclusionOutcome;
import id.pulang.screening.Conditions;
import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import id.pulang.screening.Reviewed;
import id.pulang.screening.ScreeningStanding;
import id.pulang.screening.Screenings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never 1: decide, score or rank by itself whether a person is a victim or a perpetrator. */
@Tag("security")
@PulangTest
class Never01Tests {

    @Autowired
    private AttackedServer server;

    @Autowired
    private Screenings screenings;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Cases cases;

    /** The attack: conclude for somebody else as well, as the second officer, with the first one's own name. */
    @Test
    void noOfficerConcludesAlone() {
        CaseId who = people().getFirst();

        var first = conclude(SomeActors.reviewer(), who, Indicated.INDICATED);
        var again = conclude(SomeActors.reviewer(), who, Indicated.INDICATED);

        assertThat(first).isEqualTo(new ConclusionOutcome.First());
        assertThat(again).isInstanceOf(ConclusionOutcome.Refused.class);
        assertThat(standing(who).reviewed()).isEqualTo(Reviewed.ONCE);
    }

    /** The attack: learn from what happens next to two people what was found in their talks. */
    @Test
    void whatWasFoundChangesNothingThatHappensNext() {
        List<CaseId> all = people();
        CaseId one = all.getFirst();
        CaseId other = all.getLast();
        List<String> before = worklist(one);

        for (Actor officer : List.of(SomeActors.consular(), SomeActors.reviewer())) {
            conclude(officer, one, Indicated.INDICATED);
            conclude(officer, other, Indicated.NOT_INDICATED);
        }

        assertThat(standing(one))
                .usingRecursiveComparison()
                .ignoringFields("caseId")
                .isEqualTo(standing(other));
        assertThat(gates(one)).isEqualTo(gates(other));
        assertThat(stage(one)).isEqualTo(stage(other));
        assertThat(worklist(one)).isEqualTo(before);
    }

    @Test
    void screeningHasNoScoreAndNoOrder() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("id.pulang.screening..")
                .should()
                .haveRawType(DescribedPredicate.describe(
                        "that measures",
                        type -> Set.of("double", "float", "long", "java.math.BigDecimal", "java.lang.Double")
                                .contains(type.getName())))
                .orShould(be(DescribedPredicate.<JavaField>describe(
                        "a number but the minutes of a talk", Never01Tests::isScore)))
                .check(OwnCode.classes());
        noClasses()
                .that()
                .resideInAPackage("id.pulang.screening..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Comparator.class, Comparable.class)
                .orShould()
                .haveNameMatching("(?i).*(score|rank|risk|priorit|likel|profil).*")
                .check(OwnCode.classes());
    }

    /** What was found stays within the module: nothing else can be routed by it. */
    @Test
    void noOtherModuleKnowsWhatWasFound() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.pulang.screening..", "id.pulang.demo", "gg.jte..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Finding.class, Conclusion.class, Indicated.class)
                .check(OwnCode.classes());
    }

    private static boolean isScore(JavaField field) {
        return Set.of("int", "java.lang.Integer").contains(field.getRawType().getName())
                && !field.getName().equals("minutes")
                && !field.getModifiers().contains(JavaModifier.STATIC);
    }

    private List<CaseId> people() {
        var travellers = server.travellers();
        return List.copyOf(travellers.byName(travellers.claimed()).values());
    }

    private ConclusionOutcome conclude(Actor officer, CaseId who, Indicated found) {
        var elements = Map.of(Element.ACT, found, Element.MEANS, found, Element.PURPOSE, found);
        var finding = found == Indicated.INDICATED ? Finding.INDICATION_FOUND : Finding.NO_INDICATION_YET;
        var talk = new Conditions(true, "", false, 40, true);
        return Acting.as(
                officer,
                () -> screenings.conclude(who, new Conclusion("PULANG-UNSUR", "1", talk, elements, finding, "")));
    }

    private ScreeningStanding standing(CaseId who) {
        return Objects.requireNonNull(Acting.as(
                SomeActors.reviewer(), () -> screenings.standings(List.of(who)).get(who)));
    }

    private List<String> gates(CaseId who) {
        return Acting.as(SomeActors.lead(), () -> clearances.decide(who)).standings().stream()
                .map(gate ->
                        gate.gate() + " " + gate.state() + " " + gate.because().code())
                .toList();
    }

    private Object stage(CaseId who) {
        return Acting.as(SomeActors.lead(), () -> cases.summary(who)).stage();
    }

    /** Who stands where among the cases of the incident, by the numbers of the cases. */
    private List<String> worklist(CaseId who) {
        IncidentId incident =
                Acting.as(SomeActors.lead(), () -> cases.summary(who)).incident();
        return server.as(SomeActors.lead())
                .open("/desk/cases?incident=" + incident.value())
                .select("main tbody tr[data-row] a[href^=/desk/cases/]")
                .eachAttr("href");
    }
}

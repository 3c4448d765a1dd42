package id.pulang.nevers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Examination;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.facts.GateFact;
import id.pulang.identity.Acting;
import id.pulang.people.People;
import id.pulang.screening.offers.OfferAnswer;
import id.pulang.screening.offers.Offers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never 5: make help depend on cooperation, on consent to sharing, or on a screening. */
@Tag("security")
@PulangTest
class Never05Tests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);

    @Autowired
    private AttackedServer server;

    @Autowired
    private Assistance assistance;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Offers offers;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    /** Somebody whom nobody has screened, whom the police do not let go, and who does not want to go home now. */
    @Test
    void whoSaysNoToEverythingIsHelpedAllTheSame() {
        var travellers = server.travellers();
        CaseId who = travellers.byName(travellers.claimed()).get("Zulkifli Harahap");
        Acting.as(
                SomeActors.clearance(),
                () -> clearances.record(who, GateFact.of("police_release", "refused", null, DAY)));
        Acting.as(
                SomeActors.consular(),
                () -> clearances.record(who, GateFact.of("return_choice", "not_now", null, DAY)));

        var examined =
                Acting.as(SomeActors.medical(), () -> assistance.examine(who, Fitness.NOT_FIT, "Demam tinggi", DAY));

        assertThat(examined).isEqualTo(Examination.RECORDED);
        assertThat(Acting.as(SomeActors.medical(), () -> assistance.history(who)))
                .hasSize(1);
        assertThat(Acting.as(
                        SomeActors.consular(),
                        () -> cases.caseOf(cases.summary(who).person())))
                .contains(who);
        assertThat(Acting.as(
                        SomeActors.consular(),
                        () -> people.summaries(List.of(cases.summary(who).person()))))
                .hasSize(1);
    }

    /** Who declines to be screened is helped, and the gate of screening opens for them. */
    @Test
    void whoDeclinesToBeScreenedLosesNothing() {
        var travellers = server.travellers();
        CaseId declining = travellers.byName(travellers.claimed()).get("Yohana Kaunang");
        Acting.as(SomeActors.consular(), () -> offers.answer(declining, OfferAnswer.DECLINED, true));
        Acting.as(SomeActors.reviewer(), () -> offers.know(declining));

        var examined = Acting.as(SomeActors.medical(), () -> assistance.examine(declining, Fitness.FIT, "", DAY));

        assertThat(examined).isEqualTo(Examination.RECORDED);
        assertThat(opens(declining, "screening")).isTrue();
    }

    private boolean opens(CaseId who, String gate) {
        return Acting.as(SomeActors.lead(), () -> clearances.decide(who)).standings().stream()
                .anyMatch(standing -> standing.gate().equals(gate) && standing.opens());
    }

    /** Care does not know what a screening found, nor what the police say. */
    @Test
    void helpDependsOnNoScreeningAndNoClearance() {
        noClasses()
                .that()
                .resideInAPackage("id.pulang.assistance..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.pulang.screening..", "id.pulang.clearances..", "id.pulang.repatriation..")
                .check(OwnCode.classes());
    }

    /** No form of help asks for consent or cooperation before it takes anything. */
    @Test
    void noFormAsksForConsentOrCooperation() {
        assertThat(server.addressesAndFields())
                .noneMatch(each -> each.matches("(?i).*(consent|cooperat|testif|witness|persetujuan|kerja-?sama).*"));
    }
}

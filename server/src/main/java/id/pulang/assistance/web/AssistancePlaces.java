package id.pulang.assistance.web;

import id.pulang.assistance.WaitingForExamination;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSection;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.course.NextTask;
import id.pulang.identity.Role;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.pages.NavigationItem;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where assistance stands in the rail, on the home page and on the case page. */
@Configuration(proxyBeanMethods = false)
class AssistancePlaces {

    @Bean
    NavigationItem assistanceInTheRail() {
        return new NavigationItem("assistance", "/desk/assistance", "heart-pulse", 50, Set.of(Role.MEDICAL_OFFICER));
    }

    @Bean
    Duties examinationsThatWait(WaitingForExamination waiting) {
        return new Duties("", 50, Set.of(Role.MEDICAL_OFFICER), () -> {
            WaitingForExamination.Turn turn = waiting.turn();
            CaseId first = turn.first();
            return first == null
                    ? List.of()
                    : List.of(new Duty(
                                    turn.total(),
                                    "assistance.duty",
                                    "assistance.duty.do",
                                    "/desk/cases/" + first.value() + "#section-assistance")
                            .listedAt("/desk/assistance"));
        });
    }

    @Bean
    ActPlace examinationOfTheCase() {
        return ActPlace.onTheCase(
                "assistance", Set.of(Role.MEDICAL_OFFICER), NextTask.EXAMINE_FITNESS, NextTask.EXAMINE_AGAIN);
    }

    @Bean
    CaseSection fitnessOfTheCase() {
        return new CaseSection(
                CaseSection.Position.WORK,
                20,
                "/desk/assistance/cases/{case}",
                Set.of(
                        Role.MEDICAL_OFFICER,
                        Role.CONSULAR_OFFICER,
                        Role.CLEARANCE_OWNER,
                        Role.REPATRIATION_LEAD,
                        Role.HEAD_OF_MISSION,
                        Role.RECEIVING_AGENCY));
    }
}

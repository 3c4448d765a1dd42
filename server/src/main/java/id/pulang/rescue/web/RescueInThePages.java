package id.pulang.rescue.web;

import id.pulang.cases.CaseSection;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Role;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.pages.NavigationItem;
import id.pulang.papers.content.PaperKind;
import id.pulang.rescue.RescueAct;
import id.pulang.rescue.requests.RequestActs;
import id.pulang.rescue.requests.RequestLine;
import id.pulang.rescue.requests.RequestList;
import id.pulang.rescue.requests.RequestPaper;
import id.pulang.rescue.requests.RequestState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where rescue stands in the rail, on the home page and on the case page. */
@Configuration(proxyBeanMethods = false)
class RescueInThePages {

    private static final Set<Stage> SOUGHT = Arrays.stream(Stage.values())
            .filter(Stage::isBeforeRegistration)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));

    /** Tells the engine of papers of requests for a rescue, so that forms for them are read. */
    @Bean
    PaperKind rescueRequestPaper() {
        return RequestPaper.KIND;
    }

    @Bean
    NavigationItem requestsInTheRail() {
        return new NavigationItem("rescue", "/desk/rescue", "life-preserver", 17, RequestActs.ROLES);
    }

    @Bean
    CaseSection rescueOfTheCase() {
        return new CaseSection(CaseSection.Position.WIDE, 5, "/desk/rescue/cases/{case}", RescueAct.EVERYBODY);
    }

    @Bean
    ActPlace placeOfTheCase() {
        return ActPlace.onTheCase("rescue", RescueAct.LOCATED.roles(), NextTask.LOCATE);
    }

    @Bean
    ActPlace requestForTheCase() {
        return new ActPlace(
                Set.of(NextTask.ENGAGE),
                Set.of(Role.CONSULAR_OFFICER),
                about -> "/desk/rescue/requests/new?who=" + about.id().value());
    }

    @Bean
    ActPlace visitOfTheCase() {
        return ActPlace.onTheCase("rescue", RescueAct.VISITED.roles(), NextTask.VISIT);
    }

    @Bean
    ActPlace careOfTheCase() {
        return ActPlace.onTheCase("rescue", RescueAct.FREED.roles(), NextTask.FREE, NextTask.TAKE_IN);
    }

    /** On the home page only: whoever takes somebody in has no place of requests in the rail. */
    @Bean
    Duties peopleBeforeRegistration(Cases cases) {
        return new Duties("", 3, RescueAct.EVERYBODY, () -> {
            Map<Stage, List<CaseSummary>> byStage =
                    cases.living(SOUGHT).stream().collect(Collectors.groupingBy(CaseSummary::stage));
            return SOUGHT.stream()
                    .filter(byStage::containsKey)
                    .map(stage -> duty(stage, byStage.getOrDefault(stage, List.of())))
                    .toList();
        });
    }

    private static Duty duty(Stage stage, List<CaseSummary> waiting) {
        return new Duty(
                        waiting.size(),
                        "rescue.duty." + stage,
                        "rescue.duty." + stage + ".do",
                        "/desk/cases/" + waiting.getFirst().id().value() + "#section-rescue")
                .listedAt("/desk/cases?stage=" + stage);
    }

    @Bean
    Duties requestsThatWait(RequestList requests) {
        return new Duties("rescue", 2, RequestActs.ROLES, () -> {
            Map<RequestState, List<RequestLine>> byState =
                    requests.all().stream().collect(Collectors.groupingBy(RequestLine::state));
            return Stream.of(RequestState.OVERDUE, RequestState.NEEDS_MORE, RequestState.MADE)
                    .filter(byState::containsKey)
                    .map(state -> duty(state, byState.getOrDefault(state, List.of())))
                    .toList();
        });
    }

    private static Duty duty(RequestState state, List<RequestLine> waiting) {
        return new Duty(
                        waiting.size(),
                        "rescue.duty." + state,
                        "rescue.duty." + state + ".do",
                        "/desk/rescue/requests/"
                                + waiting.getFirst().request().id().value())
                .listedAt("/desk/rescue?show=" + state);
    }
}

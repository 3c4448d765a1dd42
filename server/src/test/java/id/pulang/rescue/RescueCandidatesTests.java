package id.pulang.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Purpose;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.rescue.RescueCandidates.Asked;
import id.pulang.rescue.RescueCandidates.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A request is for a few of an incident of which very many people may be located. */
@Tag("security")
@PulangTest
class RescueCandidatesTests {

    private static final Actor OFFICER = SomeActors.consular();
    private static final int MANY = 2 * RescueCandidates.ON_A_PAGE + 2;

    @Autowired
    private RescueCandidates candidates;

    @Autowired
    private People people;

    @Autowired
    private Cases cases;

    private SoughtPeople sought;
    private RescueSteps steps;
    private Access access;

    @BeforeEach
    void somebodyLooks(
            @Autowired SomeLists lists,
            @Autowired Matching matching,
            @Autowired RescueSteps rescue,
            @Autowired Access known) {
        sought = new SoughtPeople(lists, matching, people, cases);
        steps = rescue;
        access = known;
    }

    @Test
    void everybodyLocatedStandsOnOnePageOrBeforeAllPages() {
        List<CaseSummary> all = located(MANY);
        CaseId about = all.getLast().id();
        CaseId chosen = all.get(30).id();

        List<Shown> pages = IntStream.rangeClosed(1, 2)
                .mapToObj(page -> page(about, Set.of(chosen), "", page))
                .toList();

        var others = new ArrayList<CaseId>();
        pages.forEach(page -> others.addAll(ids(page.others())));
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.pages()).isEqualTo(3);
            assertThat(ids(page.chosen())).containsExactly(chosen);
            assertThat(page.others()).hasSize(RescueCandidates.ON_A_PAGE);
            assertThat(page.all()).isEqualTo(MANY);
        });
        others.addAll(ids(page(about, Set.of(chosen), "", 99).others()));
        assertThat(others.getFirst()).isEqualTo(about);
        others.add(chosen);
        assertThat(others).containsExactlyInAnyOrderElementsOf(ids(all));
    }

    @Test
    void somebodyIsFoundByAnySpellingOfTheirNameOrAPartOfTheirNumber() {
        List<CaseSummary> all = located(3);
        CaseId about = all.getFirst().id();
        String number = all.getLast().number().value().substring(8, 14);

        assertThat(ids(page(about, Set.of(), "Toemenggoeng", 1).others()))
                .containsExactly(all.get(1).id());
        assertThat(ids(page(about, Set.of(), number, 1).others()))
                .containsExactly(all.getLast().id());
        assertThat(page(about, Set.of(), "Kusumadewi", 1).others()).isEmpty();
        assertThat(page(about, Set.of(), "Kusumadewi", 1).all()).isEqualTo(3);
        assertThatThrownBy(() ->
                        Acting.as(SomeActors.registration(), () -> candidates.page(new Asked(about, Set.of(), "", 1))))
                .isInstanceOf(Forbidden.class);
    }

    /** Who is ticked and what is typed survives the search, and the letter is asked for all of them. */
    @Test
    void aChoiceHoldsWhileOthersAreLookedForAndPagesAreTurned(
            @Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        List<CaseSummary> all = located(MANY);
        String about = all.getFirst().id().value().toString();
        HttpOfficer officer = new HttpOfficers(accounts, port).as(OFFICER);
        Document blank = officer.open("/desk/rescue/requests/new?who=" + about);
        String last = all.getLast().id().value().toString();

        Document second = officer.submit(
                by(blank, "button[name=page]"), Map.of("page", "2", "authority", "Polisi Provinsi Kandal"));
        String ticked = second.select("#others input[name=ids]").getFirst().val();
        Document found = officer.submit(
                by(second, "#others .field + button"), Map.of("ids", about + "," + ticked, "q", name(last)));
        Document asked = officer.submit(
                HttpOfficer.form(found, "/desk/rescue/requests"), Map.of("ids", String.join(",", about, ticked, last)));

        assertThat(blank.select("#others input[name=ids]")).hasSize(RescueCandidates.ON_A_PAGE);
        assertThat(second.select("input[name=ids][checked]").eachAttr("value")).containsExactly(about);
        assertThat(second.select("#authority").val()).isEqualTo("Polisi Provinsi Kandal");
        assertThat(found.select("input[name=ids][checked]").eachAttr("value")).containsExactlyInAnyOrder(about, ticked);
        assertThat(found.select("#others input[name=ids]").eachAttr("value")).containsExactly(last);
        assertThat(found.location()).doesNotContain(name(last).split(" ")[0]);
        assertThat(asked.select("[role=alert]").text())
                .as("this officer is on no case, so each whom the letter would name is shut")
                .contains(numbers(List.of(about, ticked, last)));
        assertThat(asked.select("input[name=ids][checked]")).hasSize(3);
    }

    private static Element by(Document page, String button) {
        Element form = HttpOfficer.form(page, "/desk/rescue/requests");
        String to = form.select(button).getFirst().attr("formaction").replaceAll("#.*", "");
        return form.clone().attr("action", to);
    }

    private CaseSummary summary(String id) {
        return Acting.as(OFFICER, () -> cases.summary(new CaseId(UUID.fromString(id))));
    }

    private List<String> numbers(List<String> ids) {
        return ids.stream().map(id -> summary(id).number().value()).toList();
    }

    private String name(String id) {
        return Acting.as(OFFICER, () -> {
            CaseSummary about = summary(id);
            return people.names(List.of(about.person()), Purpose.CASE_WORK).get(about.person());
        });
    }

    private Shown page(CaseId about, Set<CaseId> chosen, String words, int page) {
        return Acting.as(OFFICER, () -> candidates.page(new Asked(about, chosen, words, page)));
    }

    private List<CaseSummary> located(int count) {
        List<CaseSummary> opened = sought.opened(count);
        Acting.as(
                OFFICER,
                () -> opened.forEach(each -> {
                    steps.record(each.id(), RescueAct.LOCATED, access.today(), StepFacts.at("Wisma " + each.number()));
                    steps.record(each.id(), RescueAct.RESCUE_WISHED, access.today(), SoughtPeople.wish());
                }));
        return opened;
    }

    private static List<CaseId> ids(List<CaseSummary> cases) {
        return cases.stream().map(CaseSummary::id).toList();
    }
}

package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.SourceTree;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.journeys.HttpOfficer;
import id.pulang.people.master.AllCompared;
import id.pulang.people.master.MasterIndex;
import id.pulang.people.master.comparison.MasterComparison;
import id.pulang.reports.SomeReports;
import id.pulang.screening.Reviewed;
import id.pulang.screening.ScreeningStanding;
import id.pulang.screening.Screenings;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Never 15: ask the same story again, or make a story a duty; allow to stop. */
@Tag("security")
@PulangTest
class Never15Tests {

    private static final Pattern STORY = Pattern.compile("<textarea[^>]*>");

    /** Whomever earlier tests left is nobody's match here, and takes two minutes. */
    private static final String OTHERS_ARE_COMPARED =
            "update people.master_person set compared_at = '2025-10-22' where compared_at is null";

    @Autowired
    private AttackedServer server;

    @Autowired
    private Screenings screenings;

    /** Somebody who stops before the first question: the form is taken as it is, and nothing is concluded. */
    @Test
    void atAnyQuestionTheTalkMayStop() {
        CaseId who = somebody();
        HttpOfficer officer = server.as(SomeActors.consular());
        String address = "/desk/screening/cases/" + who.value();

        for (Map<String, String> told : List.of(
                Map.of("finding", "NEEDS_MORE_TIME", "minutes", "2"),
                Map.of("finding", "NEEDS_MORE_TIME", "minutes", "7", "act", "NOT_INDICATED"),
                Map.of("finding", "NEEDS_MORE_TIME", "minutes", "9", "act", "INDICATED", "means", "NOT_ASKED"))) {
            var answer = officer.post(HttpOfficer.form(officer.open(address), address), told);
            assertThat(answer.statusCode()).as(told.toString()).isEqualTo(200);
            assertThat(HttpOfficer.parsed(answer).select("[role=alert]").text()).isEmpty();
        }

        assertThat(Acting.as(SomeActors.reviewer(), () -> screenings.history(who)))
                .hasSize(3);
        assertThat(standing(who).reviewed()).isEqualTo(Reviewed.NOT_YET);
    }

    /** Two officers conclude without a word of the story. */
    @Test
    void noStoryIsADuty() {
        CaseId who = somebody();
        String address = "/desk/screening/cases/" + who.value();
        var answers = Map.of(
                "finding", "NO_INDICATION_YET",
                "privateRoom", "true",
                "rested", "true",
                "minutes", "30",
                "act", "NOT_INDICATED",
                "means", "NOT_INDICATED",
                "purpose", "NOT_INDICATED",
                "words", "");
        HttpOfficer second = server.as(SomeActors.reviewer());

        var first = concluded(server.as(SomeActors.consular()), address, answers);
        second.submit(HttpOfficer.form(second.open(address), address + "/second"), Map.of());
        var again = concluded(second, address, answers);

        assertThat(first).isEqualTo(200);
        assertThat(again).isEqualTo(200);
        assertThat(standing(who).twice()).isTrue();
    }

    /** The second officer reads what was said, and asks nothing again that the person does not agree to. */
    @Test
    void nobodyTellsTheSameStoryTwice() {
        CaseId who = somebody();
        String address = "/desk/screening/cases/" + who.value();
        concluded(
                server.as(SomeActors.consular()),
                address,
                Map.of(
                        "finding", "INDICATION_FOUND",
                        "minutes", "41",
                        "act", "INDICATED",
                        "words", "Paspornya diambil pada hari pertama"));
        HttpOfficer second = server.as(SomeActors.reviewer());
        second.submit(HttpOfficer.form(second.open(address), address + "/second"), Map.of());

        var page = second.open(address);
        Element form = HttpOfficer.form(page, address);
        int kept = concluded(second, address, Map.of("finding", "INDICATION_FOUND", "minutes", "5"));

        assertThat(page.text()).contains("Paspornya diambil pada hari pertama", "41 menit");
        assertThat(form.select("input[type=radio][checked]").eachAttr("value")).containsOnly("AS_BEFORE");
        assertThat(kept).isEqualTo(200);
        assertThat(standing(who).twice()).isTrue();
    }

    /** The attack: the same human being comes again in another incident, and is asked for the story from nothing. */
    @Test
    void whoeverComesAgainInAnotherIncidentIsNotAskedFromNothing(
            @Autowired MasterComparison comparison, @Autowired MasterIndex index, @Autowired ApplicationContext context)
            throws SQLException {
        DatabaseDoors.tell(DatabaseDoors.of(context).asOwner(), OTHERS_ARE_COMPARED);
        String name = SomeReports.word() + " " + SomeReports.word();
        CaseId first = server.present(name);
        concluded(
                server.as(SomeActors.consular()),
                "/desk/screening/cases/" + first.value(),
                Map.of("finding", "INDICATION_FOUND", "minutes", "41", "act", "INDICATED"));
        CaseId again = server.present(name);
        AllCompared.await(comparison, index);
        String address = "/desk/screening/cases/" + again.value();
        String known = Acting.as(
                SomeActors.consular(),
                () -> server.cases().summary(first).number().value());

        Document page = server.as(SomeActors.consular()).open(address);

        assertThat(page.text()).contains("Baca dulu di sana", known);
        assertThat(page.select("a[href$='" + first.value() + "#section-screening']"))
                .hasSize(1);
        assertThat(server.as(SomeActors.lead()).open(address).text()).doesNotContain("Baca dulu di sana");
    }

    private static int concluded(HttpOfficer officer, String address, Map<String, String> answers) {
        return officer.post(HttpOfficer.form(officer.open(address), address), answers)
                .statusCode();
    }

    private ScreeningStanding standing(CaseId who) {
        return Objects.requireNonNull(Acting.as(
                SomeActors.reviewer(), () -> screenings.standings(List.of(who)).get(who)));
    }

    /** No field in which a story could stand must be filled in, on no form of care and of screening. */
    @Test
    void noFormInsistsOnAStory() {
        for (String folder : List.of("screening", "assistance")) {
            SourceTree.files(SourceTree.root().resolve("server/src/main/jte/" + folder), ".jte")
                    .forEach(file -> assertThat(STORY.matcher(SourceTree.read(file))
                                    .results()
                                    .map(found -> found.group()))
                            .as(file.toString())
                            .noneMatch(field -> field.matches("(?s).*\\brequired\\b(?!=\"\\$\\{).*")));
        }
        HttpOfficer officer = server.as(SomeActors.consular());
        Element form = HttpOfficer.form(
                officer.open("/desk/screening/cases/" + somebody().value()), "/desk/screening/cases/");
        assertThat(form.select("textarea[required], input[type=text][required]"))
                .isEmpty();
    }

    private CaseId somebody() {
        var travellers = server.travellers();
        return travellers.byName(travellers.claimed()).values().iterator().next();
    }
}

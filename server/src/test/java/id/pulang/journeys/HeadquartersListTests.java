package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that headquarters and a mission hand over for one incident: who sees which question. */
@Tag("security")
class HeadquartersListTests extends ListsOverHttp {

    private static final String MISSION = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            A-1;Saskia Pandanwangi;P;Bandung;03/04/1999;3273014304990012;X1234567
            A-2;Brata Mahesa;L;Medan;;;
            """;

    private static final String HEADQUARTERS = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            B-1;Saskia Pandanwangi;P;Bandung;03/04/1999;3273014304990012;X1234567
            B-2;Brata Mahesa;L;;;;
            """;

    @Autowired
    private People people;

    @Test
    void whatHeadquartersAddsToAMissionsIncidentIsTheMissionsToAnswer() {
        IncidentId incident = bothListsIn(lists.incident());
        HttpOfficer officer = officers.as(SomeActors.consular());

        Document queue = officer.open("/desk/people/review?incident=" + incident.value());
        Document listed = officer.open("/desk/people?incident=" + incident.value());
        Document person =
                officer.open(listed.select("tr[data-row] a:contains(Saskia)").attr("href"));
        Document question = officer.open(queue.select("tr[data-row] a").attr("href"));
        Document answered = officer.submit(form(question, "/desk/people/review"), Map.of("answer", "SAME"));

        assertThat(queue.select("tr[data-row]")).hasSize(1);
        assertThat(listed.select("tr[data-row]")).hasSize(3);
        assertThat(person.select(".statements li")).hasSize(2);
        assertThat(question.select(".two-records").text()).contains("A-2").contains("B-2");
        assertThat(answered.select("[role=status]").text()).isNotEmpty();
        assertThat(officer.open("/desk/incidents/" + incident.value() + "/lists")
                        .text())
                .contains("kementerian");
    }

    @Test
    void aQuestionWithARowThatTheMissionMayNotSeeIsForHeadquarters() {
        IncidentId incident = bothListsIn(lists.incident(SomeActors.headquarters()));
        String review = "/desk/people/review?incident=" + incident.value();
        Document asked = officers.as(SomeActors.headquarters()).open(review);
        String question = asked.select("tr[data-row] a").attr("href");
        HttpOfficer officer = officers.as(SomeActors.consular());

        Document queue = officer.open(review);
        var opened = officer.get(question);
        Document listed = officer.open("/desk/people?incident=" + incident.value());
        Document person =
                officer.open(listed.select("tr[data-row] a:contains(Brata)").attr("href"));

        assertThat(asked.select("tr[data-row]")).hasSize(1);
        assertThat(queue.select("tr[data-row]")).isEmpty();
        assertThat(opened.statusCode()).isEqualTo(404);
        assertThat(person.select(".alert-warning").text()).contains("Kementerian Luar Negeri");
    }

    @Test
    void matchingAtTheMissionLeavesToHeadquartersWhatIsForHeadquarters() {
        IncidentId incident = bothListsIn(lists.incident(SomeActors.headquarters()));
        String review = "/desk/people/review?incident=" + incident.value();

        match(SomeActors.consular(), incident);

        assertThat(officers.as(SomeActors.headquarters()).open(review).select("tr[data-row]"))
                .hasSize(1);
        assertThat(doubtsOfBrata(SomeActors.consular(), incident)).isOne();
    }

    private IncidentId bothListsIn(IncidentId incident) {
        lists.add(SomeActors.registration(), incident, "perwakilan.csv", MISSION);
        lists.add(SomeActors.headquarters(), incident, "kementerian.csv", HEADQUARTERS);
        match(SomeActors.headquarters(), incident);
        return incident;
    }

    private int doubtsOfBrata(Actor officer, IncidentId incident) {
        var brata = lists.statement(incident, "perwakilan", "A-2");
        return Acting.as(officer, () -> {
            var person = Objects.requireNonNull(people.of(List.of(brata)).get(brata));
            return people.openDoubts(List.of(person)).getOrDefault(person, 0);
        });
    }
}

package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Actor;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;

/** The owners of those gates that need the person, each at their own form over HTTP: doctor, two screeners, choice. */
public final class OwnersAtForms {

    private final Function<Actor, HttpOfficer> officers;

    public OwnersAtForms(Function<Actor, HttpOfficer> officers) {
        this.officers = officers;
    }

    /** Sees one person through the forms. */
    public void see(CaseId id, String day) {
        examines(id, day);
        talksFirst(id);
        looksSecond(id);
        chooses(id, day);
    }

    private void examines(CaseId id, String day) {
        String address = "/desk/assistance/cases/" + id.value();
        HttpOfficer doctor = officers.apply(SomeActors.medical());
        doctor.submit(form(doctor.open(address), address), Map.of("fitness", "FIT", "on", day));
    }

    private void talksFirst(CaseId id) {
        HttpOfficer officer = officers.apply(SomeActors.consular());
        Document done = officer.submit(
                form(officer.open(talks(id)), talks(id)),
                Map.of(
                        "privateRoom", "true",
                        "rested", "true",
                        "minutes", "45",
                        "act", "NOT_INDICATED",
                        "means", "NOT_INDICATED",
                        "purpose", "NOT_INDICATED",
                        "finding", "NO_INDICATION_YET"));

        assertThat(done.select("[role=status]").text()).contains("Kesimpulan pertama tersimpan");
    }

    /** The second officer begins the look, reads the first talk, and asks nothing again. */
    private void looksSecond(CaseId id) {
        HttpOfficer reviewer = officers.apply(SomeActors.reviewer());
        Document before = reviewer.open(talks(id));
        reviewer.submit(form(before, talks(id) + "/second"), Map.of());
        Document begun = reviewer.open(talks(id));
        Document done = reviewer.submit(
                form(begun, talks(id)),
                Map.of("minutes", "10", "finding", "NO_INDICATION_YET", "words", "Catatan wawancara pertama lengkap"));

        assertThat(before.text()).doesNotContain("45 menit");
        assertThat(begun.text()).contains("45 menit");
        assertThat(done.select("[role=status]").text()).contains("Kesimpulan kedua tersimpan");
    }

    private void chooses(CaseId id, String day) {
        String address = "/desk/clearances/case/" + id.value();
        HttpOfficer officer = officers.apply(SomeActors.consular());
        Document gates = officer.open(address);
        assertThat(gates.text()).contains("Jelaskan dulu");
        officer.submit(
                form(gates, address + "/return_choice"),
                Map.of("word", "wants_to_return", "explained", "yes", "on", day));
    }

    private static String talks(CaseId id) {
        return "/desk/screening/cases/" + id.value();
    }
}

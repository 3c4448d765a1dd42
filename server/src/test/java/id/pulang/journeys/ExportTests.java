package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.RosterSummary;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A list leaves only for a reason, with a mark that leads to its line in the audit trail. */
@Tag("security")
class ExportTests extends ListsOverHttp {

    @Autowired
    private Rosters rosters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String address;

    @BeforeEach
    void takeAList() {
        var incident = lists.incident();
        lists.add(incident, "daftar.csv", "No,Nama,NIK\n1,Siti Aminah,3210201902020030\n2,=1+1,\n");
        RosterId roster = Acting.as(
                SomeActors.registration(),
                () -> rosters.of(incident).stream()
                        .map(RosterSummary::id)
                        .findFirst()
                        .orElseThrow());
        address = "/desk/lists/" + roster.value();
    }

    @Test
    void refusesToLetAListOutWithoutAReason() {
        HttpOfficer officer = officers.as(SomeActors.registration());
        Element form = form(officer.open(address), address + "/export.csv");

        assertThat(form.select("select[name=reason]").attr("required")).isNotNull();
        assertThat(officer.post(form, Map.of("reason", "")).statusCode()).isEqualTo(400);
        assertThat(officer.post(form, Map.of("reason", "CURIOSITY")).statusCode())
                .isEqualTo(400);
        assertThat(officer.get(address + "/export.csv").statusCode()).isEqualTo(405);
    }

    @Test
    void marksAListWithWhoWhenAndWhyAndNotesIt() {
        HttpOfficer officer = officers.as(SomeActors.registration());

        var answer =
                officer.post(form(officer.open(address), address + "/export.csv"), Map.of("reason", "SENDER_MENDS"));

        String text = new String(answer.body(), UTF_8);
        var mark = Pattern.compile(
                        "^\uFEFF\"Salinan (EX-[0-9A-F]{8}), dibuat Rina \\(KBRI Phnom Penh\\) pada 22 Okt 2025.*pengirim")
                .matcher(text);
        assertThat(mark.find()).as(text).isTrue();
        assertThat(text).contains("Siti Aminah", "'=1+1");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(lines(mark.group(1))).containsExactly("exported statement 2 SENDER_MENDS list");
    }

    private List<String> lines(String number) {
        return Acting.as(
                SomeActors.registration(),
                () -> transaction.execute(_ -> jdbc.sql("""
                select act || ' ' || subject_kind || ' ' || cardinality(subjects) || ' ' || substr(detail, 13)
                from access.audit_entry where detail like :number || ' %'
                """)
                        .param("number", number)
                        .query(String.class)
                        .list()));
    }
}

package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.incidents.IncidentId;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Addresses and fields that nobody who means well would send, which must not make the server fail. */
@Tag("security")
@ExtendWith(OutputCaptureExtension.class)
class OddAddressTests extends ListsOverHttp {

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 85_899_347})
    void showsTheNearestPageThereIs(int page) {
        IncidentId incident = lists.incident();
        lists.add(incident, "daftar.csv", "No,Nama\n1,Siti Halaman\n");
        HttpOfficer officer = officers.as(SomeActors.consular());
        Document all = officer.open("/desk/incidents/" + incident.value() + "/lists");
        String list = all.select("a[href^=/desk/lists/]").attr("href");

        assertThat(officer.open(list + "?page=" + page).text()).contains("Siti Halaman");
        Stream.of(list + "?problems=true&", "/desk/cases?", "/desk/people?", "/desk/people/review?")
                .forEach(address -> assertThat(
                                officer.get(address + "page=" + page).statusCode())
                        .as(address)
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/cases?stage=FOO",
                "/desk/cases?incident=FOO&owner=FOO&by=FOO&without=FOO",
                "/desk/people?without=FOO&standing=FOO&incident=FOO&identity=FOO&show=FOO&sort=FOO",
                "/desk/people/review?standing=FOO&awaited=FOO&incident=FOO",
                "/desk/clearances?show=FOO&state=FOO&gate=FOO&sort=FOO&incident=FOO",
                "/desk/reports?state=FOO&kind=FOO&topic=FOO",
                "/desk/incidents?state=FOO"
            })
    void aFilterThatNobodyKnowsIsNone(String address) {
        assertThat(officers.as(SomeActors.consular()).get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{name}", "query={x}", "${7*7}", "#{1}", "{", "%7Bx%7D"})
    void takesBracesInASavedViewAsTheTextThatTheyAre(String query, CapturedOutput log) {
        HttpOfficer officer = officers.as(SomeActors.consular());
        Element save = form(officer.open("/desk/cases?breached=true"), "/desk/cases/views");

        int saved = officer.post(save, Map.of("name", "Kurung " + query, "query", "q=" + query))
                .statusCode();

        assertThat(saved).isIn(200, 400);
        assertThat(log.getAll()).doesNotContain("Mishap");
    }

    @Test
    void writesNothingIntoTheLogForAnOddWayBack(CapturedOutput log) {
        HttpOfficer stranger = HttpOfficer.stranger(port);
        Element language = form(stranger.open("/login"), "/language");

        for (int time = 0; time < 20; time++) {
            assertThat(stranger.post(language, Map.of("to", "en", "back", "/{x}"))
                            .statusCode())
                    .isIn(200, 400, 404);
        }

        assertThat(log.getAll()).doesNotContain("Mishap");
    }
}

package id.pulang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A corridor that came with {@code --packs}: its post is opened, and its own gates stand before its people. */
class OtherCorridorTests extends ListsOverHttp {

    private static final PostCode MISSION = new PostCode("XA_MISSION");
    private static final String LIST = "No,Name,Sex,Date of birth\n1,Rufus Firefly,M,1990-05-06\n";

    @Autowired
    private Cases cases;

    @Test
    void thePagesShowTheGatesOfAPackThatWasGiven() {
        Document posts = open(officers.as(SomeActors.administrator()));
        Actor consular = at("Chicolini", Role.CONSULAR_OFFICER, "consular");
        IncidentId incident = lists.incident(consular);
        lists.add(consular, incident, "gendarmes.csv", LIST);
        match(consular, incident);
        Acting.as(consular, () -> cases.openForAllPresent(incident));

        HttpOfficer owner = officers.as(at("Pinky", Role.CLEARANCE_OWNER, "consular"));
        Document board = owner.open("/desk/clearances?incident=" + incident.value());
        String person = board.select(".who-row a").attr("href").replaceAll(".*/|#.*", "");
        Document ofCase = owner.open("/desk/clearances/case/" + person);
        Document elsewhere = officers.as(SomeActors.clearance()).open("/desk/clearances?incident=" + incident.value());

        assertThat(posts.text()).contains("Mission at Sylvania");
        assertThat(gates(board)).contains("toll_of_the_ferryman").doesNotContain("exit_permit");
        assertThat(board.text()).contains("Tol pelayang");
        assertThat(ofCase.text()).contains("Tol pelayang").doesNotContain("Izin keluar");
        assertThat(elsewhere.text()).doesNotContain("Tol pelayang");
    }

    private static Document open(HttpOfficer administrator) {
        return administrator.submit(
                HttpOfficer.form(administrator.open("/desk/posts"), "/desk/posts"),
                Map.of(
                        "postCode",
                        MISSION.value(),
                        "parent",
                        PostCode.HEADQUARTERS.value(),
                        "nameLocal",
                        "Mission at Sylvania",
                        "nameEnglish",
                        "Mission at Sylvania",
                        "zone",
                        "Asia/Tokyo",
                        "purpose",
                        ""));
    }

    private static List<String> gates(Document board) {
        return board.select("#gate option").eachAttr("value");
    }

    private static Actor at(String name, Role role, String section) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Actor(new UserId(id), name, role, MISSION, section);
    }
}
